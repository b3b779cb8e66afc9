import { enqueue } from '@bestuiver/jobs';
import type { Schedule, ScheduleContext } from './schedule';

/**
 * Mails that waited long enough are looked at again: they leave, wait on for another reason, or are cancelled because
 * their object moved. What still waits for a marked address after 30 days is given up.
 */
export const releaseMails: Schedule = {
  name: 'mails.release',
  everySeconds: 60,
  officeHours: false,
  run({ transaction, now }: ScheduleContext): Promise<number> {
    return transaction(async (manager) => {
      await manager.query(
        `UPDATE mail SET status = 'failed' WHERE status = 'queued' AND held_reason = 'address_marked'
           AND created_at < $1::timestamptz - interval '30 days'`,
        [now],
      );
      const [released] = await manager.query<[{ id: string }[], number]>(
        `UPDATE mail SET held_reason = NULL WHERE id IN (
           SELECT id FROM mail WHERE status = 'queued' AND held_until <= $1::timestamptz
             AND held_reason NOT IN ('daily_digest', 'weekly_digest')
           ORDER BY held_until LIMIT 1000 FOR UPDATE SKIP LOCKED)
         RETURNING id`,
        [now],
      );
      for (const { id } of released) await enqueue(manager, 'mail.send', { mailId: id });
      return released.length;
    });
  },
};

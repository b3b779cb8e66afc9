import { queueMail } from '@bestuiver/correspondence';
import { Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

interface Gathered {
  personId: string;
  reason: 'daily_digest' | 'weekly_digest';
  fromName: string;
  mailIds: string[];
}

/** Mails that their readers want once a day or once a week leave together, in one mail for each reader. */
export const sendDigests: Schedule = {
  name: 'mails.send_digests',
  everySeconds: 300,
  officeHours: true,
  run({ transaction, now }: ScheduleContext): Promise<number> {
    return transaction(async (manager) => {
      const due = await gather(manager, now);
      for (const { personId, reason, fromName, mailIds } of due) {
        const to = await manager.findOneByOrFail(Person, { id: personId });
        const every = reason === 'weekly_digest' ? 'week' : 'day';
        await queueMail(manager, {
          kind: 'mail_digest',
          to,
          fromName,
          occasion: mailIds[0]!,
          params: { every, mailIds },
        });
      }
      return due.length;
    });
  },
};

async function gather(manager: EntityManager, now: Date): Promise<Gathered[]> {
  return manager.query<Gathered[]>(
    `WITH due AS (
       SELECT m.id, m.held_reason FROM mail m WHERE m.status = 'queued' AND m.held_until <= $1::timestamptz
         AND m.held_reason IN ('daily_digest', 'weekly_digest') AND m.person_id IS NOT NULL FOR UPDATE SKIP LOCKED
     ), taken AS (
       UPDATE mail SET status = 'cancelled', held_until = NULL, held_reason = 'collected' FROM due WHERE mail.id = due.id
       RETURNING mail.id, mail.person_id, mail.from_name, mail.created_at, due.held_reason AS reason
     )
     SELECT person_id AS "personId", reason, min(from_name) AS "fromName",
       array_agg(id ORDER BY created_at, id) AS "mailIds"
     FROM taken GROUP BY person_id, reason`,
    [now],
  );
}

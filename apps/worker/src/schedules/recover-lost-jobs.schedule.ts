import { enqueue } from '@bestuiver/jobs';
import type { Schedule, ScheduleContext } from './schedule';

/** Attempts that no mail is given up before: those of five jobs. */
const TRIES = 50;

/**
 * Work that should have been done and that no job is left for (a queue that was emptied, retries that ran out while
 * the mail server was down) gets a job again. Mails are given up after three days of trying; days on which nobody was
 * there to try do not count. What PostgreSQL stamped is compared with its own clock: that of this machine may be wrong.
 */
export const recoverLostJobs: Schedule = {
  name: 'jobs.recover',
  everySeconds: 60,
  officeHours: false,
  async run({ transaction, now }: ScheduleContext): Promise<number> {
    return transaction(async (manager) => {
      await manager.query(
        `UPDATE mail SET status = 'failed' WHERE status IN ('queued', 'sending') AND held_reason IS NULL AND id IN (
           SELECT mail_id FROM mail_delivery GROUP BY mail_id
           HAVING count(*) >= $1 AND min(started_at) < now() - interval '3 days' AND max(started_at) > now() - interval '1 day')
           AND NOT EXISTS (SELECT 1 FROM mail_delivery d WHERE d.mail_id = mail.id AND d.outcome IS NULL)`,
        [TRIES],
      );
      const mails = await manager.query<{ id: string }[]>(
        `SELECT m.id FROM mail m
         WHERE m.status IN ('queued', 'sending') AND m.held_reason IS NULL AND m.created_at < now() - interval '5 minutes'
           AND NOT EXISTS (SELECT 1 FROM mail_delivery d WHERE d.mail_id = m.id AND d.started_at > now() - interval '20 minutes')
           AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.name = 'mail.send' AND o.data->>'mailId' = m.id::text
             AND (o.relayed_at IS NULL OR o.created_at > now() - interval '20 minutes'))`,
      );
      for (const { id } of mails) await enqueue(manager, 'mail.send', { mailId: id });
      const proposals = await manager.query<{ id: string; status: string }[]>(
        `SELECT p.id, p.status FROM proposal p
         WHERE p.status IN ('provider_interested', 'company_interested') AND p.status_since < $1::timestamptz - interval '5 minutes'
           AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.data->>'proposalId' = p.id::text
             AND (o.relayed_at IS NULL OR o.created_at > now() - interval '20 minutes'))`,
        [now],
      );
      for (const { id, status } of proposals) {
        await enqueue(manager, status === 'provider_interested' ? 'proposal.forward' : 'proposal.introduce', {
          proposalId: id,
        });
      }
      return mails.length + proposals.length;
    });
  },
};

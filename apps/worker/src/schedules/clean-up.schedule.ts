import type { Schedule, ScheduleContext } from './schedule';

/**
 * Removes what has served: ended sessions, idempotency keys after a day, relayed outbox rows after 30 days, old drafts,
 * and the change feed that every index has read (an index reads all of it again each week).
 */
export const cleanUp: Schedule = {
  name: 'records.clean_up',
  everySeconds: 3_600,
  officeHours: false,
  async run({ transaction, now }: ScheduleContext): Promise<number> {
    return transaction(async (manager) => {
      let removed = 0;
      for (const statement of [
        `DELETE FROM mail_link WHERE expires_at < $1::timestamptz`,
        `DELETE FROM session WHERE expires_at < $1::timestamptz`,
        `DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - interval '1 day'`,
        `DELETE FROM outbox WHERE relayed_at < $1::timestamptz - interval '30 days'`,
        `DELETE FROM capability_change WHERE at < $1::timestamptz - interval '15 days'`,
        `DELETE FROM capability_snapshot WHERE read_at < $1::timestamptz - interval '15 days'`,
        `DELETE FROM demand WHERE status = 'draft' AND updated_at < $1::timestamptz - interval '90 days'`,
      ]) {
        const [, count] = await manager.query<[unknown, number]>(statement, [now]);
        removed += count;
      }
      return removed;
    });
  },
};

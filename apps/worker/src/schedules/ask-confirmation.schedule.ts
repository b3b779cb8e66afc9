import { notifyOfOffer } from '@bestuiver/correspondence';
import { STALE_AFTER_DAYS } from '@bestuiver/domain';
import { claimNotices } from './due/claim-notices';
import type { Schedule, ScheduleContext } from './schedule';

const DAY_MS = 86_400_000;
/** Days without confirmation after which the enterprise is asked, and reminded once (domain dossier, section 7). */
const ASK_AFTER = 75;
const REMIND_AFTER = 85;

interface Due {
  id: string;
  confirmedAt: Date;
  organisationId: string;
}

/** Listings that will soon be stale: one mail for all those of an enterprise that have become due. */
export const askConfirmation: Schedule = {
  name: 'capabilities.ask_confirmation',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, now }: ScheduleContext): Promise<number> {
    const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    let told = 0;
    for (const { after, until, reminder } of [
      { after: REMIND_AFTER, until: STALE_AFTER_DAYS, reminder: true },
      { after: ASK_AFTER, until: REMIND_AFTER, reminder: false },
    ]) {
      const due = await transaction((manager) =>
        manager.query<Due[]>(
          `SELECT c.id, c.confirmed_at AS "confirmedAt", e.organisation_id AS "organisationId"
           FROM capability c JOIN establishment e ON e.id = c.establishment_id
           WHERE c.status = 'published' AND c.confirmed_at < $1 AND c.confirmed_at >= $2`,
          [before(after), before(until)],
        ),
      );
      for (const organisationId of new Set(due.map((one) => one.organisationId))) {
        const listings = due.filter((one) => one.organisationId === organisationId);
        const keyOf = ({ id, confirmedAt }: Due): string => `confirmation:${id}:${confirmedAt.toISOString()}:${after}`;
        await transaction(async (manager) => {
          const claimed = await claimNotices(manager, listings.map(keyOf));
          const capabilityIds = listings.filter((due) => claimed.has(keyOf(due))).map(({ id }) => id);
          if (capabilityIds.length === 0) return;
          await notifyOfOffer(manager, { event: 'confirmation_due', capabilityIds, reminder }, now);
          told += 1;
        });
      }
    }
    return told;
  },
};

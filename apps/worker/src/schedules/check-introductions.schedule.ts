import { notify } from '@bestuiver/correspondence';
import { addDays, brusselsDay } from '@bestuiver/domain';
import { Proposal } from '@bestuiver/persistence';
import { MoreThan } from 'typeorm';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Five working days after an introduction both sides are asked whether they are in touch; never after a month. */
export const checkIntroductions: Schedule = {
  name: 'introductions.check',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const monthAgo = new Date(`${addDays(today, -31)}T00:00:00Z`);
    const introduced = await transaction((manager) =>
      manager.findBy(Proposal, { status: 'introduced', introducedAt: MoreThan(monthAgo) }),
    );
    const due = introduced.filter(({ introducedAt }) => stageReached(brusselsDay(introducedAt!), today, [5]) !== null);
    for (const { id } of due)
      await transaction((manager) => notify(manager, { event: 'introduction_checked', proposalId: id }));
    return due.length;
  },
};

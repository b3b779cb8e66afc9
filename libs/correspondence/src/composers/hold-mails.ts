import { addDays } from '@bestuiver/domain';
import { CapacityHold } from '@bestuiver/persistence';
import type { Composer } from './composer';
import { proposalIn, proposalPage, titleFor } from './proposal-mails';

export const softHoldEnding: Composer<'soft_hold_ending'> = async (occasion) => {
  const proposal = await proposalIn(occasion);
  const { heldUntil, reader } = occasion.params;
  const hold = await occasion.reader.manager.findOneBy(CapacityHold, { proposalId: occasion.proposalId! });
  if (!proposal || hold?.status !== 'held' || hold.heldUntil !== heldUntil) return null;
  const to = reader === 'coordinator' ? 'coordinator' : 'enterprise';
  const introduced = proposal.status === 'introduced';
  const proposalUrl = proposalPage(occasion, proposal);
  return {
    to,
    title: to === 'coordinator' || introduced ? proposal.demand.title : titleFor('provider', proposal),
    enterpriseName: proposal.provider.name,
    hoursPerWeek: Math.ceil(hold.hoursPerWeek),
    freeOn: addDays(hold.heldUntil, 1),
    extendUrl: to === 'enterprise' && hold.extendedAt === null ? `${proposalUrl}#hold` : null,
    proposalUrl,
  };
};

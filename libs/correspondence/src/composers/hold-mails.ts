import { addDays } from '@bestuiver/domain';
import { CapacityHold } from '@bestuiver/persistence';
import type { Composer } from './composer';
import { proposalIn, proposalPage, titleFor } from './proposal-mails';

export const softHoldEnding: Composer<'soft_hold_ending'> = async (occasion) => {
  const proposal = await proposalIn(occasion);
  const { heldUntil, reader, capabilityId } = occasion.params;
  const hold = await occasion.reader.manager.findOne(CapacityHold, {
    where: { proposalId: occasion.proposalId!, ...(typeof capabilityId === 'string' && { capabilityId }) },
    relations: { capability: { establishment: { organisation: true } } },
  });
  if (!proposal || hold?.status !== 'held' || hold.heldUntil !== heldUntil) return null;
  const to = reader === 'coordinator' ? 'coordinator' : 'enterprise';
  const introduced = proposal.status === 'introduced';
  const speaks = hold.capabilityId === proposal.capabilityId;
  const proposalUrl =
    to === 'coordinator' || speaks
      ? proposalPage(occasion, proposal)
      : occasion.page(`/invitations/${proposal.consortiumId}`);
  return {
    to,
    title: to === 'coordinator' || introduced ? proposal.demand.title : titleFor('provider', proposal),
    enterpriseName: hold.capability.establishment.organisation.name,
    hoursPerWeek: Math.ceil(hold.hoursPerWeek),
    freeOn: addDays(hold.heldUntil, 1),
    extended: hold.extendedAt !== null,
    extendUrl: to === 'enterprise' && hold.extendedAt === null ? `${proposalUrl}#hold` : null,
    proposalUrl,
  };
};

import { standingOf } from '@bestuiver/correspondence';
import type { IsoDate } from '@bestuiver/domain';
import { Collaboration, Proposal, type ConsortiumMember } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import { presentHold } from '../proposals/present-hold';
import { activityLabels, contactCards, demandAsSeenBy, SHOWN } from '../proposals/present-proposal';
import { answerOfMember } from '../proposals/present-team';
import type { InvitationDto } from './invitation.dto';

/** What one partner of a proposed team reads: its part, and the others by name once all of them agreed. */
export async function presentInvitation(
  manager: EntityManager,
  taxonomy: Taxonomy,
  { language }: Reader,
  { consortiumId, capabilityId }: ConsortiumMember,
  today: IsoDate,
): Promise<InvitationDto> {
  const proposal = await manager.findOneOrFail(Proposal, { where: { consortiumId }, relations: SHOWN });
  const { demand, status } = proposal;
  const { members, reasons, bestAlone } = proposal.consortium!;
  const own = members.find((member) => member.capabilityId === capabilityId)!;
  const others = members.filter((member) => member !== own);
  const agreed = standingOf(members) === 'agreed';
  const { kind, title, description, organisation, municipality, startDate, endDate, volume } = demandAsSeenBy(
    'provider',
    proposal,
    language,
  );
  const activities = activityLabels(proposal, taxonomy, language);
  const { hoursPerWeek } = demand;
  const collaboration = await manager.findOneBy(Collaboration, { proposalId: proposal.id });
  return {
    id: consortiumId,
    demand: {
      kind,
      title,
      description,
      organisation,
      activities,
      municipality,
      startDate,
      endDate,
      volume,
      hoursPerWeek: hoursPerWeek ?? null,
    },
    capabilityId,
    capabilityTitle: own.capability.title,
    share: own.share,
    lead: own.lead,
    otherPartners: others.length,
    reasons,
    bestAlone,
    message: proposal.message,
    askedAt: instant(proposal.sentAt!),
    answerBy: status === 'sent_to_provider' ? proposal.expiresOn : null,
    state: stateFor(status, agreed),
    answer: answerOfMember(own),
    answerable: status === 'sent_to_provider' && own.answer === null,
    partnerNames: agreed ? others.map(({ capability }) => capability.establishment.organisation.name) : null,
    hold: await presentHold(manager, proposal, demand, today, own),
    contacts: status === 'introduced' ? await contactCards(manager, proposal) : [],
    collaborationId: collaboration?.id ?? null,
  };
}

function stateFor(status: Proposal['status'], agreed: boolean): InvitationDto['state'] {
  if (status === 'introduced') return 'introduced';
  if (status === 'sent_to_provider') return 'waiting';
  const runs = status === 'provider_interested' || status === 'sent_to_company' || status === 'company_interested';
  return agreed && runs ? 'agreed' : 'stopped';
}

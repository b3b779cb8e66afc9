import type { IsoDate } from '@bestuiver/domain';
import { Collaboration, Proposal, type ConsortiumMember } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';
import { ownParts } from '../proposals/own-parts';
import { presentHold } from '../proposals/present-hold';
import { contactCards, SHOWN } from '../proposals/present-proposal';
import type { CollaborationPartDto, CollaborationSummaryDto } from './collaboration.dto';
import { LISTED, summariseCollaboration } from './present-collaboration';

/**
 * What one enterprise does in a collaboration: its own share, hours and contacts. Terms, checks and what was said of the
 * work stay with the company and whoever leads (domain dossier 5.5).
 *
 * @throws DomainError not-found when the reader's enterprise has no part in it.
 */
export async function presentPart(
  manager: EntityManager,
  reader: Reader,
  id: string,
  today: IsoDate,
): Promise<CollaborationPartDto> {
  const collaboration = await manager.findOne(Collaboration, { where: { id }, relations: LISTED });
  if (!collaboration) throw refuse('not-found', 'collaboration.not_found', { id });
  const part = (await partsIn(manager, reader, [collaboration])).get(collaboration.proposalId);
  const { organisationIds } = reader.scope('collaboration.read_part');
  if (!part && !organisationIds.includes(collaboration.providerId)) {
    throw refuse('not-found', 'collaboration.not_found', { id });
  }
  const proposal = await manager.findOneOrFail(Proposal, {
    where: { id: collaboration.proposalId },
    relations: SHOWN,
  });
  const { startedOn, endedOn, demand } = collaboration;
  return {
    ...summarise(collaboration, reader, part, today),
    consortiumId: proposal.consortiumId,
    share: part?.share ?? 1,
    startedOn,
    endedOn,
    hold: await presentHold(manager, proposal, demand, today, part),
    contacts: await contactCards(manager, proposal),
  };
}

/** Collaborations in a list, as far as the reader may see each of them. Loaded with `LISTED`. */
export async function summariseAll(
  manager: EntityManager,
  reader: Reader,
  collaborations: readonly Collaboration[],
  today: IsoDate,
): Promise<CollaborationSummaryDto[]> {
  const parts = await partsIn(manager, reader, collaborations);
  return collaborations.map((one) => summarise(one, reader, parts.get(one.proposalId), today));
}

/** The partner of a team learns what it does itself, and how far the work is; the steps are the parties'. */
function summarise(
  collaboration: Collaboration,
  reader: Reader,
  part: ConsortiumMember | undefined,
  today: IsoDate,
): CollaborationSummaryDto {
  const summary = summariseCollaboration(collaboration, reader, today);
  const { providerId, companyId, demand } = collaboration;
  const reach = { organisationIds: [providerId, companyId], areaIds: [demand.workingAreaId] };
  if (!part || reader.actingOn('collaboration.read', reach)) return summary;
  return { ...summary, side: 'partner', capabilityTitle: part.capability.title, steps: [] };
}

/** The parts of the reader's own enterprises, by proposal. */
async function partsIn(
  manager: EntityManager,
  reader: Reader,
  collaborations: readonly Collaboration[],
): Promise<Map<string, ConsortiumMember>> {
  const proposalIds = collaborations.map(({ proposalId }) => proposalId);
  const parts = await ownParts(manager, reader, 'collaboration.read_part')
    .andWhere('p.id = ANY(:proposalIds)', { proposalIds })
    .getMany();
  return new Map(parts.map((part) => [part.consortium.proposal!.id, part]));
}

import { notify } from '@bestuiver/correspondence';
import { enqueue } from '@bestuiver/jobs';
import {
  alignHolds,
  ConsortiumMember,
  placeHold,
  recordAudit,
  releaseHold,
  type Demand,
  type Proposal,
} from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { refuse } from '../errors/refuse';
import { demandFollows } from '../proposals/demand-follows';
import { moveProposal, revokeLinks } from '../proposals/move-proposal';
import { answerOfMember } from '../proposals/present-team';
import type { AnswerDto } from './answer.dto';
import { checkUntil } from './check-until';
import { keepRefusal, wishIn } from './keep-refusal';

export interface AnsweringPartner {
  readonly manager: EntityManager;
  /** Locked along with its demand. */
  readonly proposal: Proposal;
  readonly demand: Demand;
  readonly member: ConsortiumMember;
  readonly personId: string;
  readonly now: Date;
}

/**
 * Yes or no of one partner of a team. The first no ends the question for all of them; the last yes is the yes of the team,
 * and the company is asked (domain dossier 5.5). The same answer twice is one answer.
 */
export async function answerAsPartner(answering: AnsweringPartner, body: AnswerDto): Promise<void> {
  const { proposal, member } = answering;
  const earlier = answerOfMember(member);
  if (earlier === body.answer) return;
  if (earlier) throw refuse('conflict', 'answer.used', { answer: earlier });
  if (proposal.status !== 'sent_to_provider') throw refuse('conflict', 'answer.closed', { from: proposal.status });
  checkUntil(body.until, answering.now);
  await keepAnswer(answering, body);
  await (body.answer === 'interested' ? join(answering) : decline(answering, body));
}

async function join({ manager, proposal, demand, member, personId, now }: AnsweringPartner): Promise<void> {
  const { id: proposalId } = proposal;
  await placeHold(manager, proposal, demand, now, member);
  const members = await manager.findBy(ConsortiumMember, { consortiumId: member.consortiumId });
  if (!members.every(({ answer }) => answer === 'in')) return;
  await moveProposal(manager, proposal, {
    verb: 'provider_accept',
    actor: 'enterprise',
    personId,
    now,
    facts: { providerAnsweredAt: now, remindOn: null, expiresOn: null },
  });
  await alignHolds(manager, proposalId, demand, now);
  await enqueue(manager, 'proposal.forward', { proposalId });
  await notify(manager, { event: 'provider_answered', proposalId });
}

async function decline(answering: AnsweringPartner, body: AnswerDto): Promise<void> {
  const { manager, proposal, demand, member, personId, now } = answering;
  const { reason, note } = body;
  const said = { declineReason: reason ?? null, declineNote: note ?? null };
  await moveProposal(manager, proposal, {
    verb: 'provider_decline',
    actor: 'enterprise',
    personId,
    now,
    reason,
    note,
    facts: { providerAnsweredAt: now, ...said, remindOn: null, expiresOn: null },
  });
  await releaseHold(manager, proposal.id, 'declined', now);
  await keepRefusal(manager, member, demand, wishIn(body), personId);
  await revokeLinks(manager, proposal.id, now);
  await demandFollows(manager, demand, now);
  await notify(manager, { event: 'provider_answered', proposalId: proposal.id });
}

async function keepAnswer(
  { manager, demand, member, personId, now }: AnsweringPartner,
  { answer, note }: AnswerDto,
): Promise<void> {
  const { consortiumId, capabilityId } = member;
  const kept = {
    answer: answer === 'interested' ? 'in' : 'out',
    note: note ?? null,
    answeredAt: now,
    answeredBy: personId,
  } as const;
  await manager.update(ConsortiumMember, { consortiumId, capabilityId }, kept);
  await recordAudit(manager, {
    actor: 'enterprise',
    personId,
    action: `consortium.${kept.answer === 'in' ? 'join' : 'decline'}`,
    objectType: 'consortium',
    objectId: consortiumId,
    note: kept.note,
    details: { demandId: demand.id, capabilityId },
  });
}

/** The member of a proposed team that somebody answers for: one that still waits when there are two. Null when none. */
export async function partnerFor(
  manager: EntityManager,
  { consortiumId }: Proposal,
  personId: string,
): Promise<ConsortiumMember | null> {
  if (!consortiumId) return null;
  const members = await manager
    .createQueryBuilder(ConsortiumMember, 'm')
    .innerJoin('m.capability', 'c')
    .innerJoin('c.establishment', 'e')
    .innerJoin('role_assignment', 'r', 'r.organisation_id = e.organisation_id')
    .where('m.consortiumId = :consortiumId AND r.person_id = :personId', { consortiumId, personId })
    .orderBy('m.capabilityId')
    .getMany();
  return members.find(({ answer }) => answer === null) ?? members[0] ?? null;
}

import { PROPOSAL_LIFE_CYCLE, type ProposalVerb } from '@bestuiver/domain';
import { AnswerLink, moveAlong, type Moving, type Proposal } from '@bestuiver/persistence';
import { IsNull, type EntityManager } from 'typeorm';

export type ProposalMove = Moving<ProposalVerb, Proposal>;

/** Moves a locked proposal. */
export function moveProposal(manager: EntityManager, proposal: Proposal, made: ProposalMove): Promise<void> {
  const details = { demandId: proposal.demandId };
  return moveAlong(manager, PROPOSAL_LIFE_CYCLE, proposal, { ...made, details });
}

/** Links in mails that went out no longer work. */
export async function revokeLinks(manager: EntityManager, proposalId: string, now: Date): Promise<void> {
  await manager.update(AnswerLink, { proposalId, usedAt: IsNull(), revokedAt: IsNull() }, { revokedAt: now });
}

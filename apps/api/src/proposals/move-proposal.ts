import { move, PROPOSAL_LIFE_CYCLE, type Actor, type ProposalVerb } from '@bestuiver/domain';
import { AnswerLink, recordAudit, type Proposal } from '@bestuiver/persistence';
import { IsNull, type EntityManager } from 'typeorm';

export interface ProposalMove {
  readonly verb: ProposalVerb;
  readonly actor: Actor;
  /** Null for the jobs. */
  readonly personId: string | null;
  readonly now: Date;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  /** Facts that change along with the status. */
  readonly facts?: Partial<Proposal>;
}

/** Moves a locked proposal, with its line in the audit trail. */
export async function moveProposal(manager: EntityManager, proposal: Proposal, made: ProposalMove): Promise<void> {
  const { verb, actor, personId, now, reason, note, facts } = made;
  const from = proposal.status;
  const status = move(PROPOSAL_LIFE_CYCLE, { from, verb, by: actor, reason });
  await manager.save(Object.assign(proposal, facts, { status, statusSince: now }));
  await recordAudit(manager, {
    actor,
    personId,
    action: `proposal.${verb}`,
    objectType: 'proposal',
    objectId: proposal.id,
    fromStatus: from,
    toStatus: status,
    reason: reason ?? null,
    note: note ?? null,
    details: { demandId: proposal.demandId },
  });
}

/** Links in mails that went out no longer work. */
export async function revokeLinks(manager: EntityManager, proposalId: string, now: Date): Promise<void> {
  await manager.update(AnswerLink, { proposalId, usedAt: IsNull(), revokedAt: IsNull() }, { revokedAt: now });
}

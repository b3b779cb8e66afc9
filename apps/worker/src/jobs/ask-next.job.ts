import { contactsOf, coordinatorsOf, notify } from '@bestuiver/correspondence';
import {
  answerDates,
  brusselsDay,
  LIVE_PROPOSAL_STATUSES,
  MATCH_LIFE_CYCLE,
  MATCHABLE_CAPABILITY_STATUSES,
  MATCHABLE_DEMAND_STATUSES,
  maxLiveProposals,
  move,
  type SuccessionOutcome,
} from '@bestuiver/domain';
import {
  DemandSuccession,
  isDemandBlocked,
  lockDemand,
  Match,
  MatchRun,
  newId,
  Proposal,
  recordAudit,
  SuccessionStep,
  takenCapabilities,
  type Demand,
} from '@bestuiver/persistence';
import type { Ranking } from '@bestuiver/ranking';
import { In, type DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import { moveDemand, moveProposal } from '../moves';
import type { JobHandler } from './job-handler';

interface Falling {
  readonly manager: EntityManager;
  readonly demand: Demand;
  readonly now: Date;
}

/**
 * A proposal fell away and the coordinator armed the short list: a fresh run checks every gate again, and the best
 * candidate left on the list gets the proposal. The step is written once per proposal that fell away, with the demand
 * locked, so that a second try or a second worker finds it done.
 */
export class AskNextJob implements JobHandler<'proposal.ask_next'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ranking: Ranking,
    private readonly clock: Clock,
  ) {}

  async run({ proposalId }: { proposalId: string }): Promise<void> {
    const { manager } = this.dataSource;
    const ended = await manager.findOneBy(Proposal, { id: proposalId });
    if (!ended || (await manager.existsBy(SuccessionStep, { endedProposalId: proposalId }))) return;
    const now = this.clock.now();
    await this.ranking.run(ended.demandId, brusselsDay(now), MATCHABLE_DEMAND_STATUSES);
    await this.dataSource.transaction(async (tx) => {
      const demand = await lockDemand(tx, ended.demandId);
      if (!demand || (await tx.existsBy(SuccessionStep, { endedProposalId: proposalId }))) return;
      await this.follow({ manager: tx, demand, now }, ended);
    });
  }

  private async follow(falling: Falling, ended: Proposal): Promise<void> {
    const { manager, demand, now } = falling;
    const succession = await manager.findOneBy(DemandSuccession, { demandId: demand.id });
    const armedBy = succession?.armedBy ?? null;
    const obstacle = await obstacleTo(falling, armedBy);
    const next = obstacle || armedBy === null ? null : await this.propose(falling, armedBy);
    const outcome = obstacle ?? (next ? 'proposed' : 'none_left');
    const nextProposalId = next?.id ?? null;
    const step = { endedProposalId: ended.id, demandId: demand.id, outcome, nextProposalId, armedBy, at: now };
    await manager.insert(SuccessionStep, step);
    await recordAudit(manager, {
      actor: 'system',
      personId: armedBy,
      action: `demand.next_${outcome}`,
      objectType: 'demand',
      objectId: demand.id,
      details: { endedProposalId: ended.id, nextProposalId },
    });
    await notify(manager, { event: 'next_asked', proposalId: ended.id });
  }

  /** The best of the short list in the latest run, which passed every gate just now, gets the proposal. */
  private async propose({ manager, demand, now }: Falling, armedBy: string): Promise<Proposal | null> {
    const match = await nextOnList(manager, demand.id);
    if (!match) return null;
    const status = move(MATCH_LIFE_CYCLE, { from: match.status, verb: 'promote', by: 'system' });
    await manager.update(Match, { id: match.id }, { status, statusSince: now, decidedBy: armedBy });
    const id = newId();
    const { organisationId: providerId } = match.capability.establishment;
    const parties = { demandId: demand.id, matchId: match.id, capabilityId: match.capabilityId, providerId };
    await manager.insert(Proposal, { id, ...parties, statusSince: now, createdAt: now, version: 1 });
    const proposal = await manager.findOneByOrFail(Proposal, { id });
    const dates = answerDates(brusselsDay(now), demand.surgeLevel);
    await moveProposal(manager, proposal, 'send', now, { ...dates, sentAt: now, sentBy: armedBy });
    if (demand.status === 'open') await moveDemand(manager, demand, 'propose', now);
    await notify(manager, { event: 'proposal_sent', proposalId: id });
    return proposal;
  }
}

/** Why nobody is asked: disarmed meanwhile, closed, or as many proposals live as a demand may have. */
async function obstacleTo({ manager, demand }: Falling, armedBy: string | null): Promise<SuccessionOutcome | null> {
  const coordinators = demand.workingAreaId ? await coordinatorsOf(manager, demand.workingAreaId) : [];
  if (!coordinators.some(({ id }) => id === armedBy)) return 'disarmed';
  if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status) || demand.procedure === 'running_tender') return 'closed';
  if (await isDemandBlocked(manager, demand.id)) return 'closed';
  const live = await manager.countBy(Proposal, { demandId: demand.id, status: In([...LIVE_PROPOSAL_STATUSES]) });
  return live >= maxLiveProposals(demand.kind) ? 'full' : null;
}

async function nextOnList(manager: EntityManager, demandId: string): Promise<Match | null> {
  const run = await manager.findOne(MatchRun, { where: { demandId }, order: { createdAt: 'DESC', id: 'DESC' } });
  if (!run) return null;
  const listed = await manager.find(Match, {
    where: {
      runId: run.id,
      status: 'shortlisted',
      capability: { status: In([...MATCHABLE_CAPABILITY_STATUSES]) },
    },
    relations: { capability: { establishment: true } },
    order: { rank: 'ASC' },
  });
  const taken = await takenCapabilities(manager, demandId);
  for (const match of listed) {
    if (taken.has(match.capabilityId)) continue;
    if ((await contactsOf(manager, match.capability.establishment.organisationId)).length > 0) return match;
  }
  return null;
}

import { Injectable } from '@nestjs/common';
import { MATCHABLE_DEMAND_STATUSES } from '@bestuiver/domain';
import { DemandSuccession, Match, MatchRun, recordAudit, SuccessionStep, type Demand } from '@bestuiver/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseBlocked } from '../concerns/refuse-blocked';
import { getDemand, lockDemandFor } from '../demands/demand-scope';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import type { SuccessionDto } from './succession.dto';

/** Arming the short list of a demand: when a proposal falls away, the next candidate is asked. */
@Injectable()
export class SuccessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(reader: Reader, demandId: string): Promise<SuccessionDto> {
    const { manager } = this.dataSource;
    return this.show(manager, reader, await getDemand(manager, reader, 'match.read', demandId));
  }

  arm(reader: Reader, demandId: string): Promise<SuccessionDto> {
    return this.changing(reader, demandId, async (manager, demand) => {
      if (demand.procedure === 'running_tender') {
        throw refuse('conflict', 'proposal.running_tender', { noticeUrl: demand.noticeUrl });
      }
      await refuseBlocked(manager, demandId);
      if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
        throw refuse('conflict', 'proposal.demand_closed', { from: demand.status });
      }
      if (await manager.existsBy(DemandSuccession, { demandId })) return;
      await manager.insert(DemandSuccession, { demandId, armedBy: reader.personId, armedAt: this.clock.now() });
      await this.record(manager, reader, demandId, 'arm_succession');
    });
  }

  disarm(reader: Reader, demandId: string): Promise<SuccessionDto> {
    return this.changing(reader, demandId, async (manager) => {
      const { affected } = await manager.delete(DemandSuccession, { demandId });
      if (affected) await this.record(manager, reader, demandId, 'disarm_succession');
    });
  }

  private changing(
    reader: Reader,
    demandId: string,
    change: (manager: EntityManager, demand: Demand) => Promise<void>,
  ): Promise<SuccessionDto> {
    return this.dataSource.transaction(async (manager) => {
      const demand = await lockDemandFor(manager, reader, 'proposal.send', demandId);
      if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
      await change(manager, demand);
      return this.show(manager, reader, demand);
    });
  }

  private async show(manager: EntityManager, reader: Reader, demand: Demand): Promise<SuccessionDto> {
    const { id: demandId } = demand;
    const succession = await manager.findOne(DemandSuccession, { where: { demandId }, relations: { armer: true } });
    const steps = await manager.find(SuccessionStep, {
      where: { demandId },
      relations: { endedProposal: { provider: true }, nextProposal: { provider: true } },
      order: { at: 'DESC' },
    });
    const acting = reader.actingOn('proposal.send', { areaIds: [demand.workingAreaId] });
    const open = MATCHABLE_DEMAND_STATUSES.includes(demand.status) && demand.procedure !== 'running_tender';
    return {
      armed: succession !== null,
      armedBy: succession?.armer.name ?? null,
      armedAt: instant(succession?.armedAt ?? null),
      changeable: acting !== null && !reader.belongsTo(demand.organisationId) && (open || succession !== null),
      waiting: await waitingOf(manager, demandId),
      steps: steps.map(({ at, outcome, endedProposal, nextProposal }) => ({
        at: instant(at),
        outcome,
        from: endedProposal.provider.name,
        to: nextProposal?.provider.name ?? null,
        nextProposalId: nextProposal?.id ?? null,
      })),
    };
  }

  private async record(manager: EntityManager, { personId }: Reader, objectId: string, verb: string): Promise<void> {
    const action = `demand.${verb}`;
    await recordAudit(manager, { actor: 'coordinator', personId, action, objectType: 'demand', objectId });
  }
}

/** The short list in the order of the latest run. */
async function waitingOf(manager: EntityManager, demandId: string): Promise<SuccessionDto['waiting']> {
  const run = await manager.findOne(MatchRun, { where: { demandId }, order: { createdAt: 'DESC', id: 'DESC' } });
  if (!run) return [];
  const listed = await manager.find(Match, {
    where: { runId: run.id, status: 'shortlisted' },
    relations: { capability: { establishment: { organisation: true } } },
    order: { rank: 'ASC' },
  });
  return listed.map(({ id, capability }) => ({
    matchId: id,
    organisation: capability.establishment.organisation.name,
    title: capability.title,
  }));
}

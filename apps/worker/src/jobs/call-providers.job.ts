import { endCall, isCalling, loadCall, notifyOfSurge } from '@bestuiver/correspondence';
import {
  brusselsDay,
  CALLING_STATUSES,
  MATCHABLE_CAPABILITY_STATUSES,
  providersToCall,
  type CallCandidate,
} from '@bestuiver/domain';
import {
  CapabilityActivity,
  DemandActivity,
  lockDemand,
  Match,
  newId,
  recordAudit,
  SurgeCall,
  SurgeRequest,
  takenCapabilities,
  type MatchRun,
} from '@bestuiver/persistence';
import type { Ranking } from '@bestuiver/ranking';
import { In, type DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import type { JobHandler } from './job-handler';

/**
 * A coordinator raised a demand into a surge: a fresh run checks every gate, and all able providers are asked at the same
 * time. They are asked once per call, with the demand locked, so that a second try or a second worker finds it done.
 */
export class CallProvidersJob implements JobHandler<'surge.call'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ranking: Ranking,
    private readonly clock: Clock,
  ) {}

  async run({ callId }: { callId: string }): Promise<void> {
    const waiting = await this.dataSource.manager.findOneBy(SurgeCall, { id: callId });
    if (!waiting || waiting.askedAt || waiting.endedAt) return;
    const now = this.clock.now();
    const run = await this.ranking.run(waiting.demandId, brusselsDay(now), CALLING_STATUSES);
    await this.dataSource.transaction(async (manager) => {
      await lockDemand(manager, waiting.demandId);
      const call = await loadCall(manager, callId);
      if (!call || call.askedAt || call.endedAt) return;
      if (!run || !isCalling(call)) return endCall(manager, call, 'stopped', now);
      await this.ask(manager, call, run, now);
    });
  }

  private async ask(manager: EntityManager, call: SurgeCall, run: MatchRun, now: Date): Promise<void> {
    const asked = providersToCall(await candidatesOf(manager, run));
    if (asked.length === 0) return endCall(manager, call, 'nobody', now);
    const requests = asked.map(({ capabilityId, organisationId, rank }) => ({
      id: newId(),
      callId: call.id,
      capabilityId,
      organisationId,
      rank,
    }));
    await manager.insert(SurgeRequest, requests);
    await manager.update(SurgeCall, call.id, { askedAt: now });
    await recordAudit(manager, {
      actor: 'system',
      action: 'demand.surge_call',
      objectType: 'demand',
      objectId: call.demandId,
      details: { callId: call.id, asked: asked.length },
    });
    await notifyOfSurge(manager, { event: 'surge_called', callId: call.id }, now);
  }
}

async function candidatesOf(manager: EntityManager, { id: runId, demandId }: MatchRun): Promise<CallCandidate[]> {
  const matches = await manager.find(Match, {
    where: { runId, capability: { status: In([...MATCHABLE_CAPABILITY_STATUSES]) } },
    relations: { capability: { establishment: true } },
  });
  const taken = await takenCapabilities(manager, demandId);
  const listed = await listedFor(manager, demandId);
  return matches.map(({ capabilityId, capability, rank, band, status }) => ({
    capabilityId,
    organisationId: capability.establishment.organisationId,
    rank,
    band,
    listed: listed.has(capabilityId),
    decided: status === 'dismissed' || status === 'shortlisted' ? status : null,
    taken: taken.has(capabilityId),
  }));
}

/** Capabilities that name an activity of the demand. */
async function listedFor(manager: EntityManager, demandId: string): Promise<Set<string>> {
  const asked = await manager.findBy(DemandActivity, { demandId });
  const offered = await manager.findBy(CapabilityActivity, {
    activityId: In(asked.map(({ activityId }) => activityId)),
  });
  return new Set(offered.map(({ capabilityId }) => capabilityId));
}

import { Injectable } from '@nestjs/common';
import { endCall, loadCall, notifyOfSurge } from '@bestuiver/correspondence';
import {
  addDays,
  callAfter,
  surgeRefusal,
  type IsoDate,
  type StrategicDetails,
  type SurgeRefusal,
} from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { newId, recordAudit, SurgeCall, SurgeRequest, type Demand } from '@bestuiver/persistence';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseBlocked } from '../concerns/refuse-blocked';
import { pastDates } from '../demands/demand-rules';
import { getDemand, lockDemandFor } from '../demands/demand-scope';
import { refuse, refuseField } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import type { ErrorCode } from '../errors/words';
import { forbiddenWords } from '../text/forbidden-words';
import { keepSurgeAnswer } from './keep-surge-answer';
import { presentSurge, takesPhoneAnswers } from './present-surge';
import type { SetSurgeLevelDto, SurgeAnswerDto, SurgeDto } from './surge.dto';

const REFUSED: Readonly<Record<SurgeRefusal, ErrorCode>> = {
  not_strategic: 'surge.not_strategic',
  same_level: 'surge.same_level',
  not_open: 'surge.not_open',
};

/** How urgent a strategic product is, as its coordinator sets it, and the calls that follow from it. */
@Injectable()
export class SurgesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(reader: Reader, demandId: string): Promise<SurgeDto> {
    const { manager } = this.dataSource;
    return presentSurge(manager, reader, await getDemand(manager, reader, 'match.read', demandId));
  }

  setLevel(reader: Reader, demandId: string, body: SetSurgeLevelDto): Promise<SurgeDto> {
    return this.dataSource.transaction(async (manager) => {
      const demand = await lockCurated(manager, reader, demandId);
      const [from, to] = [demand.surgeLevel, body.level];
      this.check(demand, body);
      const now = this.clock.now();
      await manager.save(Object.assign(demand, { surgeLevel: to, updatedAt: now }));
      const open = await manager.findOneBy(SurgeCall, { demandId, endedAt: IsNull() });
      const then = callAfter({ from, to }, open !== null);
      await recordAudit(manager, {
        actor: 'coordinator',
        personId: reader.personId,
        action: to > from ? 'demand.surge_raise' : 'demand.surge_lower',
        objectType: 'demand',
        objectId: demandId,
        note: body.reason,
        details: { from, to },
      });
      if (then === 'call') {
        await refuseBlocked(manager, demandId);
        await this.call(manager, reader, demand, body);
      }
      if (then === 'stop') await endCall(manager, open!, 'stopped', now);
      const notice = { demandId, from, to, reason: body.reason, calls: then === 'call' };
      await notifyOfSurge(manager, { event: 'surge_level_set', ...notice }, now);
      return presentSurge(manager, reader, demand);
    });
  }

  keepPhoneAnswer(reader: Reader, requestId: string, body: SurgeAnswerDto): Promise<SurgeDto> {
    return this.dataSource.transaction(async (manager) => {
      const { areaIds } = reader.scope('demand.curate');
      const found = await manager
        .createQueryBuilder(SurgeRequest, 'r')
        .innerJoinAndSelect('r.call', 'c')
        .innerJoin('c.demand', 'd')
        .where('r.id = :requestId AND d.workingAreaId = ANY(:areaIds)', { requestId, areaIds })
        .getOne();
      if (!found) throw refuse('not-found', 'surge.request_not_found', { id: requestId });
      const demand = await lockCurated(manager, reader, found.call.demandId);
      const call = await loadCall(manager, found.callId);
      const request = call?.requests.find(({ id }) => id === requestId);
      if (!call || !request) throw refuse('not-found', 'surge.request_not_found', { id: requestId });
      if (!takesPhoneAnswers(call)) throw refuse('conflict', 'surge.closed');
      const giving = { manager, call, request, personId: reader.personId, actor: 'coordinator' } as const;
      await keepSurgeAnswer({ ...giving, now: this.clock.now() }, body);
      return presentSurge(manager, reader, demand);
    });
  }

  private check(demand: Demand, { level, reason, product, neededBy }: SetSurgeLevelDto): void {
    const { kind, status, surgeLevel: from } = demand;
    const refusal = surgeRefusal({ kind, status, from, to: level });
    if (refusal) throw refuse('conflict', REFUSED[refusal], { level, from: status });
    if (level > from && demand.procedure === 'running_tender') {
      throw refuse('conflict', 'proposal.running_tender', { noticeUrl: demand.noticeUrl });
    }
    refuseFields(forbiddenWords({ '/reason': reason, '/product': product }, demand.language));
    refuseFields(pastDates({ '/neededBy': neededBy }, this.clock.today()));
  }

  private async call(
    manager: EntityManager,
    reader: Reader,
    demand: Demand,
    { product, neededPerDay, neededBy }: SetSurgeLevelDto,
  ): Promise<void> {
    const { surgePerDay } = demand.details as StrategicDetails;
    const needed = neededPerDay ?? (surgePerDay ? Math.ceil(surgePerDay) : null);
    if (needed === null) throw refuseField('/neededPerDay', 'surge.need_required');
    const callId = newId();
    await manager.insert(SurgeCall, {
      id: callId,
      demandId: demand.id,
      product: product ?? demand.title,
      neededPerDay: needed,
      neededBy: neededBy ?? this.neededBy(demand),
      calledBy: reader.personId,
      createdAt: this.clock.now(),
    });
    await enqueue(manager, 'surge.call', { callId });
  }

  /** The day the demand names for full output, or its start; null when that is past. */
  private neededBy({ details, startDate }: Demand): IsoDate | null {
    const { timeToSurgeDays } = details as StrategicDetails;
    const today = this.clock.today();
    if (timeToSurgeDays !== undefined) return addDays(today, timeToSurgeDays);
    return startDate !== null && startDate >= today ? startDate : null;
  }
}

/** Domain dossier 5.6, C5: nobody curates a demand of the body they work for. */
async function lockCurated(manager: EntityManager, reader: Reader, demandId: string): Promise<Demand> {
  const demand = await lockDemandFor(manager, reader, 'demand.curate', demandId);
  if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
  return demand;
}

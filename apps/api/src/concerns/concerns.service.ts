import { Injectable } from '@nestjs/common';
import { notifyOfConcern } from '@bestuiver/correspondence';
import {
  CONCERN_DECISIONS,
  CONCERN_LIFE_CYCLE,
  CONCERN_OUTCOMES,
  consultationEnd,
  MATCHABLE_DEMAND_STATUSES,
  mayDecide,
  move as moveTo,
  type ConcernVerb,
} from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { Concern, isDemandBlocked, newId, recordAudit, type Demand } from '@bestuiver/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseWords } from '../collaborations/refuse-words';
import { refuse, refuseField } from '../errors/refuse';
import { checkVersion } from '../http/if-match';
import type {
  ConcernDto,
  ConcernListDto,
  ConsultDto,
  DecideConcernDto,
  RaiseConcernDto,
  ReopenConcernDto,
} from './concern.dto';
import { getConcerned, lockConcern } from './concern-scope';
import { presentConcern, presentConcerns } from './present-concerns';

/** A file that is being moved. */
interface Moving {
  readonly manager: EntityManager;
  readonly concern: Concern;
  readonly demand: Demand;
}

/** What changes along with a status, and the words for the audit trail of the file. */
interface Step {
  readonly facts: Partial<Concern>;
  readonly note?: string;
}

/** Files on the claim that subsidised work takes over regular work (domain dossier 1b R29, 3.4). */
@Injectable()
export class ConcernsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, demandId: string): Promise<ConcernListDto> {
    const { manager } = this.dataSource;
    return presentConcerns(manager, reader, await getConcerned(manager, reader, 'concern.read', demandId));
  }

  async raise(reader: Reader, demandId: string, { ground, text }: RaiseConcernDto): Promise<ConcernListDto> {
    return this.dataSource.transaction(async (manager) => {
      const concerned = await getConcerned(manager, reader, 'concern.raise', demandId);
      const { demand, actor, organisationId } = concerned;
      if (demand.status === 'draft') throw refuse('conflict', 'concern.draft');
      refuseWords({ '/text': text }, demand);
      const id = newId();
      const { personId } = reader;
      const now = this.clock.now();
      const raised = { raisedBy: personId, organisationId, raisedAt: now, statusSince: now, version: 1 };
      await manager.insert(Concern, { id, demandId, ground, text, ...raised });
      const step = { action: 'concern.raise', objectType: 'concern', objectId: id, toStatus: 'raised', reason: ground };
      await recordAudit(manager, { actor, personId, ...step });
      // The company reads the timeline of its demand, and not who raised what.
      const flag = { action: 'demand.flag_concern', objectType: 'demand', objectId: demandId, reason: ground };
      await recordAudit(manager, { actor: 'system', ...flag });
      await notifyOfConcern(manager, { event: 'concern_raised', concernId: id });
      return presentConcerns(manager, reader, concerned);
    });
  }

  review(reader: Reader, id: string, version: number): Promise<ConcernDto> {
    return this.moving(reader, id, version, 'review', () => ({ facts: {} }));
  }

  consult(reader: Reader, id: string, version: number, { consulted }: ConsultDto): Promise<ConcernDto> {
    return this.moving(reader, id, version, 'consult', () => ({
      facts: { consulted, consultedUntil: consultationEnd(this.clock.today()) },
      note: consulted,
    }));
  }

  decide(reader: Reader, id: string, version: number, decision: DecideConcernDto): Promise<ConcernDto> {
    const { outcome, reason, conditions = null, advice = null } = decision;
    return this.moving(reader, id, version, CONCERN_DECISIONS[outcome], ({ concern, demand }) => {
      if (outcome === 'cleared_with_conditions' && conditions === null) {
        throw refuseField('/conditions', 'concern.conditions_required');
      }
      if (outcome !== 'cleared_with_conditions' && conditions !== null) {
        throw refuseField('/conditions', 'concern.no_conditions');
      }
      const until = concern.consultedUntil!;
      if (!mayDecide({ until, advice }, this.clock.today())) {
        throw refuse('conflict', 'concern.consultation_running', { until });
      }
      refuseWords({ '/reason': reason, '/conditions': conditions, '/advice': advice }, demand);
      const decided = { decidedAt: this.clock.now(), decidedBy: reader.personId };
      return { facts: { outcome, reason, conditions, advice, ...decided }, note: reason };
    });
  }

  /** The decision stands until there is a new one; the social partners are heard again. */
  reopen(reader: Reader, id: string, version: number, { reason }: ReopenConcernDto): Promise<ConcernDto> {
    return this.moving(reader, id, version, 'reopen', ({ demand }) => {
      refuseWords({ '/reason': reason }, demand);
      const asked = { consulted: null, consultedUntil: null, advice: null };
      return { facts: { reopenReason: reason, ...asked }, note: reason };
    });
  }

  private moving(
    reader: Reader,
    id: string,
    version: number,
    verb: ConcernVerb,
    stepOf: (moving: Moving) => Step,
  ): Promise<ConcernDto> {
    return this.dataSource.transaction(async (manager) => {
      const { concern, demand } = await lockConcern(manager, reader, id);
      checkVersion(concern.version, version);
      const from = concern.status;
      const to = moveTo(CONCERN_LIFE_CYCLE, { from, verb, by: 'coordinator' });
      const { facts, note } = stepOf({ manager, concern, demand });
      const wasBlocked = await isDemandBlocked(manager, demand.id);
      await manager.save(Object.assign(concern, facts, { status: to, statusSince: this.clock.now() }));
      await recordAudit(manager, {
        actor: 'coordinator',
        personId: reader.personId,
        action: `concern.${verb}`,
        objectType: 'concern',
        objectId: id,
        fromStatus: from,
        toStatus: to,
        note: note ?? null,
      });
      await this.follow({ manager, concern, demand }, reader, verb, wasBlocked);
      if (CONCERN_OUTCOMES.some((outcome) => outcome === to)) {
        await notifyOfConcern(manager, { event: 'concern_decided', concernId: id });
      }
      return presentConcern(manager, reader, id);
    });
  }

  /** A demand that may not go on, or may again, is ranked again: the gate reads the decision. */
  private async follow(
    { manager, concern, demand }: Moving,
    { personId }: Reader,
    verb: ConcernVerb,
    wasBlocked: boolean,
  ): Promise<void> {
    const blocked = await isDemandBlocked(manager, demand.id);
    const change = blocked ? 'demand.block' : 'demand.lift_block';
    const action = blocked === wasBlocked ? `demand.concern_${verb}` : change;
    const line = { objectType: 'demand', objectId: demand.id, reason: concern.ground };
    await recordAudit(manager, { actor: 'coordinator', personId, action, ...line });
    if (blocked !== wasBlocked && MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
      await enqueue(manager, 'demand.match', { demandId: demand.id, quiet: true });
    }
  }
}

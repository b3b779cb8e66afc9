import { Injectable } from '@nestjs/common';
import {
  addDays,
  blockingChecks,
  COLLABORATION_LIFE_CYCLE,
  conflictsRaisedBy,
  move as moveTo,
  PILOT_DAYS,
  standingConflicts,
  TALKING_STATUSES,
  type CollaborationVerb,
} from '@bestuiver/domain';
import {
  Collaboration,
  CollaborationCheck,
  CollaborationConflict,
  commitTerms,
  moveCollaboration,
  releaseHold,
} from '@bestuiver/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { readTimeline } from '../demands/read-timeline';
import type { TimelineDto } from '../demands/timeline.dto';
import { refuse, refuseField } from '../errors/refuse';
import { checkVersion } from '../http/if-match';
import { windowOf, type Page } from '../http/page.dto';
import { given } from '../http/query';
import type {
  CollaborationDto,
  CollaborationPartDto,
  CollaborationSummaryDto,
  ListCollaborationsDto,
} from './collaboration.dto';
import { checklistFor, FACTS, missingTerms } from './collaboration-facts';
import { checkReach, listedCollaborations, lockFor, sideOf, type Acted } from './collaboration-scope';
import { LISTED, presentCollaboration } from './present-collaboration';
import { presentPart, summariseAll } from './present-part';
import { refuseWords } from './refuse-words';
import { settleDemand } from './settle-demand';
import { isSilent } from './silence';
import { touch } from './touch';
import type {
  ChangeTermsDto,
  CompleteDto,
  ConfirmTermsDto,
  MarkAtRiskDto,
  RecoverDto,
  TerminateDto,
} from './write-collaboration.dto';

type Move = Omit<Parameters<typeof moveCollaboration>[2], 'actor' | 'personId' | 'now' | 'verb'>;

@Injectable()
export class CollaborationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, query: ListCollaborationsDto): Promise<Page<CollaborationSummaryDto>> {
    const { manager } = this.dataSource;
    const { status, demandId, proposalId, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const within = listedCollaborations(manager, reader);
    if (status) within.andWhere('k.status = ANY(:status)', { status });
    if (demandId) within.andWhere('k.demandId = :demandId', { demandId });
    if (proposalId) within.andWhere('k.proposalId = :proposalId', { proposalId });
    const [found, total] = await within
      .orderBy('k.statusSince', 'DESC')
      .addOrderBy('k.id', 'DESC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const rows = await manager.find(Collaboration, {
      where: { id: In(found.map(({ id }) => id)) },
      relations: LISTED,
      relationLoadStrategy: 'query',
      order: { statusSince: 'DESC', id: 'DESC' },
    });
    return { items: await summariseAll(manager, reader, rows, this.clock.today()), total, page, pageSize };
  }

  async read(reader: Reader, id: string): Promise<CollaborationDto> {
    const { manager } = this.dataSource;
    await checkReach(manager, reader, 'collaboration.read', id);
    return presentCollaboration(manager, reader, id, this.clock.today());
  }

  async readPart(reader: Reader, id: string): Promise<CollaborationPartDto> {
    return presentPart(this.dataSource.manager, reader, id, this.clock.today());
  }

  async timeline(reader: Reader, id: string): Promise<TimelineDto> {
    const { manager } = this.dataSource;
    await checkReach(manager, reader, 'collaboration.read', id);
    const { providerId, companyId } = await manager.findOneByOrFail(Collaboration, { id });
    const own = sideOf(reader, { providerId, companyId }) === 'provider' ? providerId : companyId;
    return readTimeline(manager, reader, 'collaboration', id, own);
  }

  /** Both parties work on one text; a change makes what was confirmed void. */
  async changeTerms(reader: Reader, id: string, version: number, changes: ChangeTermsDto): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await this.act(manager, reader, id);
      const { collaboration, demand } = acted;
      checkVersion(collaboration.version, version);
      if (!TALKING_STATUSES.includes(collaboration.status)) {
        throw refuse('conflict', 'collaboration.terms_fixed', { from: collaboration.status });
      }
      const { terms, instructionList, learningQuestions } = changes;
      refuseWords(
        { '/terms': terms, '/instructionList': instructionList, '/learningQuestions': learningQuestions },
        demand,
      );
      Object.assign(collaboration, given(changes), { companyAgreedAt: null, providerAgreedAt: null });
      checkPeriod(collaboration);
      await touch(acted, 'change_terms', { fields: Object.keys(given(changes)) });
      return this.show(acted, reader);
    });
  }

  /** The checks of the kind, and the points that the demand itself gives reason to raise. */
  async openChecks(reader: Reader, id: string): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.move', id, this.clock.now());
      await this.move(acted, 'open_checks');
      const codes = conflictsRaisedBy(acted.demand.displacedWork);
      const raised = codes.map((code) => ({
        collaborationId: id,
        code,
        raisedBy: 'system',
        raisedAt: acted.now,
      }));
      await manager.createQueryBuilder().insert().into(CollaborationConflict).values(raised).orIgnore().execute();
      return this.show(acted, reader);
    });
  }

  /** A party confirms the terms it read; when the other one did so before, they agree. */
  async agree(reader: Reader, id: string, version: number, { beyondFree }: ConfirmTermsDto): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await this.act(manager, reader, id);
      const { collaboration, demand, side, now } = acted;
      checkVersion(collaboration.version, version);
      checkLegal(acted, 'agree');
      await this.checkAgreeable(acted);
      const promised = side === 'provider' && beyondFree !== undefined ? { beyondFree } : {};
      const confirmed = side === 'provider' ? { providerAgreedAt: now, ...promised } : { companyAgreedAt: now };
      const other = side === 'provider' ? collaboration.companyAgreedAt : collaboration.providerAgreedAt;
      if (other === null) {
        Object.assign(collaboration, confirmed);
        await touch(acted, 'confirm_terms');
      } else {
        await this.move(acted, 'agree', { facts: { ...confirmed, agreedAt: now } });
        await commitTerms(manager, collaboration, now);
        await settleDemand(manager, demand, now);
      }
      return this.show(acted, reader);
    });
  }

  async start(reader: Reader, id: string): Promise<CollaborationDto> {
    const today = this.clock.today();
    return this.moving(reader, id, 'start', undefined, async (acted) => {
      const { manager, collaboration, demand } = acted;
      if (collaboration.startsOn! > today) {
        throw refuse('conflict', 'collaboration.too_early', { startsOn: collaboration.startsOn });
      }
      const checks = await manager.findBy(CollaborationCheck, { collaborationId: id });
      const open = blockingChecks(checklistFor({ ...collaboration, demand }), checks, 'start');
      if (open.length > 0)
        throw refuse('conflict', 'collaboration.checks_open', { items: open.map(({ item }) => item) });
      const notice = checks.find(({ item }) => item === 'department_notified');
      // Domain dossier 6.3, point 5: at least one day before the start.
      if (notice && notice.day >= today) throw refuse('conflict', 'collaboration.notice_too_late', { day: notice.day });
      return { facts: { startedOn: today } };
    });
  }

  async markAtRisk(reader: Reader, id: string, { reason, note }: MarkAtRiskDto): Promise<CollaborationDto> {
    return this.moving(reader, id, 'mark_at_risk', reason, ({ demand }) => {
      refuseWords({ '/note': note }, demand);
      return { note, facts: { riskReason: reason, riskNote: note } };
    });
  }

  async recover(reader: Reader, id: string, { note }: RecoverDto): Promise<CollaborationDto> {
    return this.moving(reader, id, 'recover', undefined, ({ demand }) => {
      refuseWords({ '/note': note }, demand);
      return { note, facts: { riskReason: null, riskNote: null } };
    });
  }

  async complete(reader: Reader, id: string, { pilotDecision, note }: CompleteDto): Promise<CollaborationDto> {
    return this.moving(reader, id, 'complete', undefined, async ({ manager, collaboration, demand, now }) => {
      refuseWords({ '/note': note }, demand);
      if (collaboration.pilot && !pilotDecision) throw refuseField('/pilotDecision', 'collaboration.pilot_decision');
      await releaseHold(manager, collaboration.proposalId, 'ended', now);
      const decision = collaboration.pilot ? { pilotDecision: pilotDecision! } : {};
      return { note, facts: { ...decision, endedOn: this.clock.today(), endNote: note ?? null } };
    });
  }

  /** Hours that were held or committed are free again; a demand that nobody talks about any more looks on. */
  async terminate(reader: Reader, id: string, { reason, note }: TerminateDto): Promise<CollaborationDto> {
    const today = this.clock.today();
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.move', id, this.clock.now());
      const { collaboration, demand, side, now } = acted;
      refuseWords({ '/note': note }, demand);
      const facts = { endReason: reason, endNote: note ?? null, endedOn: today };
      checkLegal(acted, 'terminate', reason);
      if (side === 'coordinator' && !(await isSilent(manager, collaboration, today))) {
        throw refuse('conflict', 'collaboration.not_silent');
      }
      await this.move(acted, 'terminate', { reason, note, facts });
      await releaseHold(manager, collaboration.proposalId, 'ended', now);
      await settleDemand(manager, demand, now);
      return this.show(acted, reader);
    });
  }

  private async checkAgreeable({ manager, collaboration, demand }: Acted): Promise<void> {
    const missing = missingTerms({ ...collaboration, demand });
    if (missing.length > 0) {
      const fields = missing.map((name) => ({ pointer: `/${name}`, code: 'field.required' }));
      throw refuse('conflict', 'collaboration.terms_incomplete', { missing }, fields);
    }
    const known = await manager.findOneOrFail(Collaboration, { where: { id: collaboration.id }, relations: FACTS });
    const open = blockingChecks(checklistFor(known), known.checks, 'agreement');
    if (open.length > 0) throw refuse('conflict', 'collaboration.checks_open', { items: open.map(({ item }) => item) });
    const standing = standingConflicts(known.conflicts);
    if (standing.length > 0) {
      throw refuse('conflict', 'collaboration.conflicts_open', { codes: standing.map(({ code }) => code) });
    }
  }

  private moving(
    reader: Reader,
    id: string,
    verb: CollaborationVerb,
    reason: string | undefined,
    prepare: (acted: Acted) => Move | Promise<Move>,
  ): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.move', id, this.clock.now());
      checkLegal(acted, verb, reason);
      await this.move(acted, verb, { reason, ...(await prepare(acted)) });
      return this.show(acted, reader);
    });
  }

  private act(manager: EntityManager, reader: Reader, id: string): Promise<Acted> {
    return lockFor(manager, reader, 'collaboration.agree', id, this.clock.now());
  }

  private move({ manager, collaboration, ...by }: Acted, verb: CollaborationVerb, move: Move = {}): Promise<void> {
    const { actor, personId, now } = by;
    return moveCollaboration(manager, collaboration, { ...move, verb, actor, personId, now });
  }

  private show({ manager, collaboration }: Acted, reader: Reader): Promise<CollaborationDto> {
    return presentCollaboration(manager, reader, collaboration.id, this.clock.today());
  }
}

function checkLegal({ collaboration, actor }: Acted, verb: CollaborationVerb, reason?: string): void {
  moveTo(COLLABORATION_LIFE_CYCLE, { from: collaboration.status, verb, by: actor, reason });
}

/** A trial lasts half a year at most (domain dossier 3.4). */
function checkPeriod({ startsOn, endsOn, pilot }: Collaboration): void {
  if (!startsOn || !endsOn) return;
  if (endsOn < startsOn) throw refuseField('/endsOn', 'collaboration.period');
  const last = addDays(startsOn, PILOT_DAYS);
  if (pilot && endsOn > last) throw refuseField('/endsOn', 'collaboration.pilot_too_long', { last });
}

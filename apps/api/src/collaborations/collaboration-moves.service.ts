import { Injectable } from '@nestjs/common';
import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { blockingChecks, conflictsRaisedBy, type CollaborationVerb } from '@bestuiver/domain';
import { CollaborationCheck, CollaborationConflict, releaseHold } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import { checkLegal, moveActed, type Move } from './act';
import type { CollaborationDto } from './collaboration.dto';
import { checklistFor } from './collaboration-facts';
import { lockFor, type Acted } from './collaboration-scope';
import { presentCollaboration } from './present-collaboration';
import { refuseWords } from './refuse-words';
import { settleDemand } from './settle-demand';
import { isSilent } from './silence';
import type { CompleteDto, MarkAtRiskDto, RecoverDto, TerminateDto } from './write-collaboration.dto';

/** The steps of a collaboration besides its agreement. */
@Injectable()
export class CollaborationMovesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The checks of the kind, and the points that the demand itself gives reason to raise. */
  async openChecks(reader: Reader, id: string): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.move', id, this.clock.now());
      await moveActed(acted, 'open_checks');
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
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.move', id, this.clock.now());
      checkLegal(acted, 'mark_at_risk', reason);
      refuseWords({ '/note': note }, acted.demand);
      await moveActed(acted, 'mark_at_risk', { reason, note, facts: { riskReason: reason, riskNote: note } });
      await notifyOfCollaboration(manager, { event: 'collaboration_at_risk', collaborationId: id, reminder: false });
      return this.show(acted, reader);
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
      await moveActed(acted, 'terminate', { reason, note, facts });
      await releaseHold(manager, collaboration.proposalId, 'ended', now);
      await settleDemand(manager, demand, now);
      return this.show(acted, reader);
    });
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
      await moveActed(acted, verb, { reason, ...(await prepare(acted)) });
      return this.show(acted, reader);
    });
  }

  private show({ manager, collaboration }: Acted, reader: Reader): Promise<CollaborationDto> {
    return presentCollaboration(manager, reader, collaboration.id, this.clock.today());
  }
}

import { Injectable } from '@nestjs/common';
import { openFor, TALKING_STATUSES, type Check } from '@bestuiver/domain';
import { CollaborationCheck, CollaborationConflict } from '@bestuiver/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import type { CollaborationDto } from './collaboration.dto';
import { checklistFor } from './collaboration-facts';
import { lockFor, type Acted } from './collaboration-scope';
import { presentCollaboration } from './present-collaboration';
import { CHECKING_STATUSES } from './present-records';
import { refuseWords } from './refuse-words';
import { touch } from './touch';
import type { ConfirmCheckDto, DecideConflictDto, RaiseConflictDto, WithdrawCheckDto } from './write-collaboration.dto';

/** The checklist of a collaboration, and the points that were raised about it. */
@Injectable()
export class CollaborationChecksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async confirm(reader: Reader, id: string, { item, day, evidence }: ConfirmCheckDto): Promise<CollaborationDto> {
    return this.acting(reader, id, async (acted) => {
      const { manager, side: party, demand, personId, now } = acted;
      checkOwn(acted, item);
      refuseWords({ '/evidence': evidence }, demand);
      if (day > this.clock.today())
        throw refuseField('/day', 'collaboration.check_ahead', { today: this.clock.today() });
      const row = { collaborationId: id, item, party: party as 'company' | 'provider', day };
      const by = { evidence: evidence ?? null, confirmedAt: now, confirmedBy: personId };
      await manager.upsert(CollaborationCheck, { ...row, ...by }, ['collaborationId', 'item', 'party']);
      await touch(acted, 'confirm_check', { item, day });
    });
  }

  async withdraw(reader: Reader, id: string, { item }: WithdrawCheckDto): Promise<CollaborationDto> {
    return this.acting(reader, id, async (acted) => {
      checkOwn(acted, item);
      const party = acted.side as 'company' | 'provider';
      const { affected } = await acted.manager.delete(CollaborationCheck, { collaborationId: id, item, party });
      if (affected) await touch(acted, 'withdraw_check', { item });
    });
  }

  /** Whoever knows of a reason to weigh raises it; nothing is refused by that alone (domain dossier 5.6). */
  async raise(reader: Reader, id: string, { code, note }: RaiseConflictDto): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.move', id, this.clock.now());
      const { collaboration, demand, side: raisedBy, now: raisedAt } = acted;
      if (!TALKING_STATUSES.includes(collaboration.status)) {
        throw refuse('conflict', 'collaboration.terms_fixed', { from: collaboration.status });
      }
      refuseWords({ '/note': note }, demand);
      if (await manager.existsBy(CollaborationConflict, { collaborationId: id, code })) {
        throw refuse('conflict', 'collaboration.conflict_raised', { code });
      }
      await manager.insert(CollaborationConflict, { collaborationId: id, code, note, raisedBy, raisedAt });
      await touch(acted, 'raise_conflict', { code });
      return this.show(manager, reader, id);
    });
  }

  /** A coordinator decides in writing; not one of either party (5.6, C5). */
  async decide(reader: Reader, id: string, { code, decision, note }: DecideConflictDto): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.decide', id, this.clock.now());
      const { collaboration, demand, side, personId, now } = acted;
      if (side !== 'coordinator') throw refuse('forbidden', 'collaboration.own_conflict');
      if (!TALKING_STATUSES.includes(collaboration.status)) {
        throw refuse('conflict', 'collaboration.terms_fixed', { from: collaboration.status });
      }
      refuseWords({ '/note': note }, demand);
      const decided = { decision, decisionNote: note, decidedAt: now, decidedBy: personId };
      const { affected } = await manager.update(CollaborationConflict, { collaborationId: id, code }, decided);
      if (!affected) throw refuse('conflict', 'collaboration.conflict_unknown', { code });
      await touch(acted, 'decide_conflict', { code, decision });
      return this.show(manager, reader, id);
    });
  }

  private acting(reader: Reader, id: string, work: (acted: Acted) => Promise<void>): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      await work(await lockFor(manager, reader, 'collaboration.agree', id, this.clock.now()));
      return this.show(manager, reader, id);
    });
  }

  private show(manager: EntityManager, reader: Reader, id: string): Promise<CollaborationDto> {
    return presentCollaboration(manager, reader, id, this.clock.today());
  }
}

/** @throws DomainError conflict when the point is not asked, not of this party, or not to be changed any more. */
function checkOwn({ collaboration, demand, side }: Acted, item: Check['item']): void {
  const { status } = collaboration;
  if (!CHECKING_STATUSES.includes(status)) throw refuse('conflict', 'collaboration.checks_closed', { from: status });
  const check = checklistFor({ ...collaboration, demand }).find((one) => one.item === item);
  if (!check) throw refuse('conflict', 'collaboration.check_unknown', { item });
  if (!openFor(check, []).some((party) => party === side)) throw refuse('conflict', 'collaboration.check_of_other');
  if (check.before === 'agreement' && status === 'agreed') {
    throw refuse('conflict', 'collaboration.checks_closed', { from: status });
  }
}

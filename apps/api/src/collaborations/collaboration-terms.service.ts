import { Injectable } from '@nestjs/common';
import { addDays, blockingChecks, PILOT_DAYS, standingConflicts, TALKING_STATUSES } from '@bestuiver/domain';
import { Collaboration, commitTerms } from '@bestuiver/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import { checkVersion } from '../http/if-match';
import { given } from '../http/query';
import { checkLegal, moveActed } from './act';
import type { CollaborationDto } from './collaboration.dto';
import { checklistFor, FACTS, missingTerms } from './collaboration-facts';
import { lockFor, type Acted } from './collaboration-scope';
import { presentCollaboration } from './present-collaboration';
import { refuseWords } from './refuse-words';
import { settleDemand } from './settle-demand';
import { touch } from './touch';
import type { ChangeTermsDto, ConfirmTermsDto } from './write-collaboration.dto';

/** What both parties agree on. */
@Injectable()
export class CollaborationTermsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

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
      const fields = changedIn(collaboration, given(changes));
      if (fields.length === 0) return this.show(acted, reader);
      Object.assign(collaboration, given(changes), { companyAgreedAt: null, providerAgreedAt: null });
      checkPeriod(collaboration);
      await touch(acted, 'change_terms', { fields });
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
      await checkAgreeable(acted);
      const promised = side === 'provider' && beyondFree !== undefined ? { beyondFree } : {};
      const confirmed = side === 'provider' ? { providerAgreedAt: now, ...promised } : { companyAgreedAt: now };
      const other = side === 'provider' ? collaboration.companyAgreedAt : collaboration.providerAgreedAt;
      if (other === null) {
        Object.assign(collaboration, confirmed);
        await touch(acted, 'confirm_terms');
      } else {
        await moveActed(acted, 'agree', { facts: { ...confirmed, agreedAt: now } });
        await commitTerms(manager, collaboration, now);
        await settleDemand(manager, demand, now);
      }
      return this.show(acted, reader);
    });
  }

  private act(manager: EntityManager, reader: Reader, id: string): Promise<Acted> {
    return lockFor(manager, reader, 'collaboration.agree', id, this.clock.now());
  }

  private show({ manager, collaboration }: Acted, reader: Reader): Promise<CollaborationDto> {
    return presentCollaboration(manager, reader, collaboration.id, this.clock.today());
  }
}

async function checkAgreeable({ manager, collaboration, demand }: Acted): Promise<void> {
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

/** Names of terms that would not stay as they are. */
const changedIn = (before: Collaboration, changes: ChangeTermsDto): string[] =>
  Object.entries(changes).flatMap(([name, value]) => (before[name as keyof ChangeTermsDto] === value ? [] : [name]));

/** A trial lasts half a year at most (domain dossier 3.4). */
function checkPeriod({ startsOn, endsOn, pilot }: Collaboration): void {
  if (!startsOn || !endsOn) return;
  if (endsOn < startsOn) throw refuseField('/endsOn', 'collaboration.period');
  const last = addDays(startsOn, PILOT_DAYS);
  if (pilot && endsOn > last) throw refuseField('/endsOn', 'collaboration.pilot_too_long', { last });
}

import { Inject, Injectable } from '@nestjs/common';
import { notify } from '@bestuiver/correspondence';
import {
  addDays,
  brusselsDay,
  DEMAND_LIFE_CYCLE,
  missingForSubmission,
  TALKING_STATUSES,
  type DemandVerb,
  type Permission,
} from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { Collaboration, Demand, DemandActivity, moveAlong } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { endProposals } from '../proposals/end-proposals';
import { TAXONOMY } from '../taxonomy.token';
import { forbiddenWords } from '../text/forbidden-words';
import type { DemandDto } from './demand.dto';
import { pastDates } from './demand-rules';
import { actingOnDemand, lockDemandFor } from './demand-scope';
import { activityIdsOf, presentDemand } from './present-demand';
import type { AskInfoDto, RejectDemandDto, ReopenDemandDto, WithdrawDemandDto } from './write-demand.dto';

/** A closed demand may be taken up again within half a year (domain dossier 3.2). */
const REOPENING_DAYS = 183;

interface Why {
  readonly reason?: string;
  readonly note?: string;
}

/** A demand that is being moved, with the role it is moved in. */
interface Moving {
  readonly manager: EntityManager;
  readonly demand: Demand;
  readonly acting: Acting;
}

@Injectable()
export class DemandMovesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  submit(reader: Reader, id: string): Promise<DemandDto> {
    return this.moving(reader, 'demand.submit', id, async (moving) => {
      const { manager, demand } = moving;
      await this.checkComplete(manager, demand);
      demand.submittedAt = this.clock.now();
      await this.move(moving, 'submit');
      await notify(manager, { event: 'demand_submitted', demandId: id });
    });
  }

  open(reader: Reader, id: string): Promise<DemandDto> {
    return this.moving(reader, 'demand.curate', id, async (moving) => {
      moving.demand.openedAt = this.clock.now();
      await this.move(moving, 'open');
      await enqueue(moving.manager, 'demand.match', { demandId: id });
      await notify(moving.manager, { event: 'demand_opened', demandId: id });
    });
  }

  askInfo(reader: Reader, id: string, { questions }: AskInfoDto): Promise<DemandDto> {
    return this.moving(reader, 'demand.curate', id, async (moving) => {
      await this.move(moving, 'ask_info', { note: questions });
      await notify(moving.manager, { event: 'demand_needs_info', demandId: id, questions });
    });
  }

  reject(reader: Reader, id: string, why: RejectDemandDto): Promise<DemandDto> {
    return this.moving(reader, 'demand.curate', id, async (moving) => {
      await this.move(moving, 'reject', why);
      await notify(moving.manager, { event: 'demand_rejected', demandId: id });
    });
  }

  reopen(reader: Reader, id: string, { note }: ReopenDemandDto): Promise<DemandDto> {
    return this.moving(reader, 'demand.curate', id, async (moving) => {
      const closedOn = brusselsDay(moving.demand.statusSince);
      await this.move(moving, 'reopen', { note });
      if (addDays(closedOn, REOPENING_DAYS) < this.clock.today()) {
        throw refuse('conflict', 'demand.reopening_too_late', { closedOn });
      }
    });
  }

  /** The talks failed: the engine looks again (domain dossier 3.2). */
  returnToOpen(reader: Reader, id: string): Promise<DemandDto> {
    return this.moving(reader, 'demand.curate', id, async (moving) => {
      const talking = { demandId: id, status: In([...TALKING_STATUSES]) };
      await this.move(moving, 'return_to_open');
      if (await moving.manager.existsBy(Collaboration, talking)) {
        throw refuse('conflict', 'collaboration.talks_going_on');
      }
      await enqueue(moving.manager, 'demand.match', { demandId: id });
    });
  }

  withdraw(reader: Reader, id: string, why: WithdrawDemandDto): Promise<DemandDto> {
    return this.moving(reader, 'demand.close', id, async (moving) => {
      await this.move(moving, 'withdraw', why);
      await endProposals(moving.manager, id, this.clock.now());
    });
  }

  pause(reader: Reader, id: string): Promise<DemandDto> {
    return this.moving(reader, 'demand.close', id, (moving) => this.move(moving, 'pause'));
  }

  resume(reader: Reader, id: string): Promise<DemandDto> {
    return this.moving(reader, 'demand.close', id, async (moving) => {
      await this.move(moving, 'resume');
      await enqueue(moving.manager, 'demand.match', { demandId: id });
    });
  }

  /** Loads and locks a demand for a move, and shows it as it is afterwards. */
  private moving(
    reader: Reader,
    permission: Permission,
    id: string,
    work: (moving: Moving) => Promise<void>,
  ): Promise<DemandDto> {
    return this.dataSource.transaction(async (manager) => {
      const demand = await lockDemandFor(manager, reader, permission, id);
      // Domain dossier 5.6, C5: nobody curates a demand of the body they work for.
      if (permission === 'demand.curate' && reader.belongsTo(demand.organisationId)) {
        throw refuse('forbidden', 'demand.conflict_of_interest');
      }
      await work({ manager, demand, acting: actingOnDemand(reader, permission, demand) });
      return presentDemand(manager, this.taxonomy, reader, id);
    });
  }

  private async move({ manager, demand, acting }: Moving, verb: DemandVerb, { reason, note }: Why = {}): Promise<void> {
    const { actor, personId } = acting;
    const now = this.clock.now();
    const facts = { statusReason: reason ?? null, statusNote: note ?? null, updatedAt: now };
    await moveAlong(manager, DEMAND_LIFE_CYCLE, demand, { verb, actor, personId, now, reason, note, facts });
  }

  private async checkComplete(manager: EntityManager, demand: Demand): Promise<void> {
    const activities = await manager.findBy(DemandActivity, { demandId: demand.id });
    const missing = missingForSubmission({ ...demand, activityIds: activityIdsOf({ activities }) });
    if (missing.length > 0) {
      const fields = missing.map((name) => ({ pointer: `/${name.replaceAll('.', '/')}`, code: 'field.required' }));
      throw refuse('invalid', 'demand.incomplete', { missing }, fields);
    }
    refuseFields(forbiddenWords(textsOf(demand), demand.language));
    refuseFields(pastDates({ '/startDate': demand.startDate }, this.clock.today()));
    if (!demand.workingAreaId) {
      throw refuse('invalid', 'demand.no_area', { siteNis: demand.siteNis }, [
        { pointer: '/siteNis', code: 'demand.no_area' },
      ]);
    }
  }
}

/** Every text of a demand that people wrote themselves, by its pointer. */
function textsOf({ title, description, details }: Demand): Record<string, unknown> {
  const own = Object.entries(details as Record<string, unknown>).filter(([, value]) => typeof value === 'string');
  const free = own.filter(([, value]) => String(value).includes(' '));
  return {
    '/title': title,
    '/description': description,
    ...Object.fromEntries(free.map(([name, value]) => [`/details/${name}`, value])),
  };
}

import { Inject, Injectable } from '@nestjs/common';
import {
  EDITABLE_DEMAND_STATUSES,
  LIVE_PROPOSAL_STATUSES,
  type DemandKind,
  type FieldProblem,
  type Language,
} from '@bestuiver/domain';
import { areaOf } from '@bestuiver/correspondence';
import { Demand, DemandActivity, DemandWarning, newId, Proposal, recordAudit } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { checkVersion } from '../http/if-match';
import { windowOf, type Page } from '../http/page.dto';
import { given, matching } from '../http/query';
import { unknownActivities, unknownCertifications, unknownMunicipality } from '../references';
import { TAXONOMY } from '../taxonomy.token';
import { checkDetails } from './check-details';
import type { DemandDto, DemandSort, DemandSummaryDto, ListDemandsDto } from './demand.dto';
import { findOwner, type DemandOwner } from './demand-owner';
import { contradictions, pastDates } from './demand-rules';
import { actingOnDemand, demandsFor, getDemand, lockDemandFor, withShown } from './demand-scope';
import { demandDto, presentDemand, summariseDemand } from './present-demand';
import { readTimeline } from './read-timeline';
import type { TimelineDto } from './timeline.dto';
import type { ChangeDemandDto, CreateDemandDto } from './write-demand.dto';

/** Activities a text has to speak of this clearly to be taken over without asking. */
const CLEAR = 0.4;
const MOST_FROM_TEXT = 3;

@Injectable()
export class DemandsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async create(
    reader: Reader,
    { organisationId, activityIds, details, ...facts }: CreateDemandDto,
  ): Promise<DemandDto> {
    return this.dataSource.transaction(async (manager) => {
      const owner = await findOwner(manager, reader, organisationId);
      const demand = manager.create(Demand, {
        ...given(facts),
        id: newId(),
        language: facts.language ?? reader.language,
        organisationId: owner.organisationId,
        postedBy: reader.personId,
        onBehalf: owner.onBehalf,
        details: checkDetails(facts.kind, details ?? {}),
        statusSince: this.clock.now(),
      });
      await this.check(manager, demand, { ...facts, activityIds });
      await this.placeInArea(manager, reader, demand, owner);
      await manager.insert(Demand, demand);
      await this.addActivities(manager, demand.id, activityIds ?? this.activitiesOfText(demand));
      await this.audit(manager, { actor: owner.actor, personId: reader.personId }, 'demand.create', demand);
      return presentDemand(manager, this.taxonomy, reader, demand.id);
    });
  }

  async list(reader: Reader, query: ListDemandsDto): Promise<Page<DemandSummaryDto>> {
    const { manager } = this.dataSource;
    const { status, kind, q, organisationId, sort, page, pageSize } = query;
    const demands = demandsFor(manager, reader, 'demand.read').leftJoin('d.organisation', 'o');
    if (status) demands.andWhere('d.status = ANY(:status)', { status });
    if (kind) demands.andWhere('d.kind = ANY(:kind)', { kind });
    if (organisationId) demands.andWhere('d.organisationId = :organisationId', { organisationId });
    if (q) demands.andWhere('(d.title ILIKE :q OR o.name ILIKE :q)', { q: matching(q) });
    const [total, ids] = await Promise.all([demands.getCount(), pageOfIds(demands.clone(), sort, windowOf(query))]);
    const [shown, live] = await Promise.all([shownDemands(manager, ids), liveProposalsOf(manager, ids)]);
    const items = ids.map((id) => summariseDemand(shown.get(id)!, live.get(id) ?? 0, this.taxonomy, reader.language));
    return { items, total, page, pageSize };
  }

  async read(reader: Reader, id: string): Promise<DemandDto> {
    const { manager } = this.dataSource;
    const demand = await getDemand(manager, reader, 'demand.read', id, withShown);
    return demandDto(demand, this.taxonomy, reader);
  }

  async change(reader: Reader, id: string, version: number, change: ChangeDemandDto): Promise<DemandDto> {
    const { activityIds, details, ...facts } = change;
    return this.dataSource.transaction(async (manager) => {
      const demand = await lockDemandFor(manager, reader, 'demand.edit', id);
      const acting = actingOnDemand(reader, 'demand.edit', demand);
      checkVersion(demand.version, version);
      if (!EDITABLE_DEMAND_STATUSES.includes(demand.status)) {
        throw refuse('conflict', 'demand.not_editable', { from: demand.status });
      }
      const kind = facts.kind ?? demand.kind;
      Object.assign(demand, given(facts), {
        details: this.detailsAfter(demand, kind, details),
        updatedAt: this.clock.now(),
      });
      await this.check(manager, demand, change);
      if (facts.siteNis !== undefined) await this.placeInArea(manager, reader, demand, ownerOf(demand, acting));
      await manager.save(demand);
      // What was said of warnings was said of the text as it was.
      if (facts.title !== undefined || facts.description !== undefined) {
        await manager.delete(DemandWarning, { demandId: id });
      }
      if (activityIds) {
        await manager.delete(DemandActivity, { demandId: id });
        await this.addActivities(manager, id, activityIds);
      }
      await this.audit(manager, acting, 'demand.change', demand, Object.keys(given(change)));
      return presentDemand(manager, this.taxonomy, reader, id);
    });
  }

  async timeline(reader: Reader, id: string): Promise<TimelineDto> {
    const { manager } = this.dataSource;
    const demand = await getDemand(manager, reader, 'demand.read', id);
    return readTimeline(manager, reader, 'demand', demand.id, demand.organisationId);
  }

  /** Facts of another kind say nothing of this one. */
  private detailsAfter(demand: Demand, kind: DemandKind, details: Record<string, unknown> | undefined): object {
    const kept = kind === demand.kind ? demand.details : {};
    return checkDetails(kind, { ...kept, ...details });
  }

  private async check(
    manager: EntityManager,
    demand: Demand,
    { startDate, endDate, siteNis, activityIds, requiredCertifications, preferredCertifications }: ChangeDemandDto,
  ): Promise<void> {
    const today = this.clock.today();
    const problems: FieldProblem[] = [
      ...pastDates({ '/startDate': startDate, '/endDate': endDate }, today),
      ...contradictions(demand),
      ...(await unknownMunicipality(manager, '/siteNis', siteNis, today)),
      ...(await unknownActivities(manager, (activityIds ?? []).map(pointed))),
      ...unknownCertifications('/requiredCertifications', requiredCertifications),
      ...unknownCertifications('/preferredCertifications', preferredCertifications),
    ];
    refuseFields(problems);
  }

  /** The area of the site curates the demand; what a coordinator writes without a site stays in the own area. */
  private async placeInArea(manager: EntityManager, reader: Reader, demand: Demand, owner: DemandOwner): Promise<void> {
    const area = demand.siteNis ? await areaOf(manager, demand.siteNis, this.clock.today()) : null;
    const own = reader.scope('demand.create').areaIds;
    if (owner.onBehalf && demand.siteNis && !(area && own.includes(area.id))) {
      throw refuseField('/siteNis', 'demand.outside_area', { siteNis: demand.siteNis });
    }
    demand.workingAreaId = area?.id ?? (owner.onBehalf ? (own[0] ?? null) : null);
  }

  private activitiesOfText({
    title,
    description,
    language,
  }: Pick<Demand, 'title' | 'description'> & { language: Language }): string[] {
    const { activities } = this.taxonomy.understand({ title, description, language });
    return activities
      .filter(({ strength }) => strength >= CLEAR)
      .slice(0, MOST_FROM_TEXT)
      .map(({ activityId }) => activityId);
  }

  private async addActivities(manager: EntityManager, demandId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.insert(
      DemandActivity,
      ids.map((activityId, position) => ({ demandId, activityId, position })),
    );
  }

  private async audit(
    manager: EntityManager,
    acting: Pick<Acting, 'actor' | 'personId'>,
    action: string,
    demand: Demand,
    fields?: readonly string[],
  ): Promise<void> {
    const { actor, personId } = acting;
    const details = fields ? { fields } : null;
    await recordAudit(manager, { actor, personId, action, objectType: 'demand', objectId: demand.id, details });
  }
}

const pointed = (activityId: string, index: number): { pointer: string; activityId: string } => ({
  pointer: `/activityIds/${index}`,
  activityId,
});

const ownerOf = ({ organisationId, onBehalf }: Demand, { actor }: Acting): DemandOwner => ({
  organisationId,
  actor,
  onBehalf: onBehalf && actor === 'coordinator',
});

/** Which demands stand on a page, without what they hold: that would be sorted along. */
async function pageOfIds(
  demands: SelectQueryBuilder<Demand>,
  sort: DemandSort,
  { skip, take }: { skip: number; take: number },
): Promise<string[]> {
  const rows = await demands
    .select('d.id', 'id')
    .orderBy(`d.${sort.replace('-', '')}`, sort.startsWith('-') ? 'DESC' : 'ASC', 'NULLS LAST')
    .addOrderBy('d.id', 'DESC')
    .offset(skip)
    .limit(take)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

async function shownDemands(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Demand>> {
  const demands = await withShown(manager.createQueryBuilder(Demand, 'd')).where('d.id = ANY(:ids)', { ids }).getMany();
  return new Map(demands.map((demand) => [demand.id, demand]));
}

async function liveProposalsOf(manager: EntityManager, demandIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await manager
    .createQueryBuilder(Proposal, 'p')
    .select('p.demandId', 'demandId')
    .addSelect('count(*)::int', 'live')
    .where({ demandId: In([...demandIds]), status: In([...LIVE_PROPOSAL_STATUSES]) })
    .groupBy('p.demandId')
    .getRawMany<{ demandId: string; live: number }>();
  return new Map(rows.map(({ demandId, live }) => [demandId, live]));
}

import { Inject, Injectable } from '@nestjs/common';
import { CAPABILITY_LIFE_CYCLE, move } from '@bestuiver/domain';
import { Capability, CapabilityActivity, Establishment, newId, recordAudit } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { readTimeline } from '../demands/read-timeline';
import type { TimelineDto } from '../demands/timeline.dto';
import { refuse, refuseField } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { checkVersion } from '../http/if-match';
import { windowOf, type Page } from '../http/page.dto';
import { given, matching } from '../http/query';
import { unknownActivities } from '../references';
import { TAXONOMY } from '../taxonomy.token';
import type { CapabilityDto, CapabilitySummaryDto, ListCapabilitiesDto } from './capability.dto';
import { changedFields, contradictions, EDITABLE_STATUSES, needsReview } from './capability-rules';
import { actingAtSite, capabilitiesFor, getCapability, lockCapabilityFor } from './capability-scope';
import { presentCapability, summariseCapability } from './present-capability';
import type { CapabilityActivityDto, ChangeCapabilityDto, CreateCapabilityDto } from './write-capability.dto';

/** Activities a text has to speak of this clearly to be taken over without asking; their level is then routine. */
const CLEAR = 0.4;
const MOST_FROM_TEXT = 5;
const ROUTINE = 2;

@Injectable()
export class CapabilitiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async create(reader: Reader, { activities, ...facts }: CreateCapabilityDto): Promise<CapabilityDto> {
    return this.dataSource.transaction(async (manager) => {
      const acting = await this.actingFor(manager, reader, facts.establishmentId);
      refuseFields([...contradictions(facts), ...(await this.unknownActivities(manager, activities))]);
      const capability = manager.create(Capability, {
        ...given(facts),
        id: newId(),
        language: facts.language ?? reader.language,
        onBehalf: acting.actor === 'coordinator',
        statusSince: this.clock.now(),
      });
      await manager.insert(Capability, capability);
      await this.saveActivities(manager, capability.id, activities ?? this.activitiesOfText(capability));
      await this.audit(manager, acting, 'capability.create', capability.id);
      return presentCapability(manager, this.taxonomy, reader, capability.id, this.clock.today());
    });
  }

  async list(reader: Reader, query: ListCapabilitiesDto): Promise<Page<CapabilitySummaryDto>> {
    const { status, kind, q, establishmentId, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const capabilities = capabilitiesFor(this.dataSource.manager, reader, 'capability.read', this.clock.today())
      .innerJoinAndSelect('e.organisation', 'o')
      .innerJoinAndSelect('e.municipality', 'm')
      .leftJoinAndSelect('c.activities', 'ca');
    if (status) capabilities.andWhere('c.status = ANY(:status)', { status });
    if (kind) capabilities.andWhere('c.kinds && :kind', { kind });
    if (establishmentId) capabilities.andWhere('c.establishmentId = :establishmentId', { establishmentId });
    if (q) capabilities.andWhere('(c.title ILIKE :q OR o.name ILIKE :q)', { q: matching(q) });
    const [rows, total] = await capabilities
      .orderBy('c.statusSince', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return {
      items: rows.map((row) => summariseCapability(row, this.taxonomy, reader.language)),
      total,
      page,
      pageSize,
    };
  }

  async read(reader: Reader, id: string): Promise<CapabilityDto> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    await getCapability(manager, reader, 'capability.read', id, today);
    return presentCapability(manager, this.taxonomy, reader, id, today);
  }

  async change(reader: Reader, id: string, version: number, change: ChangeCapabilityDto): Promise<CapabilityDto> {
    const { activities, ...rest } = change;
    const facts = given(rest);
    const today = this.clock.today();
    return this.dataSource.transaction(async (manager) => {
      const capability = await lockCapabilityFor(manager, reader, 'capability.edit', id, today);
      const acting = await this.actingAt(manager, reader, capability.establishment);
      checkVersion(capability.version, version);
      if (!EDITABLE_STATUSES.includes(capability.status)) {
        throw refuse('conflict', 'capability.not_editable', { from: capability.status });
      }
      refuseFields([
        ...contradictions({ ...capability, ...facts }),
        ...(await this.unknownActivities(manager, activities)),
      ]);
      const changed = [...changedFields(capability, facts), ...(activities ? ['activities'] : [])];
      Object.assign(capability, facts, { updatedAt: this.clock.now() });
      if (needsReview(changed)) this.reviewAgain(capability, acting);
      await manager.save(capability);
      if (activities) await this.saveActivities(manager, id, activities);
      await this.audit(manager, acting, 'capability.change', id, { fields: changed });
      return presentCapability(manager, this.taxonomy, reader, id, today);
    });
  }

  async timeline(reader: Reader, id: string): Promise<TimelineDto> {
    const { manager } = this.dataSource;
    const { establishment } = await getCapability(manager, reader, 'capability.read', id, this.clock.today());
    return readTimeline(manager, reader, 'capability', id, establishment.organisationId);
  }

  private reviewAgain(capability: Capability, { actor }: Acting): void {
    if (capability.status !== 'published' && capability.status !== 'stale') return;
    const request = { from: capability.status, verb: 'review_again', by: actor } as const;
    capability.status = move(CAPABILITY_LIFE_CYCLE, request);
    capability.statusSince = this.clock.now();
  }

  private async actingFor(manager: EntityManager, reader: Reader, establishmentId: string): Promise<Acting> {
    const site = await manager.findOne(Establishment, {
      where: { id: establishmentId },
      relations: { organisation: true },
    });
    const acting = site && (await actingAtSite(manager, reader, 'capability.create', site, this.clock.today()));
    if (!acting) throw refuseField('/establishmentId', 'establishment.not_found', { id: establishmentId });
    if (site.organisation.kind !== 'social_enterprise') {
      throw refuseField('/establishmentId', 'establishment.not_social', { id: establishmentId });
    }
    return acting;
  }

  private async actingAt(manager: EntityManager, reader: Reader, site: Establishment): Promise<Acting> {
    const acting = await actingAtSite(manager, reader, 'capability.edit', site, this.clock.today());
    if (!acting) throw refuse('not-found', 'capability.not_found');
    return acting;
  }

  private unknownActivities(
    manager: EntityManager,
    activities: readonly CapabilityActivityDto[] = [],
  ): ReturnType<typeof unknownActivities> {
    return unknownActivities(
      manager,
      activities.map(({ activityId }, index) => ({ pointer: `/activities/${index}/activityId`, activityId })),
    );
  }

  private activitiesOfText({ title, description, language }: Capability): CapabilityActivityDto[] {
    return this.taxonomy
      .understand({ title, description, language, side: 'offer' })
      .activities.filter(({ strength }) => strength >= CLEAR)
      .slice(0, MOST_FROM_TEXT)
      .map(({ activityId }) => ({ activityId, level: ROUTINE }));
  }

  /** An activity that is named twice counts once, at its last level. */
  private async saveActivities(
    manager: EntityManager,
    capabilityId: string,
    activities: readonly CapabilityActivityDto[],
  ): Promise<void> {
    await manager.delete(CapabilityActivity, { capabilityId });
    const levels = new Map(activities.map(({ activityId, level }) => [activityId, level]));
    if (levels.size === 0) return;
    await manager.insert(
      CapabilityActivity,
      [...levels].map(([activityId, level]) => ({ capabilityId, activityId, level })),
    );
  }

  private async audit(
    manager: EntityManager,
    { actor, personId }: Acting,
    action: string,
    objectId: string,
    details: Record<string, unknown> | null = null,
  ): Promise<void> {
    await recordAudit(manager, { actor, personId, action, objectType: 'capability', objectId, details });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { CapabilityRefusal, recordAudit } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { actingAtSite, getCapability, lockCapabilityFor } from '../capabilities/capability-scope';
import { Clock } from '../clock';
import { instant } from '../http/instant';
import { TAXONOMY } from '../taxonomy.token';
import type { RefusalListDto } from './refusal.dto';

/** What enterprises do not want to be asked again, as they see it and take it back. */
@Injectable()
export class RefusalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  list(reader: Reader, capabilityId: string): Promise<RefusalListDto> {
    return this.show(this.dataSource.manager, reader, capabilityId);
  }

  /** Taking back what was taken back already changes nothing. */
  async takeBack(reader: Reader, capabilityId: string, id: string): Promise<RefusalListDto> {
    return this.dataSource.transaction(async (manager) => {
      await lockCapabilityFor(manager, reader, 'capability.confirm', capabilityId, this.clock.today());
      const refusal = await manager.findOneBy(CapabilityRefusal, { id, capabilityId });
      if (refusal) await this.remove(manager, reader, refusal);
      return this.show(manager, reader, capabilityId);
    });
  }

  private async remove(manager: EntityManager, reader: Reader, refusal: CapabilityRefusal): Promise<void> {
    const { id, capabilityId, kind, activityId, until } = refusal;
    await manager.delete(CapabilityRefusal, { id });
    await recordAudit(manager, {
      actor: 'enterprise',
      personId: reader.personId,
      action: 'capability.take_back_refusal',
      objectType: 'capability',
      objectId: capabilityId,
      details: { kind, activityId, until },
    });
  }

  private async show(manager: EntityManager, reader: Reader, capabilityId: string): Promise<RefusalListDto> {
    const today = this.clock.today();
    const { establishment } = await getCapability(manager, reader, 'capability.read', capabilityId, today);
    const refusals = await manager.find(CapabilityRefusal, { where: { capabilityId }, order: { createdAt: 'ASC' } });
    const standing = refusals.filter(({ until }) => until === null || until > today);
    return {
      items: standing.map(({ id, kind, activityId, until, createdAt }) => ({
        id,
        kind,
        activity: activityId && (this.taxonomy.label(activityId)?.[reader.language] ?? activityId),
        until,
        since: instant(createdAt),
      })),
      removable: (await actingAtSite(manager, reader, 'capability.confirm', establishment, today)) !== null,
    };
  }
}

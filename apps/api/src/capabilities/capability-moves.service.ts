import { Inject, Injectable } from '@nestjs/common';
import { CAPABILITY_LIFE_CYCLE, type CapabilityVerb, type Permission } from '@bestuiver/domain';
import {
  Capability,
  CapabilityActivity,
  Certificate,
  Organisation,
  moveAlong,
  Recognition,
} from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { TAXONOMY } from '../taxonomy.token';
import { forbiddenWords } from '../text/forbidden-words';
import type { CapabilityDto } from './capability.dto';
import { actingAtSite, lockCapabilityFor } from './capability-scope';
import { presentCapability } from './present-capability';
import type { ReturnCapabilityDto, SuspendCapabilityDto } from './write-capability.dto';

interface Why {
  readonly reason?: string;
  readonly note?: string;
}

/** Whoever makes a move; the system has no person. */
type Mover = Pick<Acting, 'actor' | 'personId'> | { readonly actor: 'system'; readonly personId: null };

interface Moving {
  readonly manager: EntityManager;
  readonly capability: Capability;
  readonly acting: Acting;
}

const SYSTEM: Mover = { actor: 'system', personId: null };

@Injectable()
export class CapabilityMovesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  submit(reader: Reader, id: string): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.edit', id, async (moving) => {
      await this.checkComplete(moving);
      if (moving.acting.actor === 'enterprise') this.markConfirmed(moving);
      await this.move(moving, 'submit', moving.acting);
      if (await this.needsNoCheck(moving)) await this.move(moving, 'publish', SYSTEM);
    });
  }

  confirm(reader: Reader, id: string): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.confirm', id, async (moving) => {
      this.markConfirmed(moving);
      await this.move(moving, 'confirm', moving.acting);
    });
  }

  archive(reader: Reader, id: string): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.confirm', id, (moving) => this.move(moving, 'archive', moving.acting));
  }

  publish(reader: Reader, id: string): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.curate', id, (moving) => this.move(moving, 'publish', moving.acting));
  }

  return(reader: Reader, id: string, why: ReturnCapabilityDto): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.curate', id, (moving) => this.move(moving, 'return', moving.acting, why));
  }

  suspend(reader: Reader, id: string, why: SuspendCapabilityDto): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.curate', id, (moving) => this.move(moving, 'suspend', moving.acting, why));
  }

  reinstate(reader: Reader, id: string): Promise<CapabilityDto> {
    return this.moving(reader, 'capability.curate', id, (moving) => this.move(moving, 'reinstate', moving.acting));
  }

  /** Loads and locks a capability for a move, and shows it as it is afterwards. */
  private moving(
    reader: Reader,
    permission: Permission,
    id: string,
    work: (moving: Moving) => Promise<void>,
  ): Promise<CapabilityDto> {
    const today = this.clock.today();
    return this.dataSource.transaction(async (manager) => {
      const capability = await lockCapabilityFor(manager, reader, permission, id, today);
      const acting = await actingAtSite(manager, reader, permission, capability.establishment, today);
      if (!acting) throw refuse('not-found', 'capability.not_found', { id });
      await work({ manager, capability, acting });
      return presentCapability(manager, this.taxonomy, reader, id, today);
    });
  }

  private async move(
    { manager, capability }: Moving,
    verb: CapabilityVerb,
    { actor, personId }: Mover,
    { reason, note }: Why = {},
  ): Promise<void> {
    const now = this.clock.now();
    const facts = { statusReason: reason ?? null, statusNote: note ?? null, updatedAt: now };
    await moveAlong(manager, CAPABILITY_LIFE_CYCLE, capability, { verb, actor, personId, now, reason, note, facts });
  }

  private markConfirmed({ capability, acting }: Moving): void {
    capability.confirmedAt = this.clock.now();
    capability.confirmedBy = acting.personId;
    capability.onBehalf = false;
  }

  /** The recognition was verified and nothing else is claimed that somebody has to see (domain dossier 3.3). */
  private async needsNoCheck({ manager, capability: { establishmentId } }: Moving): Promise<boolean> {
    const today = this.clock.today();
    const recognised = await manager
      .createQueryBuilder(Recognition, 'r')
      .where('r.establishmentId = :establishmentId AND r.verifiedAt IS NOT NULL', { establishmentId })
      .andWhere('r.validFrom <= :today AND (r.validTo IS NULL OR r.validTo >= :today)', { today })
      .getExists();
    return recognised && !(await manager.existsBy(Certificate, { establishmentId, verifiedAt: IsNull() }));
  }

  private async checkComplete({ manager, capability }: Moving): Promise<void> {
    const { id, title, description, equipment, language, establishment } = capability;
    if (!(await manager.existsBy(CapabilityActivity, { capabilityId: id }))) {
      const missing = ['activities'];
      throw refuse('invalid', 'capability.incomplete', { missing }, [
        { pointer: '/activities', code: 'field.required' },
      ]);
    }
    refuseFields(forbiddenWords({ '/title': title, '/description': description, '/equipment': equipment }, language));
    const owner = await manager.findOneByOrFail(Organisation, { id: establishment.organisationId });
    if (owner.workForm === 'work_care') throw refuse('invalid', 'capability.unpaid');
  }
}

import { Injectable } from '@nestjs/common';
import { Certificate, Establishment, recordAudit, Recognition } from '@bestuiver/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { actingAtSite, getEstablishment, reachSites } from './capability-scope';
import {
  CREDENTIAL_KINDS,
  CREDENTIAL_STATES,
  type CredentialDto,
  type CredentialKind,
  type CredentialListDto,
  type CredentialState,
} from './credential.dto';
import { credentialDto, stateOf } from './present-credential';

const KINDS = {
  certificate: { entity: Certificate, missing: 'certificate.not_found' },
  recognition: { entity: Recognition, missing: 'recognition.not_found' },
} as const;

const LOADED = { establishment: { organisation: true, municipality: true }, verifier: true } as const;

/** What sites claim, and what came of looking at it: who looked, when, and what they saw (domain dossier 3.1). */
@Injectable()
export class CredentialChecksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, state?: CredentialState): Promise<CredentialListDto> {
    const { manager } = this.dataSource;
    const sites = await this.sitesFor(manager, reader, 'capability.read');
    const checked = new Set(await this.sitesFor(manager, reader, 'recognition.verify'));
    const where = { establishmentId: In(sites) };
    const found = await Promise.all(
      CREDENTIAL_KINDS.map(async (kind) => {
        const rows: (Certificate | Recognition)[] = await manager.find<Certificate | Recognition>(KINDS[kind].entity, {
          where,
          relations: LOADED,
        });
        return rows.map((row) => credentialDto(row, kind, checked.has(row.establishmentId), reader.language));
      }),
    );
    const items = found.flat().filter((one) => state === undefined || one.state === state);
    return { items: items.sort(byNeed) };
  }

  verify(reader: Reader, kind: CredentialKind, id: string, note?: string): Promise<CredentialDto> {
    return this.check(reader, kind, id, 'verify', {
      verifiedAt: this.clock.now(),
      refusedAt: null,
      checkNote: note ?? null,
    });
  }

  refuse(reader: Reader, kind: CredentialKind, id: string, reason: string): Promise<CredentialDto> {
    return this.check(reader, kind, id, 'refuse', {
      verifiedAt: null,
      refusedAt: this.clock.now(),
      checkNote: reason,
    });
  }

  private async check(
    reader: Reader,
    kind: CredentialKind,
    id: string,
    verb: 'verify' | 'refuse',
    outcome: Pick<Certificate, 'verifiedAt' | 'refusedAt' | 'checkNote'>,
  ): Promise<CredentialDto> {
    const { entity, missing } = KINDS[kind];
    const today = this.clock.today();
    return this.dataSource.transaction(async (manager) => {
      const found = await manager.findOneBy<Certificate | Recognition>(entity, { id });
      if (!found) throw refuse('not-found', missing, { id });
      const site = await getEstablishment(manager, reader, 'recognition.verify', found.establishmentId, today);
      const acting = await actingAtSite(manager, reader, 'recognition.verify', site, today);
      if (!acting) throw refuse('not-found', missing, { id });
      const { actor, personId } = acting;
      await manager.update(entity, { id }, { ...outcome, verifiedBy: personId });
      await recordAudit(manager, {
        actor,
        personId,
        action: `${kind}.${verb}`,
        objectType: kind,
        objectId: id,
        fromStatus: stateOf(found),
        toStatus: stateOf(outcome),
        note: outcome.checkNote,
      });
      const after = await manager.findOneOrFail<Certificate | Recognition>(entity, {
        where: { id },
        relations: LOADED,
      });
      return credentialDto(after, kind, true, reader.language);
    });
  }

  private async sitesFor(
    manager: EntityManager,
    reader: Reader,
    permission: 'capability.read' | 'recognition.verify',
  ): Promise<string[]> {
    const query = manager.createQueryBuilder(Establishment, 'e').select('e.id', 'id');
    const rows = await reachSites(query, reader, permission, this.clock.today()).getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }
}

/** Those nobody looked at first, then what ends soonest. */
function byNeed(a: CredentialDto, b: CredentialDto): number {
  const need = CREDENTIAL_STATES.indexOf(a.state) - CREDENTIAL_STATES.indexOf(b.state);
  return need || order(a).localeCompare(order(b));
}

const order = ({ validTo, establishment, id }: CredentialDto): string =>
  `${validTo ?? '9999'} ${establishment.organisation} ${id}`;

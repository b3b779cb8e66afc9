import { Capability, type Establishment, type Municipality, type Organisation } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** What a ranking shows of a capability. */
export interface ShownCapability extends Pick<Capability, 'id' | 'title'> {
  readonly establishment: Pick<Establishment, 'id' | 'name' | 'nisCode' | 'lat' | 'lon'> & {
    readonly organisation: Pick<Organisation, 'id' | 'name'>;
    readonly municipality: Pick<Municipality, 'nameNl' | 'nameFr'>;
  };
}

/** Capabilities by id with their site, municipality and organisation as far as a ranking shows them. */
export async function loadShown(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ShownCapability>> {
  const rows = await manager.find(Capability, {
    where: { id: In([...new Set(ids)]) },
    relations: { establishment: { organisation: true, municipality: true } },
    select: {
      id: true,
      title: true,
      establishmentId: true,
      establishment: {
        id: true,
        name: true,
        nisCode: true,
        lat: true,
        lon: true,
        organisationId: true,
        organisation: { id: true, name: true },
        municipality: { nisCode: true, nameNl: true, nameFr: true },
      },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

import type { EntityManager } from 'typeorm';
import { bulkInsert } from '../bulk-insert';
import { Municipality, PostalCode, WorkingArea, WorkingAreaMember } from '../entities';
import { stableId } from '../stable-id';
import { municipalities } from './municipality-table';
import { workingAreas } from './working-areas';

/** The id of a shipped working area, e.g. `midwest`. */
export const workingAreaId = (code: string): string => stableId(`working-area:${code}`);

/** Writes the municipalities, postal codes and working areas that ship with the product; does nothing the second time. */
export async function loadGeography(manager: EntityManager): Promise<void> {
  if (await manager.existsBy(Municipality, {})) return;
  await bulkInsert(
    manager,
    Municipality,
    municipalities.map(({ nis, postalCodes: _codes, ...one }) => ({ nisCode: nis, ...one })),
  );
  await bulkInsert(
    manager,
    PostalCode,
    municipalities.flatMap(({ nis, postalCodes }) =>
      postalCodes.map(({ code, names }) => ({ code, nisCode: nis, name: names.join(', ') })),
    ),
  );
  await bulkInsert(
    manager,
    WorkingArea,
    workingAreas.map(({ code, nameNl, mandate }) => ({
      id: workingAreaId(code),
      code,
      name: nameNl,
      mandate,
      senderName: nameNl,
      contactEmail: `${code}@regie.example`,
    })),
  );
  await bulkInsert(
    manager,
    WorkingAreaMember,
    workingAreas.flatMap(({ code, memberships }) =>
      memberships.map(({ nis, validFrom, validTo }) => ({
        workingAreaId: workingAreaId(code),
        nisCode: nis,
        validFrom,
        validTo,
      })),
    ),
  );
}

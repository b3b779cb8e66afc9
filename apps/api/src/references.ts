import type { FieldProblem } from '@bestuiver/domain';
import { Activity, Municipality } from '@bestuiver/persistence';
import { CERTIFICATIONS } from '@bestuiver/taxonomy';
import { In, type EntityManager } from 'typeorm';

const CERTIFICATION_IDS = new Set(CERTIFICATIONS.map(({ id }) => id));

/** A municipality that does not exist, or no longer. */
export async function unknownMunicipality(
  manager: EntityManager,
  pointer: string,
  nisCode: string | null | undefined,
  today: string,
): Promise<FieldProblem[]> {
  if (nisCode == null) return [];
  const found = await manager.findOneBy(Municipality, { nisCode });
  if (!found) return [{ pointer, code: 'municipality.unknown', params: { nisCode } }];
  if (found.validTo === null || found.validTo > today) return [];
  return [{ pointer, code: 'municipality.merged', params: { nisCode, successor: found.successorNis } }];
}

/** Activities that do not exist, by the place they have in the request. */
export async function unknownActivities(
  manager: EntityManager,
  asked: readonly { readonly pointer: string; readonly activityId: string }[],
): Promise<FieldProblem[]> {
  if (asked.length === 0) return [];
  const found = await manager.find(Activity, {
    where: { id: In(asked.map(({ activityId }) => activityId)) },
    select: { id: true },
  });
  const known = new Set(found.map(({ id }) => id));
  return asked
    .filter(({ activityId }) => !known.has(activityId))
    .map(({ pointer, activityId }) => ({ pointer, code: 'activity.unknown', params: { activityId } }));
}

/** Certifications that do not exist, by their place in a list. */
export function unknownCertifications(pointer: string, ids: readonly string[] | null | undefined): FieldProblem[] {
  return (ids ?? []).flatMap((certificationId, index) =>
    CERTIFICATION_IDS.has(certificationId)
      ? []
      : [{ pointer: `${pointer}/${index}`, code: 'certification.unknown', params: { certificationId } }],
  );
}

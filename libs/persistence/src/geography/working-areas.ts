import data from '../../data/working-areas.json';

export interface AreaMembership {
  readonly nis: string;
  readonly validFrom: string;
  /** First day outside the area. */
  readonly validTo: string | null;
}

/** The municipalities of one mandate of one body, dated; areas of different mandates overlap (domain dossier 9). */
export interface WorkingAreaRecord {
  readonly code: string;
  readonly nameNl: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly mandate: string;
  readonly body: string;
  readonly note: string;
  readonly memberships: readonly AreaMembership[];
}

export const workingAreas: readonly WorkingAreaRecord[] = data.areas;

/** The area that holds a municipality on a day for a mandate, or null where no body is known. */
export function findAreaOf(nis: string, day: string, mandate = 'regierol'): WorkingAreaRecord | null {
  const holds = (one: AreaMembership): boolean =>
    one.nis === nis && one.validFrom <= day && (!one.validTo || day < one.validTo);
  return workingAreas.find((area) => area.mandate === mandate && area.memberships.some(holds)) ?? null;
}

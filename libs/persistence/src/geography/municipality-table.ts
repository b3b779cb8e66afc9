import table from '../../data/municipalities.json';

export interface PostalCodeRecord {
  readonly code: string;
  /** Place names that share the code, the best known first. */
  readonly names: readonly string[];
}

/** A municipality of Flanders or Brussels with its years; merged ones stay, closed by `validTo`. */
export interface MunicipalityRecord {
  readonly nis: string;
  readonly nameNl: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly provinceNis: string;
  readonly province: string;
  readonly arrondissementNis: string;
  readonly arrondissement: string;
  readonly lat: number;
  readonly lon: number;
  readonly postalCodes: readonly PostalCodeRecord[];
  readonly validFrom: string;
  /** First day on which the municipality no longer exists. */
  readonly validTo: string | null;
  readonly successorNis: string | null;
}

/** A code that gave way to another on a day; reaches back to the mergers of 2019. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

/** Every municipality since 2019, by code. Sources and licence: `municipalityAttribution`. */
export const municipalities: readonly MunicipalityRecord[] = table.municipalities;
export const successions: readonly Succession[] = table.successions;
/** To be shown wherever the coordinates are (GeoNames, CC BY 4.0). */
export const municipalityAttribution: string = table.attribution;

const successors = new Map(successions.map(({ from, to }) => [from, to]));

/** The code of today for a code of any year since 2018; a code that never changed is its own. */
export function currentNis(nis: string): string {
  const next = successors.get(nis);
  return next ? currentNis(next) : nis;
}

/** The municipality of a code, or null when the code is unknown. */
export function findMunicipality(nis: string): MunicipalityRecord | null {
  return byNis.get(nis) ?? null;
}

const byNis = new Map(municipalities.map((one) => [one.nis, one]));

import type { Location } from '@bestuiver/matching';
import { municipalities } from '@bestuiver/persistence';

const places = new Map<string, Location>();
const isMunicipality = new Set<string>();
for (const { nameNl, nameFr, validTo, lat, lon } of municipalities) {
  for (const name of [nameNl, nameFr]) {
    if (places.has(name) && validTo !== null) continue;
    places.set(name, { lat, lon });
    isMunicipality.add(name);
  }
}
for (const { postalCodes, lat, lon } of municipalities) {
  for (const name of postalCodes.flatMap(({ names }) => names)) {
    if (!isMunicipality.has(name)) places.set(name, { lat, lon });
  }
}

/** Centre of a municipality by name, of today or merged since 2019; null when it is unknown. */
export function placeOf(municipality: string | undefined): Location | null {
  return (municipality && places.get(municipality)) || null;
}

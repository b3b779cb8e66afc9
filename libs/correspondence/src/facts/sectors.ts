import type { Language, Localised } from '@bestuiver/domain';

interface Sector {
  /** First and last NACE division (first two digits, NACE Rev. 2). */
  readonly divisions: readonly [number, number];
  readonly label: Localised;
}

/** A company's sector with its article, to describe it without its name; by NACE Rev. 2 divisions. */
const SECTORS: readonly Sector[] = [
  {
    divisions: [1, 3],
    label: {
      nl: 'een land- of tuinbouwbedrijf',
      fr: 'une exploitation agricole ou horticole',
      en: 'a farm or nursery',
    },
  },
  { divisions: [10, 12], label: { nl: 'een voedingsbedrijf', fr: 'une entreprise alimentaire', en: 'a food company' } },
  { divisions: [13, 15], label: { nl: 'een textielbedrijf', fr: 'une entreprise textile', en: 'a textile company' } },
  { divisions: [16, 16], label: { nl: 'een houtbedrijf', fr: 'une entreprise du bois', en: 'a timber company' } },
  {
    divisions: [17, 18],
    label: {
      nl: 'een papier- of drukwerkbedrijf',
      fr: 'une entreprise de papier ou d’imprimerie',
      en: 'a paper or printing company',
    },
  },
  {
    divisions: [19, 21],
    label: {
      nl: 'een chemisch of farmaceutisch bedrijf',
      fr: 'une entreprise chimique ou pharmaceutique',
      en: 'a chemical or pharmaceutical company',
    },
  },
  {
    divisions: [22, 23],
    label: {
      nl: 'een kunststof- of glasbedrijf',
      fr: 'une entreprise du plastique ou du verre',
      en: 'a plastics or glass company',
    },
  },
  { divisions: [24, 25], label: { nl: 'een metaalbedrijf', fr: 'une entreprise du métal', en: 'a metal company' } },
  {
    divisions: [26, 27],
    label: { nl: 'een elektronicabedrijf', fr: 'une entreprise d’électronique', en: 'an electronics company' },
  },
  {
    divisions: [28, 30],
    label: {
      nl: 'een machine- of voertuigbouwer',
      fr: 'un constructeur de machines ou de véhicules',
      en: 'a machine or vehicle builder',
    },
  },
  { divisions: [31, 33], label: { nl: 'een maakbedrijf', fr: 'une entreprise de fabrication', en: 'a manufacturer' } },
  {
    divisions: [35, 39],
    label: {
      nl: 'een energie-, water- of afvalbedrijf',
      fr: 'une entreprise d’énergie, d’eau ou de déchets',
      en: 'an energy, water or waste company',
    },
  },
  {
    divisions: [41, 43],
    label: { nl: 'een bouwbedrijf', fr: 'une entreprise de construction', en: 'a construction company' },
  },
  {
    divisions: [45, 47],
    label: { nl: 'een handelsbedrijf', fr: 'une entreprise commerciale', en: 'a trading company' },
  },
  {
    divisions: [49, 53],
    label: { nl: 'een logistiek bedrijf', fr: 'une entreprise logistique', en: 'a logistics company' },
  },
  { divisions: [55, 56], label: { nl: 'een horecazaak', fr: 'un établissement horeca', en: 'a hotel or restaurant' } },
  {
    divisions: [58, 63],
    label: {
      nl: 'een ICT- of mediabedrijf',
      fr: 'une entreprise informatique ou de médias',
      en: 'an IT or media company',
    },
  },
  {
    divisions: [64, 82],
    label: { nl: 'een dienstenbedrijf', fr: 'une entreprise de services', en: 'a services company' },
  },
  {
    divisions: [84, 84],
    label: { nl: 'een openbaar bestuur', fr: 'une administration publique', en: 'a public authority' },
  },
  {
    divisions: [85, 85],
    label: { nl: 'een onderwijsinstelling', fr: 'un établissement d’enseignement', en: 'a school' },
  },
  {
    divisions: [86, 88],
    label: { nl: 'een zorgorganisatie', fr: 'une organisation de soins', en: 'a care organisation' },
  },
];

const ANY: Localised = { nl: 'een bedrijf', fr: 'une entreprise', en: 'a company' };
const AUTHORITY: Localised = { nl: 'een lokaal bestuur', fr: 'une administration locale', en: 'a local authority' };
const ENTERPRISE: Localised = {
  nl: 'een onderneming uit de sociale economie',
  fr: 'une entreprise d’économie sociale',
  en: 'a social-economy enterprise',
};
const REGION: Readonly<Record<Language, (town: string) => string>> = {
  nl: (town) => `de streek van ${town}`,
  fr: (town) => `la région ${/^[AEIOUY]/.test(town) ? 'd’' : 'de '}${town}`,
  en: (town) => `the ${town} area`,
};
const IN: Localised = { nl: 'in', fr: 'dans', en: 'in' };

/** Arrondissements with a name of their own in French; the others are named as in Dutch. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  Aalst: 'Alost',
  Antwerpen: 'Anvers',
  Brugge: 'Bruges',
  Dendermonde: 'Termonde',
  Diksmuide: 'Dixmude',
  Gent: 'Gand',
  'Halle-Vilvoorde': 'Hal-Vilvorde',
  Ieper: 'Ypres',
  Kortrijk: 'Courtrai',
  Leuven: 'Louvain',
  Mechelen: 'Malines',
  Oostende: 'Ostende',
  Oudenaarde: 'Audenarde',
  Roeselare: 'Roulers',
  'Sint-Niklaas': 'Saint-Nicolas',
  Tongeren: 'Tongres',
  Veurne: 'Furnes',
};

/** «de streek van Tielt», from the arrondissement: wide enough not to give an organisation away. */
export function regionOf(arrondissement: string, language: Language): string {
  return REGION[language]((language === 'fr' && IN_FRENCH[arrondissement]) || arrondissement);
}

/** An organisation without its name: what it is and in which region, e.g. «een voedingsbedrijf in de streek van Roeselare». */
export function describeAnonymously(
  organisation: { kind: string; naceCode: string | null },
  arrondissement: string | null,
  language: Language,
): string {
  const what = sectorOf(organisation)[language];
  return arrondissement === null ? what : `${what} ${IN[language]} ${regionOf(arrondissement, language)}`;
}

function sectorOf({ kind, naceCode }: { kind: string; naceCode: string | null }): Localised {
  if (kind === 'local_authority') return AUTHORITY;
  if (kind === 'social_enterprise') return ENTERPRISE;
  const division = Number(naceCode?.slice(0, 2) ?? Number.NaN);
  return SECTORS.find(({ divisions: [first, last] }) => division >= first && division <= last)?.label ?? ANY;
}

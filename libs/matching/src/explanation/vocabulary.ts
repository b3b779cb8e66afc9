import type { Localised } from '@bestuiver/domain';

/** Words for the codes that appear in reasons, by vocabulary. */
export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  kind: {
    niche: { nl: 'niche-arbeid', fr: 'du travail de niche', en: 'niche work' },
    enclave: { nl: 'enclavewerk', fr: 'du travail en enclave', en: 'enclave work' },
    subcontracting: { nl: 'onderaanneming', fr: 'de la sous-traitance', en: 'subcontracting' },
    strategic_product: { nl: 'strategische producten', fr: 'des produits stratégiques', en: 'strategic products' },
  },
  mode: {
    workshop: { nl: 'in een werkplaats', fr: 'dans un atelier', en: 'in a workshop' },
    on_site: { nl: 'als dienst ter plaatse', fr: 'comme service sur place', en: 'as a service on site' },
    enclave: { nl: 'als enclave', fr: 'en enclave', en: 'as an enclave' },
  },
  shift: {
    day: { nl: 'dagdienst', fr: 'équipe de jour', en: 'day shift' },
    early: { nl: 'vroege ploeg', fr: 'équipe du matin', en: 'early shift' },
    late: { nl: 'late ploeg', fr: 'équipe du soir', en: 'late shift' },
    night: { nl: 'nachtploeg', fr: 'équipe de nuit', en: 'night shift' },
    weekend: { nl: 'weekend', fr: 'week-end', en: 'weekend' },
  },
  zone: {
    ambient: { nl: 'gewone ruimte', fr: 'espace ordinaire', en: 'ordinary room' },
    dry_food: { nl: 'droge voeding', fr: 'aliments secs', en: 'dry food' },
    wet_food: { nl: 'natte voeding', fr: 'aliments humides', en: 'wet food' },
    cleanroom: { nl: 'cleanroom', fr: 'salle blanche', en: 'cleanroom' },
  },
  risk: {
    forklift_traffic: { nl: 'heftruckverkeer', fr: 'circulation de chariots', en: 'forklift traffic' },
    chemicals: { nl: 'chemische producten', fr: 'produits chimiques', en: 'chemicals' },
    heat: { nl: 'hitte', fr: 'chaleur', en: 'heat' },
    cold: { nl: 'koude', fr: 'froid', en: 'cold' },
    height: { nl: 'werken op hoogte', fr: 'travail en hauteur', en: 'work at height' },
    noise: { nl: 'lawaai', fr: 'bruit', en: 'noise' },
    food_hygiene: { nl: 'voedselhygiëne', fr: 'hygiène alimentaire', en: 'food hygiene' },
    dust: { nl: 'stof', fr: 'poussière', en: 'dust' },
    sharp_tools: { nl: 'scherp gereedschap', fr: 'outils tranchants', en: 'sharp tools' },
  },
  pace: {
    free: { nl: 'vrij', fr: 'libre', en: 'free' },
    steady: { nl: 'gelijkmatig', fr: 'régulier', en: 'steady' },
    machine_paced: { nl: 'door de machine bepaald', fr: 'imposé par la machine', en: 'set by the machine' },
  },
  confidentiality: {
    none: { nl: 'geen geheimhouding', fr: 'aucune confidentialité', en: 'no secrecy' },
    nda: {
      nl: 'een overeenkomst over geheimhouding',
      fr: 'un accord de confidentialité',
      en: 'a non-disclosure agreement',
    },
    restricted_visit: { nl: 'beperkte toegang', fr: 'accès limité', en: 'restricted access' },
  },
  unit: {
    piece: { nl: 'stuks', fr: 'pièces', en: 'pieces' },
    set: { nl: 'sets', fr: 'ensembles', en: 'sets' },
    hour: { nl: 'uur', fr: 'heures', en: 'hours' },
    kg: { nl: 'kg', fr: 'kg', en: 'kg' },
    litre: { nl: 'liter', fr: 'litres', en: 'litres' },
    m2: { nl: 'm²', fr: 'm²', en: 'm²' },
    pallet: { nl: 'paletten', fr: 'palettes', en: 'pallets' },
    visit: { nl: 'beurten', fr: 'visites', en: 'visits' },
    meal: { nl: 'maaltijden', fr: 'repas', en: 'meals' },
    parcel: { nl: 'pakketten', fr: 'colis', en: 'parcels' },
    container: { nl: 'containers', fr: 'conteneurs', en: 'containers' },
  },
  language: {
    nl: { nl: 'Nederlands', fr: 'néerlandais', en: 'Dutch' },
    fr: { nl: 'Frans', fr: 'français', en: 'French' },
    en: { nl: 'Engels', fr: 'anglais', en: 'English' },
    de: { nl: 'Duits', fr: 'allemand', en: 'German' },
    ar: { nl: 'Arabisch', fr: 'arabe', en: 'Arabic' },
    tr: { nl: 'Turks', fr: 'turc', en: 'Turkish' },
    es: { nl: 'Spaans', fr: 'espagnol', en: 'Spanish' },
    pl: { nl: 'Pools', fr: 'polonais', en: 'Polish' },
    ro: { nl: 'Roemeens', fr: 'roumain', en: 'Romanian' },
    bg: { nl: 'Bulgaars', fr: 'bulgare', en: 'Bulgarian' },
    uk: { nl: 'Oekraïens', fr: 'ukrainien', en: 'Ukrainian' },
    ru: { nl: 'Russisch', fr: 'russe', en: 'Russian' },
    pt: { nl: 'Portugees', fr: 'portugais', en: 'Portuguese' },
    it: { nl: 'Italiaans', fr: 'italien', en: 'Italian' },
    fa: { nl: 'Perzisch', fr: 'persan', en: 'Persian' },
  },
};

/** Names of certifications as they are written; others show their id in capitals. */
const CERTIFICATE_NAMES: Readonly<Record<string, string>> = {
  'brcgs-food': 'BRC Food',
  'brcgs-packaging': 'BRC Packaging',
  'ifs-food': 'IFS Food',
  'global-gap': 'GLOBALG.A.P.',
  'gmp-plus': 'GMP+',
  'oeko-tex': 'OEKO-TEX',
  bio: 'bio',
  fairtrade: 'Fairtrade',
  biocide: 'biocide',
};

export function certificateName(id: string): string {
  return CERTIFICATE_NAMES[id] ?? id.toUpperCase().replace(/-/g, ' ');
}

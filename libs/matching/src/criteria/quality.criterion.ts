import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { dayOf, OPEN_END } from '../facts/encoding';
import { certificateState } from '../gates/d4-required-certificates.gate';
import { dayOfNeed } from '../gates/day-of-need';
import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, UNKNOWN_GRADE } from './grades';

/** A certificate that ends within this many days after the start is a warning. */
const ENDING_SOON_DAYS = 60;
const ENDING_SOON = 850;
/** A certificate for neighbouring work: somebody has to ask whether it covers this work too. */
const NEAR_SCOPE = 800;
/** Nothing of what is preferred is held. */
const NONE_PREFERRED = 500;
const STORAGE_SHORT = 930;

/** The first required certificate that ends soon after the start, with its last day. */
export function endingSoon(demand: DemandFacts, capability: CapabilityFacts): { id: string; validTo: number } | null {
  for (const asked of demand.required ?? []) {
    const { state, validTo } = certificateState(demand, capability, asked);
    if (state === 'held' && validTo !== OPEN_END && validTo - dayOfNeed(demand) < ENDING_SOON_DAYS) {
      return { id: asked.id, validTo };
    }
  }
  return null;
}

/** The first required certificate that is held for neighbouring work only. */
export function nearScope(demand: DemandFacts, capability: CapabilityFacts): string | null {
  for (const asked of demand.required ?? []) {
    const { state, isNear } = certificateState(demand, capability, asked);
    if (state === 'held' && isNear) return asked.id;
  }
  return null;
}

const required: Aspect = {
  id: 'required',
  share: 2,
  grade: (demand, capability) => {
    if (demand.required === null) return UNKNOWN_GRADE;
    if (demand.required.length === 0) return NOT_ASKED;
    let held = 0;
    for (const asked of demand.required) {
      if (certificateState(demand, capability, asked).state === 'held') held += 1;
    }
    if (held < demand.required.length) return Math.round((FULL * held) / demand.required.length / 2);
    if (nearScope(demand, capability)) return NEAR_SCOPE;
    return endingSoon(demand, capability) ? ENDING_SOON : FULL;
  },
  missing: () => ['demand.requiredCertifications'],
  reason: (demand, capability) => {
    const certificates = (demand.required ?? []).map(({ id }) => id);
    if (!demand.required?.every((asked) => certificateState(demand, capability, asked).state === 'held')) {
      return { code: 'quality.notAllHeld', params: { certificates } };
    }
    const near = nearScope(demand, capability);
    if (near) return { code: 'quality.nearScope', params: { certificate: near } };
    const ending = endingSoon(demand, capability);
    return ending
      ? { code: 'quality.endingSoon', params: { certificate: ending.id, validTo: dayOf(ending.validTo) } }
      : { code: 'quality.held', params: { certificates } };
  },
};

function heldPreferred(demand: DemandFacts, capability: CapabilityFacts) {
  return demand.preferred.filter((asked) => certificateState(demand, capability, asked).state === 'held');
}

const preferred: Aspect = {
  id: 'preferred',
  share: 1,
  grade: (demand, capability) => {
    if (demand.preferred.length === 0) return NOT_ASKED;
    const held = heldPreferred(demand, capability).length;
    return NONE_PREFERRED + Math.round(((FULL - NONE_PREFERRED) * held) / demand.preferred.length);
  },
  missing: () => [],
  reason: (demand, capability) => {
    const held = heldPreferred(demand, capability).map(({ id }) => id);
    return held.length > 0
      ? { code: 'quality.preferredHeld', params: { certificates: held } }
      : { code: 'quality.preferredMissing', params: { certificates: demand.preferred.map(({ id }) => id) } };
  },
};

const conformity: Aspect = {
  id: 'conformity',
  share: 1,
  grade: (demand) => {
    const { regulatoryClass, conformityBy } = demand.strategic;
    if (regulatoryClass == null || regulatoryClass === 'none') return NOT_ASKED;
    return conformityBy == null ? UNKNOWN_GRADE : conformityBy === 'none' ? 300 : FULL;
  },
  missing: () => ['demand.details.conformityBy'],
  reason: (_demand, _capability, _pair, grade) => ({
    code: grade === FULL ? 'quality.conformityThere' : 'quality.conformityNobody',
    params: {},
  }),
};

const storage: Aspect = {
  id: 'storage',
  share: 1,
  grade: (demand, capability) => {
    const asked = demand.subcontracting.palletPlaces;
    if (!asked) return NOT_ASKED;
    if (capability.palletPlaces < 0) return UNKNOWN_GRADE;
    return capability.palletPlaces >= asked
      ? FULL
      : STORAGE_SHORT - Math.round(400 * (1 - capability.palletPlaces / asked));
  },
  missing: () => ['capability.palletPlaces'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'quality.storageFits' : 'quality.storageShort',
    params: { asked: demand.subcontracting.palletPlaces ?? 0, places: capability.palletPlaces },
  }),
};

/** Does the team hold what proves the quality that is asked? */
export const quality: Criterion = {
  id: 'quality',
  source: 'domain dossier 5.2 quality and certification: preferred held, scope, validity; 4.3 expiring in 60 days',
  label: { nl: 'Kwaliteit en certificaten', fr: 'Qualité et certificats', en: 'Quality and certificates' },
  aspects: [required, preferred, conformity, storage],
  isBoundToWork: true,
  nothingAsked: { code: 'quality.nothingAsked', params: {} },
  words: {
    'quality.held': {
      nl: 'Heeft wat u vraagt: {certificates:certificate}.',
      fr: 'A ce que vous demandez : {certificates:certificate}.',
      en: 'Holds what you ask for: {certificates:certificate}.',
    },
    'quality.notAllHeld': {
      nl: 'Heeft niet alles wat u vraagt: {certificates:certificate}.',
      fr: "N'a pas tout ce que vous demandez : {certificates:certificate}.",
      en: 'Does not hold everything you ask for: {certificates:certificate}.',
    },
    'quality.endingSoon': {
      nl: 'Heeft {certificate:certificate}, maar het certificaat vervalt op {validTo:date}, kort na de start.',
      fr: 'A {certificate:certificate}, mais le certificat expire le {validTo:date}, peu après le début.',
      en: 'Holds {certificate:certificate}, but the certificate ends on {validTo:date}, soon after the start.',
    },
    'quality.nearScope': {
      nl: 'Heeft {certificate:certificate}, maar voor werk dat er alleen op lijkt.',
      fr: 'A {certificate:certificate}, mais pour un travail seulement proche.',
      en: 'Holds {certificate:certificate}, but for work that only comes close.',
    },
    'quality.preferredHeld': {
      nl: 'Heeft ook wat u graag ziet: {certificates:certificate}.',
      fr: 'A aussi ce que vous appréciez : {certificates:certificate}.',
      en: 'Also holds what you like to see: {certificates:certificate}.',
    },
    'quality.preferredMissing': {
      nl: 'Heeft niet wat u graag ziet: {certificates:certificate}.',
      fr: "N'a pas ce que vous appréciez : {certificates:certificate}.",
      en: 'Does not hold what you like to see: {certificates:certificate}.',
    },
    'quality.conformityThere': {
      nl: 'Het bewijs dat het product aan de regels voldoet, is er.',
      fr: 'La preuve que le produit respecte les règles existe.',
      en: 'The proof that the product meets the rules is there.',
    },
    'quality.conformityNobody': {
      nl: 'Niemand heeft het bewijs dat het product aan de regels voldoet.',
      fr: "Personne n'a la preuve que le produit respecte les règles.",
      en: 'Nobody has the proof that the product meets the rules.',
    },
    'quality.storageFits': {
      nl: 'Heeft plaats voor uw {asked} paletten.',
      fr: 'A de la place pour vos {asked} palettes.',
      en: 'Has room for your {asked} pallets.',
    },
    'quality.storageShort': {
      nl: 'Heeft plaats voor {places} van uw {asked} paletten.',
      fr: 'A de la place pour {places} de vos {asked} palettes.',
      en: 'Has room for {places} of your {asked} pallets.',
    },
    'quality.nothingAsked': {
      nl: 'U vraagt geen certificaten.',
      fr: 'Vous ne demandez pas de certificats.',
      en: 'You ask for no certificates.',
    },
    'quality.unknown': {
      nl: 'Het is nog niet duidelijk welk bewijs van kwaliteit nodig is of er is.',
      fr: 'On ne sait pas encore quelle preuve de qualité est nécessaire ou existe.',
      en: 'It is not clear yet which proof of quality is needed or exists.',
    },
  },
};

import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, UNKNOWN_GRADE } from './grades';

/** Up to 20 km is around the corner; from 120 km on nothing is local any more. Hundreds of metres. */
const NEAR = 200;
const FAR = 1200;
const NOT_LOCAL = 400;
/** Work that nobody here loses, or that comes back from abroad, adds to the region. */
const TAKES_OVER = 700;

const local: Aspect = {
  id: 'local',
  share: 2,
  grade: (demand, _capability, pair) => {
    if (demand.isPublicBuyer) return NOT_ASKED;
    if (pair.distance < 0) return UNKNOWN_GRADE;
    const beyond = Math.max(0, Math.min(FAR, pair.distance) - NEAR);
    return FULL - Math.round(((FULL - NOT_LOCAL) * beyond) / (FAR - NEAR));
  },
  missing: (demand) => [demand.hasLocation ? 'capability.location' : 'demand.siteNis'],
  reason: (_demand, _capability, pair, grade) => ({
    code: grade >= 800 ? 'anchoring.local' : 'anchoring.farther',
    params: { distanceKm: pair.distance / 10 },
  }),
};

/** A short chain: crops and food made near the point of sale, at most 50 km unless the demand says otherwise. */
const SHORT_CHAIN_KM = 50;
const LONG_CHAIN = 500;

const chain: Aspect = {
  id: 'chain',
  share: 1,
  grade: (demand, _capability, pair) => {
    const { crop, kmToPointOfSale } = demand.strategic;
    if (demand.isPublicBuyer || (!crop && kmToPointOfSale == null)) return NOT_ASKED;
    if (pair.distance < 0) return UNKNOWN_GRADE;
    return pair.distance <= 10 * (kmToPointOfSale ?? SHORT_CHAIN_KM) ? FULL : LONG_CHAIN;
  },
  missing: (demand) => [demand.hasLocation ? 'capability.location' : 'demand.siteNis'],
  reason: (_demand, _capability, pair, grade) => ({
    code: grade === FULL ? 'anchoring.shortChain' : 'anchoring.longChain',
    params: { distanceKm: pair.distance / 10 },
  }),
};

const origin: Aspect = {
  id: 'origin',
  share: 1,
  grade: ({ attributes: { displacedWork } }) => {
    if (displacedWork == null) return NOT_ASKED;
    return displacedWork === 'abroad' || displacedWork === 'nobody' ? FULL : TAKES_OVER;
  },
  missing: () => [],
  reason: ({ attributes: { displacedWork } }) => ({
    code:
      displacedWork === 'abroad'
        ? 'anchoring.reshoring'
        : displacedWork === 'nobody'
          ? 'anchoring.unmetNeed'
          : 'anchoring.takesOver',
    params: {},
  }),
};

/** What does the match add to the region? No local preference for public buyers. */
export const anchoring: Criterion = {
  id: 'anchoring',
  source: 'domain dossier 5.2 local anchoring: reshoring, short chain, unmet need, local provider; 6.5 public buyers',
  label: { nl: 'Lokale verankering', fr: 'Ancrage local', en: 'Local roots' },
  aspects: [chain, origin, local],
  nothingAsked: { code: 'anchoring.publicBuyer', params: {} },
  words: {
    'anchoring.local': {
      nl: 'Is een onderneming uit de streek ({distanceKm} km).',
      fr: 'Est une entreprise de la région ({distanceKm} km).',
      en: 'Is a local enterprise ({distanceKm} km).',
    },
    'anchoring.farther': {
      nl: 'Komt van wat verder ({distanceKm} km).',
      fr: 'Vient de plus loin ({distanceKm} km).',
      en: 'Comes from farther away ({distanceKm} km).',
    },
    'anchoring.shortChain': {
      nl: 'Houdt de keten kort: {distanceKm} km tot bij u.',
      fr: 'Garde la chaîne courte : {distanceKm} km jusque chez vous.',
      en: 'Keeps the chain short: {distanceKm} km to you.',
    },
    'anchoring.longChain': {
      nl: 'Maakt de keten langer dan u wilt: {distanceKm} km tot bij u.',
      fr: 'Rend la chaîne plus longue que vous le voulez : {distanceKm} km jusque chez vous.',
      en: 'Makes the chain longer than you want: {distanceKm} km to you.',
    },
    'anchoring.reshoring': {
      nl: 'Brengt werk terug uit het buitenland.',
      fr: "Ramène du travail de l'étranger.",
      en: 'Brings work back from abroad.',
    },
    'anchoring.unmetNeed': {
      nl: 'Doet iets waar nu niemand voor zorgt.',
      fr: 'Répond à un besoin auquel personne ne répond.',
      en: 'Meets a need that nobody meets today.',
    },
    'anchoring.takesOver': {
      nl: 'Neemt werk over dat nu al door anderen gebeurt.',
      fr: "Reprend un travail déjà fait par d'autres.",
      en: 'Takes over work that others do today.',
    },
    'anchoring.publicBuyer': {
      nl: 'Bij een openbare aankoper telt nabijheid niet mee.',
      fr: 'Pour un acheteur public, la proximité ne compte pas.',
      en: 'For a public buyer nearness does not count.',
    },
    'anchoring.unknown': {
      nl: 'De plaats is niet bekend.',
      fr: "Le lieu n'est pas connu.",
      en: 'The place is not known.',
    },
  },
};

import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, UNKNOWN_GRADE } from './grades';

/** A gap of half the budget leaves nothing. */
const WIDEST_GAP = 0.5;
const OTHER_MODE = 500;

const band: Aspect = {
  id: 'band',
  share: 2,
  grade: (demand, capability) => {
    if (demand.budgetMax < 0 || capability.priceMin < 0) return UNKNOWN_GRADE;
    if (demand.priceMode >= 0 && capability.priceModes >= 0 && !(capability.priceModes & (1 << demand.priceMode))) {
      return UNKNOWN_GRADE;
    }
    if (capability.priceMin <= demand.budgetMax) return FULL;
    const gap = capability.priceMin / Math.max(1, demand.budgetMax) - 1;
    return Math.max(0, FULL - Math.round((FULL * gap) / WIDEST_GAP));
  },
  missing: (demand) => [demand.budgetMax < 0 ? 'demand.budgetMax' : 'capability.priceMin'],
  reason: (_demand, _capability, _pair, grade) => ({
    code: grade === FULL ? 'price.overlaps' : 'price.gap',
    params: {},
  }),
};

const mode: Aspect = {
  id: 'mode',
  share: 1,
  grade: (demand, capability) => {
    if (demand.priceMode < 0) return NOT_ASKED;
    if (capability.priceModes < 0) return UNKNOWN_GRADE;
    return capability.priceModes & (1 << demand.priceMode) ? FULL : OTHER_MODE;
  },
  missing: () => ['capability.priceModes'],
  reason: (_demand, _capability, _pair, grade) => ({
    code: grade === FULL ? 'price.sameMode' : 'price.otherMode',
    params: {},
  }),
};

/** Do the price bands meet? A lower price earns nothing more, and no amount is ever shown. */
export const price: Criterion = {
  id: 'price',
  source: 'domain dossier 5.2 price and terms overlap: low price earns no extra points',
  label: { nl: 'Prijs en voorwaarden', fr: 'Prix et conditions', en: 'Price and terms' },
  aspects: [band, mode],
  words: {
    'price.overlaps': {
      nl: 'De prijzen van beide partijen passen bij elkaar.',
      fr: 'Les prix des deux parties se rejoignent.',
      en: 'The prices of both sides meet.',
    },
    'price.gap': {
      nl: 'De prijzen van beide partijen liggen uit elkaar.',
      fr: 'Les prix des deux parties sont éloignés.',
      en: 'The prices of both sides lie apart.',
    },
    'price.sameMode': {
      nl: 'Rekent op de manier die u vraagt.',
      fr: 'Calcule le prix comme vous le demandez.',
      en: 'Charges in the way you ask.',
    },
    'price.otherMode': {
      nl: 'Rekent op een andere manier dan u vraagt.',
      fr: 'Calcule le prix autrement que vous le demandez.',
      en: 'Charges in another way than you ask.',
    },
    'price.unknown': {
      nl: 'De prijs is niet bekend.',
      fr: "Le prix n'est pas connu.",
      en: 'The price is not known.',
    },
  },
};

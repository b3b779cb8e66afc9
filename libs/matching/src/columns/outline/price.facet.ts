import { price } from '../../criteria/price.criterion';
import { UNKNOWN } from '../../facts/encoding';
import { codeOfStep, type Facet } from './facet';

const AMOUNT_BITS = 3;
/** The asked mode among them, and not. */
const KNOWN_MODES = [0b11111, 0];
const UNKNOWN_MODES = [UNKNOWN];

/** The lowest price, and whether the ways of pricing are known. */
export const priceFacet: Facet = {
  bits: AMOUNT_BITS + 1,
  decides: price,
  codeOf: (facts, { priceMin }) =>
    codeOfStep(facts.priceMin, priceMin) | (Number(facts.priceModes >= 0) << AMOUNT_BITS),
  bestFor:
    (_demand, { priceMin }) =>
    (code, row, judge) => {
      const step = code & ((1 << AMOUNT_BITS) - 1);
      row.priceMin = step === 0 ? UNKNOWN : priceMin.least(step - 1);
      for (row.priceModes of code >> AMOUNT_BITS === 1 ? KNOWN_MODES : UNKNOWN_MODES) judge();
    },
};

import { price } from '../../criteria/price.criterion';
import { UNKNOWN } from '../../facts/encoding';
import { codeOfStep, type Facet } from './facet';

const AMOUNT_BITS = 3;
const EVERY_MODE = 0b11111;
const ANOTHER_MODE = 0;

/** The lowest price, and whether the ways of pricing are known. */
export const priceFacet: Facet<'priceMin' | 'priceModes'> = {
  bits: AMOUNT_BITS + 1,
  decides: price,
  codeOf: (facts, { priceMin }) =>
    codeOfStep(facts.priceMin, priceMin) | (Number(facts.priceModes >= 0) << AMOUNT_BITS),
  bestOf: (code, _demand, yardsticks) => {
    const step = code & ((1 << AMOUNT_BITS) - 1);
    const priceMin = step === 0 ? UNKNOWN : yardsticks.priceMin.least(step - 1);
    if (code >> AMOUNT_BITS === 0) return [{ priceMin, priceModes: UNKNOWN }];
    return [
      { priceMin, priceModes: EVERY_MODE },
      { priceMin, priceModes: ANOTHER_MODE },
    ];
  },
};

import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { price } from './price.criterion';

const CASES: readonly CriterionCase[] = [
  {
    why: 'bands that meet',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'price.overlaps',
    says: {
      nl: 'De prijzen van beide partijen passen bij elkaar.',
      fr: 'Les prix des deux parties se rejoignent.',
      en: 'The prices of both sides meet.',
    },
  },
  {
    why: 'a far lower price earns nothing more',
    demand: aDemand(),
    capability: aCapability({ attributes: { priceMin: 5, priceMax: 6 } }),
    value: 1,
    code: 'price.overlaps',
  },
  {
    why: 'a fifth above the budget',
    demand: aDemand(),
    capability: aCapability({ attributes: { priceMin: 36, priceMax: 40 } }),
    value: 0.6,
    code: 'price.gap',
    says: {
      nl: 'De prijzen van beide partijen liggen uit elkaar.',
      fr: 'Les prix des deux parties sont éloignés.',
      en: 'The prices of both sides lie apart.',
    },
  },
  {
    why: 'half again the budget',
    demand: aDemand(),
    capability: aCapability({ attributes: { priceMin: 45, priceMax: 50 } }),
    value: 0,
    code: 'price.gap',
  },
  {
    why: 'charged in the asked way, budget unknown',
    demand: aDemand({ attributes: { budgetMax: null } }),
    capability: aCapability(),
    value: 0.667,
    code: 'price.sameMode',
    missing: ['demand.budgetMax'],
    says: {
      nl: 'Rekent op de manier die u vraagt.',
      fr: 'Calcule le prix comme vous le demandez.',
      en: 'Charges in the way you ask.',
    },
  },
  {
    why: 'charged in another way, so that amounts do not compare',
    demand: aDemand({ attributes: { priceMode: 'piece' } }),
    capability: aCapability(),
    value: 0.5,
    code: 'price.otherMode',
    missing: ['capability.priceMin'],
    says: {
      nl: 'Rekent op een andere manier dan u vraagt.',
      fr: 'Calcule le prix autrement que vous le demandez.',
      en: 'Charges in another way than you ask.',
    },
  },
  {
    why: 'nothing is known',
    demand: aDemand({ attributes: { budgetMax: null, priceMode: null } }),
    capability: aCapability(),
    value: 0.5,
    code: 'price.unknown',
    missing: ['demand.budgetMax'],
    says: { nl: 'De prijs is niet bekend.', fr: "Le prix n'est pas connu.", en: 'The price is not known.' },
  },
];

describe('price', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(price, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(price));
  });
});

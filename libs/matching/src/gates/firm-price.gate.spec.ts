import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { firmPrice } from './firm-price.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'both firm, 20 against 22',
    demand: aDemand({ attributes: { budgetFirm: true, budgetMax: 20 } }),
    capability: aCapability({ attributes: { priceFirm: true } }),
    code: 'PRICE.firm',
    change: { side: 'demand', attribute: 'budgetFirm', value: false },
    says: {
      nl: 'Beide partijen hebben een vaste prijs, en die prijzen liggen te ver uit elkaar.',
      fr: 'Les deux parties ont un prix ferme, et ces prix sont trop éloignés.',
      en: 'Both sides have a firm price, and the prices lie too far apart.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['only the buyer is firm', aDemand({ attributes: { budgetFirm: true, budgetMax: 20 } }), aCapability()],
  [
    'only the provider is firm',
    aDemand({ attributes: { budgetMax: 20 } }),
    aCapability({ attributes: { priceFirm: true } }),
  ],
  [
    'both firm, and the bands meet',
    aDemand({ attributes: { budgetFirm: true, budgetMax: 22 } }),
    aCapability({ attributes: { priceFirm: true } }),
  ],
  [
    'prices per hour and per piece do not compare',
    aDemand({ attributes: { budgetFirm: true, budgetMax: 20, priceMode: 'piece' } }),
    aCapability({ attributes: { priceFirm: true } }),
  ],
];

describe('PRICE', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(firmPrice, demand, capability)).toEqual({ ...expected, gates: ['PRICE'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(firmPrice, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(firmPrice));
  });
});

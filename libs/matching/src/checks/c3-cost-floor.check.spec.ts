import { aCapability, aDemand } from '../testing/factories';
import { underOwnCostFloor } from './c3-cost-floor.check';

describe('C3, prices under the own cost floor', () => {
  it.each([
    ['the whole band lies under it', { priceMin: 18, priceMax: 22, costFloor: 24 }, true],
    ['the only price lies under it', { priceMin: 18, priceMax: null, costFloor: 24 }, true],
    ['a part of the band reaches it', { priceMin: 18, priceMax: 24, costFloor: 24 }, false],
    ['the floor is not given', { priceMin: 18, priceMax: 22, costFloor: null }, false],
    ['no price is given', { priceMin: null, priceMax: null, costFloor: 24 }, false],
  ])('when %s: %o gives %s', (_, attributes, applies) => {
    expect(underOwnCostFloor.applies(aDemand(), aCapability({ attributes }))).toBe(applies);
  });
});

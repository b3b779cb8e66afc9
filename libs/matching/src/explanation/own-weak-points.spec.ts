import type { Contribution } from '../model/match-run';
import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { ownWeakPoints } from './own-weak-points';

const line = (criterion: Contribution['criterion'], weight: number, value: number, code = 'x.y'): Contribution => ({
  criterion,
  weight,
  value,
  points: weight * value,
  reason: { code, params: {} },
});

describe('ownWeakPoints', () => {
  it('tells the most costly first, and two at most', () => {
    const contributions = [line('place', 10, 0.5), line('quality', 20, 0.1), line('timing', 10, 0.1)];
    expect(ownWeakPoints({ contributions, missing: [] }, 'nl').map(({ rule }) => rule)).toEqual(['quality', 'timing']);
  });

  it.each([
    ['a price', line('price', 20, 0)],
    ['what is not known', line('quality', 20, 0.5, 'quality.unknown')],
    ['what does not count for this kind', line('quality', 0, 0)],
    ['what is good enough', line('quality', 20, 0.9)],
  ])('says nothing of %s', (_, contribution) => {
    expect(ownWeakPoints({ contributions: [contribution], missing: [] }, 'nl')).toEqual([]);
  });

  it('names what the listing left out, prices aside, and not what the demand did', () => {
    const [point] = ownWeakPoints(
      { contributions: [], missing: ['demand.volume', 'capability.languages', 'capability.priceMin'] },
      'en',
    );
    expect(point?.rule).toBe('missing');
    expect(point?.fact).toMatch(/^Your offer does not say yet: .+\.$/);
    expect(point?.fact).not.toMatch(/price/);
  });

  it('finds the weak point of a real match', () => {
    const own = aCapability({ attributes: { fteAvailable: 2 } });
    const [candidate] = rank(aMatch(aDemand(), own)).candidates;
    expect(ownWeakPoints(candidate!, 'nl').map(({ fact }) => fact)).toContain(
      'Uw vrije uren, reeks of ploeg passen maar voor een deel bij wat nodig is.',
    );
  });
});

import { DEMAND_KINDS } from '@bestuiver/domain';
import { checkWeights } from './check-weights';
import { DEFAULT_WEIGHTS } from './weights';

describe('checkWeights', () => {
  it.each(DEMAND_KINDS)('accepts the default weights of %s', (kind) => {
    expect(checkWeights(kind, DEFAULT_WEIGHTS.byKind[kind])).toEqual([]);
  });

  it('names the sum that was found', () => {
    const weights = { ...DEFAULT_WEIGHTS.byKind.enclave, activity: 16 };
    expect(checkWeights('enclave', weights)).toEqual([{ code: 'weights.sum', found: 101, expected: 100 }]);
  });

  it('names a weight more than half away from its default', () => {
    const weights = { ...DEFAULT_WEIGHTS.byKind.enclave, activity: 7, capacity: 26 };
    expect(checkWeights('enclave', weights)).toEqual([
      { code: 'weights.bounds', criterion: 'activity', found: 7, min: 7.5, max: 22.5 },
    ]);
  });

  it('lets a documented reason lift the bounds but not the sum', () => {
    const weights = { ...DEFAULT_WEIGHTS.byKind.enclave, activity: 7, capacity: 26 };
    expect(checkWeights('enclave', weights, true)).toEqual([]);
    expect(checkWeights('enclave', { ...weights, capacity: 27 }, true)).toHaveLength(1);
  });

  it('refuses negative weights and more than two decimals', () => {
    const weights = { ...DEFAULT_WEIGHTS.byKind.niche, price: -1, place: 10.005 };
    expect(checkWeights('niche', weights).map(({ code }) => code)).toEqual([
      'weights.invalid',
      'weights.invalid',
      'weights.sum',
    ]);
  });
});

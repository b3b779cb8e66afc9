import { aCapability, aDemand, aMatch } from '../testing/factories';
import { DEFAULT_WEIGHTS } from '../weights/weights';
import { changeInput, whatIf } from './what-if';

const enclave = aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4 } });

describe('changeInput', () => {
  it('changes what is given and keeps the rest', () => {
    const { demand } = changeInput(aMatch(enclave), { attributes: { maxDistanceKm: 9 }, details: { headcountMin: 6 } });
    expect(demand.attributes).toEqual({ ...enclave.attributes, maxDistanceKm: 9 });
    expect(demand.details).toEqual({ fitsCoreActivity: true, headcountMin: 6 });
  });

  it('drops the details of the other kind', () => {
    const { demand } = changeInput(aMatch(enclave), { kind: 'subcontracting' });
    expect(demand).toMatchObject({ kind: 'subcontracting', details: null });
  });

  it('puts other weights on the kind that is asked, and on no other', () => {
    const weights = { ...DEFAULT_WEIGHTS.byKind.enclave, activity: 20, capacity: 13 };
    const changed = changeInput(aMatch(enclave), { weights }).weights;
    expect(changed.byKind.enclave).toEqual(weights);
    expect(changed.byKind.niche).toEqual(DEFAULT_WEIGHTS.byKind.niche);
    expect(changed.version).toBe('what-if');
  });
});

describe('whatIf', () => {
  it('gives both rankings and what moved', () => {
    const { before, after, comparison } = whatIf(aMatch(aDemand(), aCapability()), { attributes: { physicalLoad: 4 } });
    expect(before.candidates[0]!.score - after.candidates[0]!.score).toBeCloseTo(4);
    expect(comparison.moved.map(({ why }) => why.map(({ what }) => what))).toEqual([['suitability']]);
  });
});

import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { withProviderChecks } from './with-provider-checks';

describe('withProviderChecks', () => {
  const cheap = aCapability({ id: 'cheap', enterpriseId: 'daughter', attributes: { priceMax: 20, costFloor: 24 } });
  const plain = aCapability({ id: 'plain', enterpriseId: 'stranger' });
  const demand = aDemand({ linkedOrganisationIds: ['daughter'] });
  const result = rank(aMatch(demand, cheap, plain));
  const listings = new Map([cheap, plain].map((capability) => [capability.id, capability]));
  const checked = withProviderChecks(result, demand, (id) => listings.get(id));

  it('adds to the checks of those it concerns, and to nothing else', () => {
    for (const [i, candidate] of checked.candidates.entries()) {
      const before = result.candidates[i]!;
      const added = candidate.capabilityId === 'cheap' ? ['C3', 'C6'] : [];
      expect(candidate).toEqual({ ...before, checks: [...before.checks, ...added] });
    }
  });
});

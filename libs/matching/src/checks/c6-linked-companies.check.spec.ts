import { aCapability, aDemand } from '../testing/factories';
import { linkedCompanies } from './c6-linked-companies.check';

const capability = aCapability({ enterpriseId: 'daughter' });

describe('C6, buyer and provider of one group', () => {
  it('is noted for a provider linked to the buyer', () => {
    expect(linkedCompanies.applies(aDemand({ linkedOrganisationIds: ['other', 'daughter'] }), capability)).toBe(true);
  });

  it('is noted for nobody else', () => {
    expect(linkedCompanies.applies(aDemand({ linkedOrganisationIds: ['other'] }), capability)).toBe(false);
    expect(linkedCompanies.applies(aDemand(), capability)).toBe(false);
  });
});

import { LANGUAGES } from '@bestuiver/domain';
import { GATES } from '../gates';
import { whyNot } from '../scoring/why-not';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { explainToEnterprise } from './explain-to-enterprise';
import { OWN_GATE_WORDS } from './own-gate-words';

/** They tell of the buyer, of a price or of a private list. */
const UNSAID = ['WORK', 'D2', 'D9', 'D11', 'D12', 'D13', 'PRICE'];
/** Of D3, that the buyer leaves no room for a supervisor. */
const UNSAID_CODES = ['D3.demand'];

const explained = (demand: object, capability: object) => {
  const own = aCapability(capability);
  return explainToEnterprise(whyNot(aMatch(aDemand(demand), own), own), 'nl');
};

describe('explainToEnterprise', () => {
  it('has words for every reason of every gate that is the own business of the enterprise, and for no other', () => {
    const codes = GATES.filter(({ id }) => !UNSAID.includes(id)).flatMap(({ words }) => Object.keys(words));
    expect(Object.keys(OWN_GATE_WORDS).sort()).toEqual(codes.filter((code) => !UNSAID_CODES.includes(code)).sort());
  });

  it('fills in nothing but facts the rule gives', () => {
    const known = [
      'change',
      'kind',
      'offered',
      'ratio',
      'norm',
      'certificate',
      'recognisedFrom',
      'validTo',
      'startDate',
      'modes',
      'shifts',
    ];
    const also = ['zone', 'risks', 'confidentiality', 'free', 'needed', 'minShare', 'distanceKm', 'minutes', 'limit'];
    const filled = Object.values(OWN_GATE_WORDS).flatMap(({ fact, help }) =>
      LANGUAGES.flatMap((language) => [fact[language], help?.[language] ?? '']).flatMap((text) =>
        [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name),
      ),
    );
    expect(new Set(filled)).toEqual(new Set([...known, ...also, 'availableFrom', 'max', 'until']));
  });

  it('says which certificate is missing, and what to do when it is there after all', () => {
    expect(explained({ attributes: { requiredCertifications: ['iso-9001'] } }, {})).toEqual([
      {
        gate: 'D4',
        code: 'D4.missing',
        fact: 'Dit werk vraagt ISO 9001. Uw vestiging heeft dat certificaat niet.',
        help: 'Hebt u het certificaat toch? Voeg het toe bij de vestiging.',
      },
    ]);
  });

  it('names the smallest own distance that would do', () => {
    const [reason] = explained(
      { attributes: { maxDistanceKm: null } },
      { location: { lat: 51.2, lon: 3.2 }, attributes: { serviceRadiusKm: 10 } },
    )!;
    expect(reason?.code).toBe('DISTANCE.capability.km');
    expect(reason?.help).toMatch(/^Werkt u ook tot \d\d km ver\?/);
  });

  it('names every rule that failed', () => {
    const reasons = explained(
      { attributes: { requiredCertifications: ['iso-9001'], flexDays: 0 } },
      { attributes: { availableFrom: '2027-09-01' } },
    )!;
    expect(reasons.map(({ gate }) => gate)).toEqual(['D4', 'START']);
  });

  it.each([
    ['the two keep each other on a private list', { excludedOrganisationIds: ['enterprise'] }, {}],
    ['a file about the demand is blocked', { concernBlocked: true }, {}],
    ['it is other work', { profile: null, activityIds: ['software-testing'] }, {}],
    [
      'prices do not meet',
      { attributes: { budgetMax: 10, budgetFirm: true } },
      { attributes: { priceFirm: true, priceMin: 22 } },
    ],
  ])('says nothing at all when %s', (_, demand, capability) => {
    expect(explained(demand, capability)).toBeNull();
  });

  it('has nothing to say about a listing that passes', () => {
    expect(explained({}, {})).toEqual([]);
  });
});

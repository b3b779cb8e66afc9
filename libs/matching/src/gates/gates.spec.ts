import { GATES } from '.';
import { explainNearMiss } from '../explanation/explain';
import { rank } from '../scoring/rank';
import { whyNot } from '../scoring/why-not';
import { aCapability, aDemand, aMatch, taxonomy } from '../testing/factories';

type Case = [gate: string, why: string, demand: ReturnType<typeof aDemand>, capability: ReturnType<typeof aCapability>];

const other = taxonomy.understand({ title: 'Hagen scheren', description: 'Gras maaien en hagen scheren in parken.' });
const enclave = (details: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details } });

const CASES: Case[] = [
  ['WORK', 'another trade, however near', aDemand(), aCapability({ profile: other })],
  ['KIND', 'the kind is not offered', aDemand({ kind: 'niche' }), aCapability({ attributes: { kinds: ['enclave'] } })],
  ['D1', 'no recognition is known', enclave(), aCapability({ recognised: null })],
  ['D1', 'another work form', enclave(), aCapability({ workForm: 'social_enterprise_other' })],
  ['D2', 'outside the core activity of the host', enclave({ fitsCoreActivity: false }), aCapability()],
  ['D3', 'the provider sends no supervisor', enclave(), aCapability({ attributes: { permanentSupervisor: false } })],
  ['D3', 'the demand leaves no room for one', enclave({ permanentSupervisor: false }), aCapability()],
  ['D3', 'one supervisor for more than 13', enclave(), aCapability({ attributes: { supervisionRatio: 14 } })],
  [
    'D4',
    'the certificate is not held',
    aDemand({ attributes: { requiredCertifications: ['iso-9001'] } }),
    aCapability(),
  ],
  [
    'D4',
    'the certificate ends the day before the start',
    aDemand({ attributes: { requiredCertifications: ['fssc-22000'] } }),
    aCapability({ certificates: [{ certificationId: 'fssc-22000', validTo: '2027-03-02' }] }),
  ],
  [
    'D5',
    'the recognition ends before the start',
    aDemand(),
    aCapability({ recognised: { from: '2019-01-01', to: '2027-03-02' } }),
  ],
  [
    'D6',
    'the early shift is not worked',
    enclave({ shifts: ['early'] }),
    aCapability({ attributes: { shifts: ['day'] } }),
  ],
  [
    'D6',
    'a risk is refused',
    aDemand({ attributes: { risks: ['height'] } }),
    aCapability({ attributes: { excludedRisks: ['height'] } }),
  ],
  ['D7', 'no hour is free', aDemand(), aCapability({ attributes: { fteAvailable: 0 } })],
  [
    'D7',
    'less than the smallest share',
    aDemand({ attributes: { minSharePct: 50 } }),
    aCapability({ attributes: { fteAvailable: 1 } }),
  ],
  ['D8', 'on site, beyond the radius', enclave(), aCapability({ attributes: { serviceRadiusKm: 5 } })],
  ['DISTANCE', 'the workshop is too far', aDemand({ attributes: { maxDistanceKm: 5 } }), aCapability()],
  [
    'START',
    'a fixed start cannot be met',
    aDemand({ attributes: { flexDays: 0 } }),
    aCapability({ attributes: { availableFrom: '2027-03-04' } }),
  ],
  [
    'LOAD',
    'very heavy work',
    aDemand({ attributes: { physicalLoad: 5 } }),
    aCapability({ attributes: { physicalLoadMax: 4 } }),
  ],
  [
    'PRICE',
    'both prices are firm and apart',
    aDemand({ attributes: { budgetFirm: true, budgetMax: 20 } }),
    aCapability({ attributes: { priceFirm: true } }),
  ],
  ['D9', 'the text asks to choose workers', aDemand({ warnings: ['D9'] }), aCapability()],
  ['D10', 'unpaid places', aDemand(), aCapability({ workForm: 'work_care' })],
  ['D11', 'the concern file is blocked', aDemand({ concernBlocked: true }), aCapability()],
  ['D12', 'a tender is running', aDemand({ attributes: { procedure: 'running_tender' } }), aCapability()],
  [
    'REFUSED',
    'the provider asked for no more of this kind',
    aDemand({ refusals: [{ capabilityId: aCapability().id, scope: 'kind', until: null }] }),
    aCapability(),
  ],
  ['D13', 'one side excluded the other', aDemand({ excludedOrganisationIds: ['enterprise'] }), aCapability()],
];

describe('gates', () => {
  it('let an ordinary match through', () => {
    expect(rank(aMatch(aDemand(), aCapability())).candidates).toHaveLength(1);
    expect(rank(aMatch(enclave(), aCapability())).candidates).toHaveLength(1);
  });

  it.each(CASES)('%s fails alone: %s', (gate, _why, demand, capability) => {
    expect(whyNot(aMatch(demand), capability).map((failed) => failed.gate)).toEqual([gate]);
    expect(rank(aMatch(demand, capability)).candidates).toEqual([]);
  });

  it('have a case each, a source and words in three languages', () => {
    expect([...new Set(CASES.map(([gate]) => gate))].sort()).toEqual(GATES.map(({ id }) => id).sort());
    for (const { source, words } of GATES) {
      expect(source.length).toBeGreaterThan(10);
      for (const sentence of Object.values(words))
        for (const text of Object.values(sentence)) expect(text).toMatch(/[.!]$/);
    }
  });

  it('lets a transport of the provider carry an enclave beyond the travel limit of the host', () => {
    const far = { ...enclave(), attributes: { ...enclave().attributes, maxDistanceKm: 4 } };
    expect(whyNot(aMatch(far), aCapability({ attributes: { ownTransport: true } }))).toEqual([]);
    expect(whyNot(aMatch(far), aCapability({ attributes: { ownTransport: false } })).map(({ gate }) => gate)).toEqual([
      'D8',
    ]);
  });

  it('lets FSSC 22000 stand for HACCP', () => {
    const demand = aDemand({ attributes: { requiredCertifications: ['haccp'] } });
    const capability = aCapability({ certificates: [{ certificationId: 'fssc-22000' }] });
    expect(whyNot(aMatch(demand), capability)).toEqual([]);
  });

  it('talks about a distance up to a tenth over the limit', () => {
    // Izegem lies 7.3 km from Roeselare.
    expect(whyNot(aMatch(aDemand({ attributes: { maxDistanceKm: 7 } })), aCapability())).toEqual([]);
    const [miss] = rank(aMatch(aDemand({ attributes: { maxDistanceKm: 6 } }), aCapability())).nearMisses;
    expect(miss!.wouldPassIf).toEqual({ side: 'demand', attribute: 'maxDistanceKm', value: 7 });
    expect(explainNearMiss(miss!, 'nl').text).toBe(
      'Niet voorgesteld. Deze werkplaats ligt op 7,3 km. U vraagt hoogstens 6 km. Met 7 km als grens kan het wel.',
    );
  });
});

import { aCapability, aDemand, aMatch, aText } from '../testing/factories';
import { assessTeam, composeConsortia } from './compose-consortia';
import { describeConsortium } from './describe-consortium';

const member = (id: string, changes: Parameters<typeof aCapability>[0] = {}) =>
  aCapability({
    id,
    enterpriseId: `of ${id}`,
    establishmentId: `site of ${id}`,
    ...changes,
    attributes: { consortiumOpen: true, mayLead: true, fteAvailable: 2, ...changes.attributes },
  });
const does = (activityId: string, title: string) => ({
  activities: [{ activityId, level: 3 }],
  profile: aText(title),
});
/** Washing and packing, 60 hours a week together. */
const twofold = aDemand({
  activityIds: ['industrial-laundry', 'manual-packing'],
  profile: aText('Linnen wassen, daarna in dozen inpakken'),
  attributes: { hoursPerWeek: 60, divisible: true },
});
const washer = member('washer', does('industrial-laundry', 'Linnen wassen'));
const packer = member('packer', does('manual-packing', 'Dozen inpakken'));

describe('composeConsortia', () => {
  it('joins one that washes and one that packs, and says who does what', () => {
    const { reasons, teams, bestAlone } = composeConsortia(aMatch(twofold, washer, packer));
    expect(reasons).toContain('activities');
    expect(bestAlone).toBeLessThanOrEqual(0.5);
    expect(teams).toHaveLength(1);
    const [team] = teams;
    expect(team!.coverage).toBe(1);
    expect(team!.members.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(team!.activities).toEqual([
      { activityId: 'industrial-laundry', coverage: 1, capabilityIds: ['washer'] },
      { activityId: 'manual-packing', coverage: 1, capabilityIds: ['packer'] },
    ]);
    expect(describeConsortium(team!, 0.5, 'nl')).toBe(
      'Twee ondernemingen samen dekken 100 % van het volume. Alleen kan geen ervan meer dan 50 % aan. ' +
        'Samen doen ze alle 2 gevraagde activiteiten.',
    );
  });

  it('tells of an activity that nobody does', () => {
    const [team] = composeConsortia(aMatch(twofold, packer, member('other', does('manual-packing', 'Inpakken')))).teams;
    expect(team!.coverage).toBe(0.5);
    expect(team!.activities.map(({ coverage }) => coverage)).toEqual([0, 1]);
    expect(describeConsortium(team!, 0.5, 'fr')).toMatch(/Elles font 1 des 2 activités demandées\.$/);
  });

  it('measures a partner by its own activity', () => {
    const [first] = composeConsortia(aMatch(twofold, washer, packer)).partners;
    expect(first!.score).toBeGreaterThan(80);
  });

  it.each([
    ['subcontracting', 4],
    ['strategic_product', 6],
  ] as const)('lets a demand of %s be carried by %i', (kind, most) => {
    const large = member('large', { attributes: { fteAvailable: 6 } });
    const many = [large, ...Array.from({ length: 8 }, (_, index) => member(`m${index}`))];
    const demand = aDemand({ kind, attributes: { hoursPerWeek: 600, divisible: true } });
    expect(composeConsortia(aMatch(demand, ...many)).teams[0]!.members).toHaveLength(most);
  });

  it('gives two teams of an enclave a part of the people each', () => {
    const demand = aDemand({
      kind: 'enclave',
      details: { fitsCoreActivity: true, headcountMin: 12 },
      attributes: { hoursPerWeek: 152, divisible: true },
    });
    const { teams } = composeConsortia(aMatch(demand, member('a'), member('b'), member('c')));
    expect(teams[0]!.members).toHaveLength(2);
    expect(teams[0]!.score).toBeGreaterThan(80);
  });

  it('asks nothing when one provider is enough', () => {
    expect(composeConsortia(aMatch(aDemand(), member('a', { attributes: { fteAvailable: 9 } })))).toMatchObject({
      reasons: [],
      teams: [],
      bestAlone: 1,
    });
  });

  it('lets nobody lead that is recognised only after the start', () => {
    const late = { recognised: { from: '2027-04-01', to: null } };
    const input = aMatch(aDemand({ attributes: { hoursPerWeek: 150 } }), member('a', late), member('b', late));
    expect(assessTeam(input, ['a', 'b'])).toEqual({ problem: { code: 'no_lead', params: {} } });
  });
});

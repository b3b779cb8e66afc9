import { aCapability, aDemand, aMatch } from '../testing/factories';
import { assessTeam, composeConsortia } from './compose-consortia';
import { describeTeamProblem } from './describe-team-problem';

const open = (id: string, enterpriseId: string, attributes: object = {}) =>
  aCapability({
    id,
    enterpriseId,
    establishmentId: `site of ${id}`,
    attributes: { fteAvailable: 2, consortiumOpen: true, mayLead: true, ...attributes },
  });

const demand = aDemand({ attributes: { hoursPerWeek: 120, minSharePct: 30 } });
const input = (...capabilities: ReturnType<typeof open>[]) => aMatch(demand, ...capabilities);
const problemOf = (given: ReturnType<typeof input>, ...ids: string[]) => {
  const assessed = assessTeam(given, ids);
  return 'problem' in assessed ? assessed.problem : null;
};

describe('assessTeam', () => {
  const [a, b, c] = [open('a', 'one'), open('b', 'two'), open('c', 'three')];

  it('divides the work of a team that may be and names one lead', () => {
    const assessed = assessTeam(input(a, b), ['a', 'b']);
    if ('problem' in assessed) throw new Error(assessed.problem.code);
    const { members, coverage } = assessed.consortium;
    expect(members.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(coverage, 2);
    expect(members.filter(({ isLead }) => isLead)).toHaveLength(1);
  });

  it('refuses one alone, and more than the kind allows', () => {
    expect(problemOf(input(a, b), 'a', 'a')).toMatchObject({ code: 'too_few', params: { least: 2, most: 4 } });
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => open(id, `of ${id}`));
    expect(problemOf(input(...five), 'a', 'b', 'c', 'd', 'e')).toMatchObject({ code: 'too_many' });
  });

  it('refuses two of one enterprise', () => {
    expect(problemOf(input(a, open('b', 'one')), 'a', 'b')).toMatchObject({ code: 'same_enterprise' });
  });

  it('refuses a team that nobody can lead', () => {
    const followers = [open('a', 'one', { mayLead: false }), open('b', 'two', { mayLead: false })];
    expect(problemOf(input(...followers), 'a', 'b')).toMatchObject({ code: 'no_lead' });
  });

  it.each([
    ['is not open to joining', open('b', 'two', { consortiumOpen: false }), { code: 'not_open' }],
    ['has next to nothing to give', open('b', 'two', { fteAvailable: 0.05 }), { code: 'too_small' }],
    ['does not say how much it can carry', open('b', 'two', { fteAvailable: null }), { code: 'not_measured' }],
    [
      'fails a gate',
      { ...open('b', 'two'), location: { lat: 51.2, lon: 4.4 } },
      { code: 'fails_gate', reason: { code: 'DISTANCE.demand.km' } },
    ],
  ])('says of a member that it %s', (_, member, why) => {
    expect(problemOf(input(a, member), 'a', 'b')).toMatchObject({
      code: 'cannot_join',
      params: { capabilityId: 'b', why },
    });
  });

  it('says nothing about a listing that takes no part in matching', () => {
    expect(problemOf(input(a, b), 'a', 'z')).toEqual({ code: 'cannot_join', params: { capabilityId: 'z', why: null } });
  });

  it('suggests only partners that a team of two can be made of', () => {
    const { partners } = composeConsortia(input(a, b, c, open('d', 'four', { consortiumOpen: false })));
    expect(partners.map(({ capabilityId }) => capabilityId).sort()).toEqual(['a', 'b', 'c']);
  });

  it('counts what those who do not join could carry alone', () => {
    const shy = open('shy', 'four', { consortiumOpen: false, fteAvailable: 3 });
    const { reasons, bestAlone } = composeConsortia(input(a, b, shy));
    expect(reasons).toEqual(['volume']);
    expect(bestAlone).toBeCloseTo((3 * 38) / 120, 2);
  });

  it.each([
    [['a'], 'A consortium has at least 2 enterprises.'],
    [['a', 'shy'], 'This enterprise said that it does not work together with others.'],
    [['a', 'far'], /^This workshop is \d+[\d.]* km away\. You ask for 30 km at most\.$/],
    [['a', 'nowhere'], 'This offer takes no part in the search.'],
  ])('says in words what is against %j', (ids, words) => {
    const shy = open('shy', 'two', { consortiumOpen: false });
    const far = { ...open('far', 'three'), location: { lat: 51.2, lon: 4.4 } };
    expect(describeTeamProblem(problemOf(input(a, shy, far), ...ids)!, 'en')).toEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    );
  });
});

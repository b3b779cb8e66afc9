import { addDays, brusselsDay, ROLES, weekStart, type Role } from '@bestuiver/domain';
import { SESSION_COOKIE } from '../../apps/api/src/access/session-cookie';
import { startApi, type ApiServer } from './api-server';
import { fingerprint } from './fingerprint';
import { createWorld, type World } from './world';

let api: ApiServer;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await createWorld(api.dataSource, ROLES);
});
afterAll(() => api?.stop());
beforeEach(() => world.restore());

interface Call {
  readonly as?: Role;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of a body in JSON. */
  readonly raw?: string | Buffer;
  readonly headers?: Record<string, string>;
}

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly params?: Record<string, unknown>;
  readonly errors?: { pointer: string; code: string; params: Record<string, unknown>; detail: string }[];
}

async function send({ as, method = 'POST', path, body, raw, headers = {} }: Call): Promise<Response> {
  return fetch(`${api.url}${path.startsWith('/health') ? '' : '/api/v1'}${path}`, {
    method,
    signal: AbortSignal.timeout(60_000),
    headers: {
      ...((body !== undefined || raw !== undefined) && { 'content-type': 'application/json' }),
      ...(as && { cookie: `${SESSION_COOKIE}=${world.tokenOf(as)}` }),
      ...headers,
    },
    ...(method !== 'GET' && { body: raw ?? (body === undefined ? undefined : JSON.stringify(body)) }),
  });
}

const today = brusselsDay(new Date());
const draft = { kind: 'subcontracting', title: 'Dozen vullen', description: 'Dozen vullen en sluiten.' };
const company = { as: 'company_member', path: '/demands' } as const;
const registered = { kind: 'company', name: 'Zaak', contact: { name: 'Iemand', email: 'iemand@zaak.example' } };
const coordinator = { as: 'coordinator', path: '/organisations' } as const;

/** What is sent, and the status, code and pointers it must be refused with. */
type Row = readonly [fact: string, call: () => Call, status: number, code: string, pointers?: readonly string[]];

const own = (path: (objects: World['own']) => string, rest: Omit<Call, 'path'> = {}): (() => Call) => {
  return () => ({ as: 'coordinator', body: {}, ...rest, path: path(world.own) });
};
const demandBody =
  (change: object): (() => Call) =>
  () => ({ ...company, body: { ...draft, ...change } });

const REFUSED: readonly Row[] = [
  // Form
  ['text that is no JSON', () => ({ ...company, raw: '{"kind":' }), 400, 'request.malformed'],
  ['JSON that is no object', () => ({ ...company, raw: '"text"' }), 400, 'request.malformed'],
  ['a list instead of an object', () => ({ ...company, body: [] }), 400, 'request.invalid'],
  [
    'a body of ten megabytes',
    () => ({ ...company, body: { ...draft, description: 'x'.repeat(10_000_000) } }),
    413,
    'request.too_large',
  ],
  ['no body at all', () => company, 400, 'request.invalid'],
  ['an unknown field', demandBody({ colour: 'red' }), 400, 'request.invalid', ['/colour']],
  ['a list where an object should be', demandBody({ volume: [] }), 400, 'request.invalid', ['/volume']],
  [
    'an unknown field within a field',
    demandBody({ volume: { quantity: 1, unit: 'piece', period: 'month', x: 1 } }),
    400,
    'request.invalid',
    ['/volume/x'],
  ],
  ['a missing title', () => ({ ...company, body: { ...draft, title: undefined } }), 400, 'request.invalid', ['/title']],
  ['a number for a text', demandBody({ title: 5 }), 400, 'request.invalid', ['/title']],
  ['a text for a number', demandBody({ fteNeeded: '5' }), 400, 'request.invalid', ['/fteNeeded']],
  ['a text for a yes or no', demandBody({ onSite: 'true' }), 400, 'request.invalid', ['/onSite']],
  ['null for what is needed', demandBody({ kind: null }), 400, 'request.invalid', ['/kind']],
  ['a kind that does not exist', demandBody({ kind: 'hiring' }), 400, 'request.invalid', ['/kind']],
  ['only spaces', demandBody({ title: '   ' }), 400, 'request.invalid', ['/title']],
  ['a null character', demandBody({ title: 'a\u0000b' }), 400, 'request.invalid', ['/title']],
  [
    'half a character',
    () => ({ ...company, raw: JSON.stringify(draft).replace('Dozen vullen"', '\\ud800"') }),
    400,
    'request.invalid',
    ['/title'],
  ],
  ['a text that is too long', demandBody({ title: 'x'.repeat(201) }), 400, 'request.invalid', ['/title']],
  [
    'an infinite number',
    () => ({ ...company, raw: JSON.stringify({ ...draft, fteNeeded: 7 }).replace('7', '1e999') }),
    400,
    'request.invalid',
    ['/fteNeeded'],
  ],
  ['a number out of range', demandBody({ physicalLoad: 6 }), 400, 'request.invalid', ['/physicalLoad']],
  ['a broken number of days', demandBody({ flexDays: 1.5 }), 400, 'request.invalid', ['/flexDays']],
  ['31 February', demandBody({ startDate: '2027-02-31' }), 400, 'request.invalid', ['/startDate']],
  ['a date with a time', demandBody({ startDate: '2027-02-01T10:00:00Z' }), 400, 'request.invalid', ['/startDate']],
  [
    'the same activity twice',
    demandBody({ activityIds: ['manual-packing', 'manual-packing'] }),
    400,
    'request.invalid',
    ['/activityIds/1'],
  ],
  [
    'too many activities',
    demandBody({ activityIds: ['a', 'b', 'c', 'd', 'e', 'f'] }),
    400,
    'request.invalid',
    ['/activityIds'],
  ],
  [
    'a detail of another kind',
    demandBody({ details: { headcountMin: 4 } }),
    400,
    'request.invalid',
    ['/details/headcountMin'],
  ],
  [
    'a detail with a wrong value',
    demandBody({ details: { leadTimeDays: 'soon' } }),
    400,
    'request.invalid',
    ['/details/leadTimeDays'],
  ],
  ['details that are a list', demandBody({ details: [] }), 400, 'request.invalid', ['/details']],
  [
    'an unknown query parameter',
    () => ({ ...company, method: 'GET', path: '/demands?state=open' }),
    400,
    'request.invalid',
    ['/state'],
  ],
  [
    'a page that is no number',
    () => ({ ...company, method: 'GET', path: '/demands?page=first' }),
    400,
    'request.invalid',
    ['/page'],
  ],
  [
    'a page of a million',
    () => ({ ...company, method: 'GET', path: '/demands?pageSize=1000000' }),
    400,
    'request.invalid',
    ['/pageSize'],
  ],
  [
    'a null character in the query',
    () => ({ ...company, method: 'GET', path: '/demands?q=%00' }),
    400,
    'request.invalid',
    ['/q'],
  ],
  // Facts
  ['a start in the past', demandBody({ startDate: addDays(today, -1) }), 422, 'date.past', ['/startDate']],
  [
    'an end before the start',
    demandBody({ startDate: addDays(today, 9), endDate: addDays(today, 8) }),
    422,
    'demand.period',
    ['/endDate'],
  ],
  ['a budget upside down', demandBody({ budgetMin: 10, budgetMax: 5 }), 422, 'demand.budget', ['/budgetMax']],
  ['an unknown municipality', demandBody({ siteNis: '99999' }), 422, 'municipality.unknown', ['/siteNis']],
  ['a municipality that has merged', demandBody({ siteNis: '37007' }), 422, 'municipality.merged', ['/siteNis']],
  ['an unknown activity', demandBody({ activityIds: ['alchemy'] }), 422, 'activity.unknown', ['/activityIds/0']],
  [
    'an unknown certification',
    demandBody({ requiredCertifications: ['iso-1'] }),
    422,
    'certification.unknown',
    ['/requiredCertifications/0'],
  ],
  [
    "somebody else's organisation",
    () => ({ ...company, body: { ...draft, organisationId: world.other.company } }),
    422,
    'organisation.not_found',
    ['/organisationId'],
  ],
  [
    "somebody else's site",
    () => ({
      as: 'enterprise_member',
      path: '/capabilities',
      body: { establishmentId: world.other.establishment, title: 'x', description: 'x', kinds: ['niche'] },
    }),
    422,
    'establishment.not_found',
    ['/establishmentId'],
  ],
  [
    'an enterprise number that is too short',
    () => ({ ...coordinator, body: { ...registered, enterpriseNumber: '0999.99' } }),
    422,
    'enterprise_number.length',
    ['/enterpriseNumber'],
  ],
  [
    'an enterprise number that starts wrong',
    () => ({ ...coordinator, body: { ...registered, enterpriseNumber: '7999999922' } }),
    422,
    'enterprise_number.prefix',
    ['/enterpriseNumber'],
  ],
  [
    'an enterprise number with wrong check digits',
    () => ({ ...coordinator, body: { ...registered, enterpriseNumber: '0999.999.923' } }),
    422,
    'enterprise_number.check',
    ['/enterpriseNumber'],
  ],
  // Ids
  ['an id that is none', own(() => '/demands/1/opening'), 404, 'object.not_found'],
  ['an id with a null character', own(() => '/demands/%00/opening'), 404, 'object.not_found'],
  ['an id nobody has', own(() => '/demands/01a1fc84-6c10-750d-9a69-17a1e4e18875/opening'), 404, 'demand.not_found'],
  [
    "somebody else's demand",
    () => ({ as: 'coordinator', path: `/demands/${world.other.demand}/opening`, body: {} }),
    404,
    'demand.not_found',
  ],
  [
    'a link nobody sent',
    () => ({ path: '/answers/never-sent', body: { answer: 'interested' } }),
    404,
    'answer.unknown',
  ],
  [
    'a path with broken escapes',
    () => ({ path: '/answers/%E0%A4%A', body: { answer: 'interested' } }),
    400,
    'request.malformed',
  ],
  // Versions
  [
    'a change without a version',
    own((o) => `/demands/${o.demand}`, { as: 'company_member', method: 'PATCH' }),
    428,
    'version.required',
  ],
  [
    'a change with a version that is none',
    own((o) => `/demands/${o.demand}`, { as: 'company_member', method: 'PATCH', headers: { 'if-match': '*' } }),
    428,
    'version.required',
  ],
  [
    'a change of an old version',
    own((o) => `/demands/${o.demand}`, { as: 'company_member', method: 'PATCH', headers: { 'if-match': '"7"' } }),
    412,
    'version.stale',
  ],
  [
    'a change of a submitted demand',
    own((o) => `/demands/${o.demand}`, {
      as: 'company_member',
      method: 'PATCH',
      body: { title: 'x' },
      headers: { 'if-match': '"1"' },
    }),
    409,
    'demand.not_editable',
  ],
  // Life cycles
  ['a rejection without a reason', own((o) => `/demands/${o.demand}/rejection`), 400, 'request.invalid', ['/reason']],
  [
    'a rejection for a reason nobody knows',
    own((o) => `/demands/${o.demand}/rejection`, { body: { reason: 'mood' } }),
    400,
    'request.invalid',
    ['/reason'],
  ],
  ['opening what is open already', own((o) => `/demands/${o.demand}/resumption`), 409, 'demand.illegal_move'],
  ['asking a run of a demand that is not open', own((o) => `/demands/${o.demand}/runs`), 409, 'demand.not_matchable'],
  [
    'dismissing for another reason without words',
    own((o) => `/matches/${o.match}/dismissal`, { body: { reason: 'other' } }),
    422,
    'match.note_required',
    ['/note'],
  ],
  [
    'proposing for a demand that is not open',
    own((o) => `/matches/${o.match}/proposal`),
    409,
    'proposal.demand_closed',
  ],
  ['sending what was sent', own((o) => `/proposals/${o.proposal}/sending`), 409, 'proposal.illegal_move'],
  [
    'declining without a reason',
    own((o) => `/proposals/${o.proposal}/answer`, { as: 'company_member', body: { answer: 'declined' } }),
    410,
    'answer.closed',
  ],
  // Collaborations
  [
    'a trial of a whole year',
    own((o) => `/collaborations/${o.collaboration}`, {
      as: 'company_member',
      method: 'PATCH',
      headers: { 'if-match': '"1"' },
      body: { pilot: true, endsOn: '2026-12-31' },
    }),
    422,
    'collaboration.pilot_too_long',
    ['/endsOn'],
  ],
  [
    'terms that end before they start',
    own((o) => `/collaborations/${o.collaboration}`, {
      as: 'enterprise_member',
      method: 'PATCH',
      headers: { 'if-match': '"1"' },
      body: { endsOn: '2026-01-04' },
    }),
    422,
    'collaboration.period',
    ['/endsOn'],
  ],
  [
    'a check that no list of this kind has',
    own((o) => `/collaborations/${o.collaboration}/checks`, {
      as: 'company_member',
      body: { item: 'guidance_norm', day: '2026-01-05' },
    }),
    409,
    'collaboration.check_unknown',
  ],
  [
    'starting before anything is agreed',
    own((o) => `/collaborations/${o.collaboration}/start`, { as: 'company_member' }),
    409,
    'collaboration.illegal_move',
  ],
  [
    'an agreement by a coordinator',
    own((o) => `/collaborations/${o.collaboration}/agreement`),
    403,
    'access.forbidden',
  ],
  [
    'closing talks that go on, as a coordinator',
    own((o) => `/collaborations/${o.collaboration}/termination`, { body: { reason: 'silence' } }),
    409,
    'collaboration.not_silent',
  ],
  [
    'a decision about what nobody raised',
    own((o) => `/collaborations/${o.collaboration}/conflicts/decision`, {
      body: { code: 'C1', decision: 'cleared', note: 'In orde.' },
    }),
    409,
    'collaboration.conflict_unknown',
  ],
  // Capacity and weights
  [
    'a week that starts on Tuesday',
    own((o) => `/capabilities/${o.capability}/capacity`, {
      method: 'PUT',
      body: { weeks: [{ weekStart: addDays(weekStart(today), 8), freeHours: 1 }] },
      headers: { 'if-match': '"1"' },
    }),
    422,
    'capacity.not_monday',
    ['/weeks/0/weekStart'],
  ],
  [
    'a week a year from now',
    own((o) => `/capabilities/${o.capability}/capacity`, {
      method: 'PUT',
      body: { weeks: [{ weekStart: addDays(weekStart(today), 364), freeHours: 1 }] },
      headers: { 'if-match': '"1"' },
    }),
    422,
    'capacity.week_out_of_range',
    ['/weeks/0/weekStart'],
  ],
  [
    'a list where a week should be',
    own((o) => `/capabilities/${o.capability}/capacity`, {
      method: 'PUT',
      body: { weeks: [[]] },
      headers: { 'if-match': '"1"' },
    }),
    400,
    'request.invalid',
    ['/weeks/0'],
  ],
  [
    'no weeks',
    own((o) => `/capabilities/${o.capability}/capacity`, {
      method: 'PUT',
      body: { weeks: [] },
      headers: { 'if-match': '"1"' },
    }),
    400,
    'request.invalid',
    ['/weeks'],
  ],
  [
    'weights of another area',
    () => ({
      as: 'area_admin',
      path: '/weights',
      body: { workingAreaId: world.other.area, kind: 'niche', weights: {} },
    }),
    422,
    'weights.area',
    ['/workingAreaId'],
  ],
  // Transport
  [
    'a change from another website',
    () => ({ ...company, body: draft, headers: { origin: 'https://evil.example' } }),
    403,
    'access.cross_site',
  ],
  [
    'a change that a browser says is cross-site',
    () => ({ ...company, body: draft, headers: { 'sec-fetch-site': 'cross-site' } }),
    403,
    'access.cross_site',
  ],
  [
    'a wrong password',
    () => ({ path: '/auth/sign-in', body: { email: 'nobody@nowhere.example', password: 'wrong' } }),
    401,
    'session.wrong_credentials',
  ],
  ['a route that does not exist', () => ({ path: '/nothing', body: {} }), 404, 'request.unknown_route'],
  [
    'a key that is none',
    () => ({ ...company, body: draft, headers: { 'idempotency-key': 'x' } }),
    422,
    'idempotency.key_invalid',
  ],
];

describe('bad input', () => {
  it.each(REFUSED.map((row) => [row[0], row] as const))('refuses %s and changes nothing', async (_, row) => {
    const [, call, status, code, pointers] = row;
    const before = await fingerprint(api.dataSource);
    const response = await send(call());
    const problem = (await response.json()) as Problem;
    const shown = {
      status: response.status,
      code: problem.code,
      pointers: problem.errors?.map(({ pointer }) => pointer),
    };
    expect(shown).toEqual({ status, code, pointers: pointers ?? problem.errors?.map(({ pointer }) => pointer) });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problem.detail).not.toBe('');
    expect(await fingerprint(api.dataSource)).toEqual(before);
  });

  it('explains the check digits of an enterprise number in the language of the reader', async () => {
    const call = { ...coordinator, body: { ...registered, enterpriseNumber: '0999.999.923' } };
    const problem = (await (await send(call)).json()) as Problem;
    expect(problem.params).toEqual({ expected: '22', found: '23' });
    expect(problem.detail).toContain('is 22, niet 23');
  });

  it('speaks the language that was asked where nobody is signed in', async () => {
    const call = { path: '/answers/never-sent', method: 'GET', headers: { 'accept-language': 'fr-BE' } };
    const problem = (await (await send(call)).json()) as Problem;
    expect(problem.detail).toContain('Ce lien n’existe pas');
  });

  it('names everything that is missing before a demand can be submitted', async () => {
    const created = (await (await send({ ...company, body: { ...draft, activityIds: [] } })).json()) as { id: string };
    const response = await send({ as: 'company_member', path: `/demands/${created.id}/submission` });
    const problem = (await response.json()) as Problem;
    expect(response.status).toBe(422);
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual([
      '/activityIds',
      '/startDate',
      '/siteNis',
      '/volume',
    ]);
  });

  it('does not let a text about people go further', async () => {
    const body = {
      ...draft,
      description: 'Wij zoeken jonge, sterke mannen zonder handicap om dozen te vullen.',
      activityIds: ['manual-packing'],
      startDate: addDays(today, 30),
      siteNis: '36015',
      hoursPerWeek: 20,
    };
    const created = (await (await send({ ...company, body })).json()) as { id: string };
    const response = await send({ as: 'company_member', path: `/demands/${created.id}/submission` });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([422, 'text.protected_traits']);
    expect(problem.errors?.[0]?.pointer).toBe('/description');
  });

  it('creates once when the same request is sent twice, one after the other and at the same time', async () => {
    const call = { ...company, body: draft, headers: { 'idempotency-key': 'once-and-only-once' } };
    const first = await send(call);
    const second = await send(call);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
    const rush = { ...call, headers: { 'idempotency-key': 'all-at-once-now' } };
    const before = await count('demand');
    const statuses = (await Promise.all(Array.from({ length: 8 }, () => send(rush)))).map(({ status }) => status);
    expect(await count('demand')).toBe(before + 1);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
  });

  it('refuses another request with the same key', async () => {
    const headers = { 'idempotency-key': 'another-request' };
    await send({ ...company, body: draft, headers });
    const before = await fingerprint(api.dataSource);
    const response = await send({ ...company, body: { ...draft, title: 'Iets anders' }, headers });
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([409, 'idempotency.other_request']);
    expect(await fingerprint(api.dataSource)).toEqual(before);
  });

  it('lets a refused request be sent again with the same key', async () => {
    const headers = { 'idempotency-key': 'first-refused' };
    const refused = await send({ ...company, body: { ...draft, siteNis: '99999' }, headers });
    const accepted = await send({ ...company, body: draft, headers });
    expect([refused.status, accepted.status]).toEqual([422, 201]);
  });

  it('moves a demand once when it is submitted twice at the same time', async () => {
    await api.dataSource.query(`UPDATE demand SET status = 'draft'`);
    const call = { as: 'company_member', path: `/demands/${world.own.demand}/submission` } as const;
    const statuses = await Promise.all([send(call), send(call)]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('says too many requests when one address tries to sign in too often', async () => {
    const strict = await startApi({}, { THROTTLE_SIGN_IN_PER_MINUTE: '3' });
    try {
      const tries = Array.from({ length: 4 }, () =>
        fetch(`${strict.url}/api/v1/auth/sign-in`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: 'nobody@nowhere.example', password: 'wrong' }),
        }),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
      expect(statuses).toEqual([401, 401, 401, 429]);
    } finally {
      await strict.stop();
    }
  });
});

async function count(table: string): Promise<number> {
  const [row] = await api.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
  return row!.n;
}

import fc from 'fast-check';
import { reachOf, ROLES, type Reader } from '@bestuiver/domain';
import { SESSION_COOKIE } from '../../apps/api/src/access/session-cookie';
import committed from '../../openapi.json';
import { startApi, type ApiServer } from './api-server';
import { operationsOf, type Document, type Operation } from './operations';
import { nonsense, sample, spoilt, valid } from './samples';
import { createWorld, type World } from './world';

const DOCUMENT = committed as unknown as Document;
const { schemas } = DOCUMENT.components;
const OPERATIONS = operationsOf(DOCUMENT);
const READERS: readonly Reader[] = ['visitor', ...ROLES];

/** Requests an operation gets. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

let api: ApiServer;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await createWorld(api.dataSource, ROLES);
});
afterAll(() => api?.stop());

interface Request {
  readonly reader: Reader;
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Text that may stand in a header. */
const headerText = fc.oneof(
  fc.constantFrom('"1"', '"1"', '"1"', '"1"', '"0"', '*', 'W/"1"', '"99999999999999999999"', ''),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
);

/** Mostly somebody who gets past the door; what comes after it is what can break. */
function readersOf({ permission }: Operation): fc.Arbitrary<Reader> {
  const allowed = READERS.filter((reader) => reachOf(permission, reader) !== null);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...allowed) },
    { weight: 1, arbitrary: fc.constantFrom(...READERS) },
  );
}

function requests(operation: Operation): fc.Arbitrary<Request> {
  const named = (where: string): Operation['parameters'] => operation.parameters.filter((one) => one.in === where);
  const path = Object.fromEntries(named('path').map(({ name }) => [name, pathValues(operation)]));
  const query = Object.fromEntries(
    named('query').map(({ name, schema }) => [
      name,
      fc.oneof({ weight: 3, arbitrary: valid(schema, schemas) }, { weight: 1, arbitrary: nonsense() }),
    ]),
  );
  const { body } = operation;
  return fc.record({
    reader: readersOf(operation),
    path: fc.record(path),
    query: fc.record(query, { requiredKeys: [] }),
    headers: fc.record({ 'if-match': headerText, 'idempotency-key': headerText }, { requiredKeys: ['if-match'] }),
    body: body
      ? fc.oneof(fc.constant(sample(body, schemas)), valid(body, schemas), spoilt(body, schemas))
      : fc.constant(undefined),
  });
}

/** Real ids most of the time, so that what lies behind the door is reached too. */
function pathValues({ object }: Operation): fc.Arbitrary<string> {
  const real = Object.values({ ...world.own, other: world.other.demand });
  const fitting = object ? world.own[object as keyof World['own']] : world.failedJob;
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map(wellFormed);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(fitting) },
    { weight: 2, arbitrary: fc.constantFrom(...real) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: text.filter((value) => value !== '.' && value !== '..') },
  );
}

async function send(operation: Operation, { reader, path, query, headers, body }: Request): Promise<Response> {
  const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!));
  const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(shown(value))}`);
  return fetch(`${api.url}${address}${search.length > 0 ? `?${search.join('&')}` : ''}`, {
    method: operation.method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      ...headers,
      ...(operation.body && { 'content-type': 'application/json' }),
      ...(reader !== 'visitor' && { cookie: `${SESSION_COOKIE}=${world.tokenOf(reader)}` }),
    },
    ...(operation.body && { body: JSON.stringify(body) ?? '' }),
  });
}

const shown = (value: unknown): string =>
  wellFormed((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 2000));

/** Addresses are UTF-8, which has no halves of characters. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

describe('any request', () => {
  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s never ends in an error of the server',
    async (_, operation) => {
      await world.restore();
      await fc.assert(
        fc.asyncProperty(requests(operation), async (request) => {
          const response = await send(operation, request);
          const text = await response.text();
          if (response.status >= 500) throw new Error(`${response.status} ${text}`);
          if (response.status >= 400) {
            const problem = JSON.parse(text) as { code?: unknown; status?: unknown };
            expect([typeof problem.code, problem.status]).toEqual(['string', response.status]);
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    300_000,
  );
});

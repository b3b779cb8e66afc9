import { PERMISSIONS, reachOf, ROLES, type Reader, type Role } from '@bestuiver/domain';
import { SESSION_COOKIE } from '../../apps/api/src/access/session-cookie';
import { startApi, type ApiServer } from './api-server';
import { operationsOf, type Document, type Operation } from './operations';
import { sample } from './samples';
import { createWorld, type Objects, type World } from './world';
import committed from '../../openapi.json';

const READERS: readonly Reader[] = ['visitor', ...ROLES];
const OPERATIONS = operationsOf(committed as unknown as Document);

/** Routes that serve the document itself, and pages. */
const NOT_DOCUMENTED = /^\/api\/(docs|v1\/openapi\.json)/;

let api: ApiServer;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await createWorld(api.dataSource, ROLES);
});
afterAll(() => api?.stop());

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

async function call(operation: Operation, reader: Reader, objects: Objects): Promise<Answer> {
  await world.restore();
  const response = await fetch(api.url + pathFor(operation, reader, objects), {
    method: operation.method,
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      'if-match': '"1"',
      ...(operation.body && { 'content-type': 'application/json' }),
      ...(reader !== 'visitor' && { cookie: `${SESSION_COOKIE}=${world.tokenOf(reader)}` }),
    },
    ...(operation.body && { body: JSON.stringify(sample(operation.body, schemas)) }),
  });
  const text = await response.text();
  const body = text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {};
  return { status: response.status, code: body.code };
}

const schemas = (committed as unknown as Document).components.schemas;

function pathFor({ path, object }: Operation, reader: Reader, objects: Objects): string {
  const id = object ? idOf(object, reader, objects) : objects.enterprise;
  return path
    .replace('{id}', id)
    .replace('{refusalId}', objects.capability)
    .replace('{token}', 'no-such-token')
    .replace('{jobId}', encodeURIComponent(world.failedJob));
}

/** An enterprise owns demands as a buyer; every other object of a side belongs to whoever it is for. */
function idOf(object: string, reader: Reader, objects: Objects): string {
  const ownsAsBuyer = object === 'demand' && reader.startsWith('enterprise_');
  return objects[(ownsAsBuyer ? 'enterpriseDemand' : object) as keyof Objects];
}

/** What is wrong with an answer to somebody who may do it to this object; null when nothing is. */
function wrongForAllowed({ status, code }: Answer, operation: Operation): string | null {
  if (status >= 500) return `${status}`;
  // Signing in with words that are no password is refused for that, not for want of a role.
  if (status === 401) return code === 'session.wrong_credentials' ? null : '401';
  // The life cycle leaves some moves to others: that is said of one's own object only.
  if (status === 403) return code?.endsWith('.not_your_move') ? null : `403 ${code}`;
  return status === 404 && operation.object ? `404 ${code}` : null;
}

async function findMistakes(operation: Operation): Promise<string[]> {
  const mistakes: string[] = [];
  for (const reader of READERS) {
    const reach = reachOf(operation.permission, reader);
    for (const side of operation.object ? (['own', 'other'] as const) : (['own'] as const)) {
      const answer = await call(operation, reader, world[side]);
      const wrong = judge(operation, reader, reach, side, answer);
      if (wrong) mistakes.push(`${reader} on ${side}: ${wrong}`);
    }
  }
  return mistakes;
}

function judge(
  operation: Operation,
  reader: Reader,
  reach: string | null,
  side: 'own' | 'other',
  answer: Answer,
): string | null {
  const expected = reader === 'visitor' ? 401 : 403;
  if (reach === null) return answer.status === expected ? null : `${answer.status}, expected ${expected}`;
  if (side === 'own' || reach === 'any') return wrongForAllowed(answer, operation);
  return answer.status === 404 ? null : `${answer.status} ${answer.code}, expected 404`;
}

describe('access', () => {
  it('documents every route that exists', () => {
    const routes = routesOf(api).filter(({ path }) => !NOT_DOCUMENTED.test(path));
    const served = new Set(routes.map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`));
    const documented = OPERATIONS.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    expect([...served].sort()).toEqual(documented.sort());
  });

  it('names a permission for every operation, and the object wherever a path holds an id', () => {
    const nameless = OPERATIONS.filter(({ permission }) => !(permission in PERMISSIONS)).map(({ id }) => id);
    const objectless = OPERATIONS.filter(({ path, object }) => path.includes('{id}') && !object).map(({ id }) => id);
    expect({ nameless, objectless }).toEqual({ nameless: [], objectless: ['readEnterprise'] });
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s answers every role, on own and on other objects, as the table of permissions says',
    async (_, operation) => {
      expect(await findMistakes(operation)).toEqual([]);
    },
  );

  it('gives nobody a role by holding a session that has ended', async () => {
    await world.restore();
    await api.dataSource.query(`UPDATE session SET expires_at = now() - interval '1 second'`);
    const response = await fetch(`${api.url}/api/v1/demands`, {
      headers: { cookie: `${SESSION_COOKIE}=${world.tokenOf('coordinator' satisfies Role)}` },
    });
    expect(response.status).toBe(401);
  });
});

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** Middleware is mounted for every method at once; a route of ours has one. */
function routesOf({ app }: ApiServer): { method: string; path: string }[] {
  const express = app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return express.router.stack.flatMap(({ route }) => {
    const methods = Object.keys(route?.methods ?? {});
    return route && methods.length === 1 ? [{ method: methods[0]!.toUpperCase(), path: route.path }] : [];
  });
}

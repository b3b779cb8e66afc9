import axe from 'axe-core';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/**
 * `npm run screenshots`: every page at 1280 and 390 pixels wide into test-output/screenshots, each checked with axe and
 * for sideways scrolling; fails on any finding. Uses the product at BASE_URL, or starts one of its own with new data.
 * It posts a demand, sends a proposal and drafts another, so that every page has something to show.
 * ONLY limits it to pages whose name holds that text.
 */
const OUT = join(__dirname, '../test-output/screenshots');
const WIDTHS = [1280, 390];
const PASSWORD = process.env.DEMO_PASSWORD ?? 'screenshots-only';
const ONLY = process.env.ONLY ?? '';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Account = 'company' | 'enterprise' | 'coordinator' | 'area-admin' | 'admin';

interface Shot {
  readonly name: string;
  /** The address, or how to find it as the account of the desk. */
  readonly path: string | ((page: Page) => Promise<string | null>);
  readonly before?: (page: Page) => Promise<void>;
}

async function json<T>(page: Page, path: string): Promise<T> {
  return (await page.request.get(path, { headers: { Accept: 'application/json' } })).json() as Promise<T>;
}

/** The page of the first item of a list, optionally below it. */
const firstOf =
  (list: string, pages: string, below = '') =>
  async (page: Page): Promise<string | null> => {
    const { items } = await json<{ items: { id: string }[] }>(page, `/api/v1/${list}`);
    return items[0] ? `/${pages}/${items[0].id}${below}` : null;
  };

/** Work that nobody carries alone, posted for these pictures. */
const TEAM_WORK = 'Droge voeding ompakken in het hoogseizoen';

/** A page of the demand with a title. */
const demandFor =
  (title: string, below: string) =>
  async (page: Page): Promise<string | null> => {
    const { items } = await json<{ items: { id: string }[] }>(page, `/api/v1/demands?q=${encodeURIComponent(title)}`);
    return items[0] ? `/demands/${items[0].id}${below}` : null;
  };

async function answerLink(page: Page): Promise<string | null> {
  const { items } = await json<{ items: { html: string }[] }>(page, '/demo/mailbox');
  const links = items.map(({ html }) => /\/answer\/[\w-]+/.exec(html)?.[0]).filter((link) => link !== undefined);
  return links[0] ?? null;
}

const understand = async (page: Page): Promise<void> => {
  await page
    .locator('#text')
    .fill('Wij zoeken iemand die elke maand 12 000 zakjes met schroeven telt, vult en dichtlast.');
  await page.getByRole('button', { name: 'Toon wat u begrijpt' }).click();
  await page.locator('#understood').waitFor();
};

/** A word that another activity has: the sentence means more, and saving asks for a second look. */
const tryWord = async (page: Page): Promise<void> => {
  await page.locator('#word').fill('laswerk');
  await page.locator('#sentence').fill('Wij zoeken iemand voor laswerk in onze loods.');
  await page.getByText('nieuw', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await page.getByText('Ik heb de waarschuwingen gelezen').waitFor();
};

const showAll = async (page: Page): Promise<void> => {
  await page.getByLabel('Toon').selectOption('');
};

/** Weights outside their bounds: what would move is shown, and a reason is asked for. */
const tryWeights = async (page: Page): Promise<void> => {
  await page.locator('#weight-activity').fill('10');
  await page.locator('#weight-place').fill('22');
  await page.getByText('kandidaten krijgen een andere score').waitFor();
  await page.getByRole('button', { name: 'Nieuwe versie bewaren' }).click();
};

/** Mails and jobs that ask for somebody, as the server would tell of them: no start of the product brings them about. */
const standStill = async (page: Page): Promise<void> => {
  const moment = new Date(Date.now() - 3_600_000).toISOString();
  const mail = (state: string, toName: string, lastResponse: string) => ({
    ...{
      id: toName,
      kind: 'proposal_to_provider',
      to: `${toName.split(' ')[0]!.toLowerCase()}@delinde.example`,
      toName,
    },
    ...{
      state,
      heldReason: null,
      heldUntil: null,
      createdAt: moment,
      attempts: 2,
      lastAttemptAt: moment,
      lastResponse,
    },
  });
  const pageOf = (items: unknown[]) => ({ items, total: items.length, page: 1, pageSize: 50 });
  const failed = '550 5.1.1 <griet@delinde.example> unknown user';
  const answers: Record<string, unknown> = {
    'state=ambiguous': pageOf([mail('ambiguous', 'Bart Maes', ''), mail('ambiguous', 'Ilse Demeyer', '')]),
    'state=failed': pageOf([mail('failed', 'Griet Claes', failed)]),
    'jobs/failed': pageOf([
      { jobId: 'outbox-1', name: 'mail.send', error: failed, attempts: 10, failedAt: moment, redrivenAt: null },
    ]),
    'jobs/operations': {
      backlog: { due: 14, oldestSeconds: 720, items: [{ name: 'mail.send', waiting: 14, oldest: moment }] },
      lanes: ['mail', 'matching', 'proposals'].map((name, i) => {
        return { name, waiting: 12 * i, active: i, retrying: 3 - i, failed: 0, countedAt: moment };
      }),
      workerSeenAt: moment,
      ...{ queued: 14, sending: 3, sentLastDay: 1284, failed: 1, ambiguous: 2, failedJobs: 1 },
      held: [
        { reason: 'weekly_cap', mails: 6, nextAt: moment },
        { reason: 'quiet_hours', mails: 2, nextAt: moment },
      ],
    },
  };
  await page.route('**/api/v1/jobs/**', (route) => {
    const [, json] = Object.entries(answers).find(([part]) => route.request().url().includes(part))!;
    return route.fulfill({ json });
  });
  await page.reload();
  await page
    .getByRole('button', { name: /^Is aangekomen: / })
    .first()
    .waitFor();
};

const PUBLIC: Shot[] = [
  { name: 'home', path: '/' },
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'sign-in-mistakes',
    path: '/sign-in',
    before: (page) => page.getByRole('button', { name: 'Aanmelden' }).click(),
  },
  { name: 'ask', path: '/ask' },
  { name: 'ask-understood', path: '/ask', before: understand },
  { name: 'partners', path: '/partners' },
  { name: 'partner', path: firstOf('enterprises', 'partners') },
  { name: 'weights', path: '/weights' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'mailbox', path: '/demo/mailbox' },
  { name: 'answer', path: answerLink },
  {
    name: 'answer-not-now',
    path: answerLink,
    before: async (page) => {
      const notNow = page.getByRole('button', { name: 'Nu niet' });
      if (await notNow.isVisible()) await notNow.click();
    },
  },
  {
    name: 'answer-never',
    path: answerLink,
    before: async (page) => {
      const never = page.getByRole('button', { name: 'Dit soort nooit meer' });
      if (await never.isVisible()) await never.click();
    },
  },
  { name: 'answer-unknown', path: '/answer/this-link-does-not-exist-0123456789abcdef' },
  { name: 'not-found', path: '/nowhere' },
];

const DESKS: Record<Account, Shot[]> = {
  company: [
    { name: 'company-demands', path: '/demands' },
    { name: 'company-new-demand', path: '/demands/new', before: understand },
    { name: 'company-demand', path: firstOf('demands?status=open,in_proposal,in_negotiation', 'demands') },
    { name: 'company-wizard-text', path: firstOf('demands?status=draft,needs_info', 'demands', '/edit') },
    { name: 'company-wizard-facts', path: firstOf('demands?status=draft,needs_info', 'demands', '/edit?step=howMuch') },
    { name: 'company-wizard-where', path: firstOf('demands?status=draft,needs_info', 'demands', '/edit?step=where') },
    { name: 'company-wizard-work', path: firstOf('demands?status=draft,needs_info', 'demands', '/edit?step=work') },
    { name: 'company-wizard-review', path: firstOf('demands?status=draft,needs_info', 'demands', '/edit?step=review') },
    { name: 'company-proposals', path: '/proposals' },
    { name: 'company-proposal', path: firstOf('proposals', 'proposals') },
    { name: 'company-collaborations', path: '/collaborations' },
    { name: 'company-collaboration', path: firstOf('collaborations', 'collaborations') },
    { name: 'company-conversations', path: '/conversations' },
  ],
  enterprise: [
    { name: 'enterprise-today', path: '/today' },
    { name: 'enterprise-offer', path: '/capabilities' },
    { name: 'enterprise-new-offer', path: '/capabilities/new' },
    { name: 'enterprise-offer-page', path: firstOf('capabilities', 'capabilities') },
    { name: 'enterprise-capacity', path: firstOf('capabilities?status=published', 'capabilities', '/capacity') },
    { name: 'enterprise-proposals', path: '/proposals' },
    { name: 'enterprise-proposal', path: firstOf('proposals', 'proposals') },
    { name: 'enterprise-invitation', path: firstOf('consortium-invitations', 'invitations') },
    { name: 'enterprise-collaborations', path: '/collaborations' },
    { name: 'enterprise-collaboration', path: firstOf('collaborations', 'collaborations') },
    { name: 'enterprise-conversations', path: '/conversations' },
    { name: 'enterprise-credentials', path: '/credentials' },
    { name: 'enterprise-new-credential', path: '/credentials/new' },
  ],
  coordinator: [
    { name: 'coordinator-worklist', path: '/worklist' },
    { name: 'coordinator-demands', path: '/demands' },
    { name: 'coordinator-review', path: firstOf('demands?status=submitted', 'demands') },
    {
      name: 'coordinator-reject',
      path: firstOf('demands?status=submitted', 'demands'),
      before: (page) => page.getByRole('button', { name: 'Afwijzen' }).click(),
    },
    { name: 'coordinator-matches', path: firstOf('demands?status=open,in_proposal', 'demands', '/matches') },
    {
      name: 'coordinator-match-explained',
      path: firstOf('demands?status=open,in_proposal', 'demands', '/matches'),
      before: (page) => page.locator('summary').first().click(),
    },
    {
      name: 'coordinator-what-if',
      path: demandFor(TEAM_WORK, '/matches'),
      before: async (page) => {
        await page.getByRole('combobox', { name: 'Soort samenwerking' }).selectOption('niche');
        await page.getByRole('button', { name: 'Bereken' }).click();
        await page.getByText('U probeert:').waitFor();
      },
    },
    {
      name: 'coordinator-consortium',
      path: demandFor(TEAM_WORK, '/consortium'),
      before: (page) => page.getByRole('button', { name: 'Neem over' }).first().click(),
    },
    { name: 'coordinator-runs', path: demandFor(TEAM_WORK, '/runs') },
    { name: 'coordinator-proposals', path: '/proposals' },
    { name: 'coordinator-proposal', path: firstOf('proposals', 'proposals') },
    { name: 'coordinator-proposal-draft', path: firstOf('proposals?status=draft', 'proposals') },
    { name: 'coordinator-collaborations', path: '/collaborations' },
    { name: 'coordinator-collaboration-checks', path: firstOf('collaborations?status=checks', 'collaborations') },
    { name: 'coordinator-collaboration-risk', path: firstOf('collaborations?status=at_risk', 'collaborations') },
    { name: 'coordinator-collaboration-enclave', path: firstOf('collaborations?status=completed', 'collaborations') },
    { name: 'coordinator-conversations', path: '/conversations' },
    { name: 'coordinator-mails', path: '/mails' },
    {
      name: 'coordinator-credentials',
      path: '/credentials',
      before: async (page) => {
        await page
          .getByRole('button', { name: /^Het klopt niet: / })
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
      },
    },
    { name: 'coordinator-credentials-all', path: '/credentials', before: (page) => showAll(page) },
  ],
  admin: [
    { name: 'admin-operations', path: '/operations' },
    { name: 'admin-operations-asking', path: '/operations', before: standStill },
  ],
  'area-admin': [
    { name: 'area-taxonomy', path: '/taxonomy' },
    { name: 'area-weights', path: '/weights/edit?kind=subcontracting', before: tryWeights },
    { name: 'area-new-word', path: '/taxonomy/word?activity=mowing', before: tryWord },
    {
      name: 'area-new-activity',
      path: '/taxonomy/activity',
      before: (page) => page.getByRole('button', { name: 'Toevoegen', exact: true }).click(),
    },
  ],
};

async function open(browser: Browser, base: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 500 ? 844 : 900 },
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  return context.newPage();
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules, iframes: false }),
    RULES,
  );
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []),
  ];
}

async function take(page: Page, shot: Shot, width: number): Promise<string[]> {
  const path = typeof shot.path === 'string' ? shot.path : await shot.path(page);
  if (path === null) return ['there is nothing to show on this page'];
  const broken: string[] = [];
  const note = (error: Error): void => void broken.push(`script error: ${error.message}`);
  page.on('pageerror', note);
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await shot.before?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(OUT, `${shot.name}-${width}.png`), fullPage: true });
  const found = await findings(page);
  page.off('pageerror', note);
  return [...broken, ...found];
}

interface Ranked {
  readonly run: object | null;
  readonly items: {
    readonly id: string | null;
    readonly verbs: readonly string[];
    readonly capability: { readonly organisationId: string };
  }[];
}

async function signIn(page: Page, account: Account): Promise<void> {
  const data = { email: `${account}@demo.example`, password: PASSWORD };
  const answer = await page.request.post('/api/v1/auth/sign-in', { data });
  if (!answer.ok()) throw new Error(`Signing in as ${account} answered ${answer.status()}.`);
}

const post = async <T>(page: Page, path: string, data: object = {}): Promise<T> => {
  const answer = await page.request.post(`/api/v1/${path}`, { data });
  if (!answer.ok()) throw new Error(`POST ${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as T;
};

interface Offer {
  readonly title: string;
  readonly activities: readonly { readonly activityId: string }[];
  readonly establishment: { readonly nisCode: string; readonly organisationId: string };
}

/** The ranking of a demand that was just opened, as soon as the worker made it. */
async function rankingOf(page: Page, demandId: string): Promise<Ranked['items']> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { run, items } = await json<Ranked>(page, `/api/v1/demands/${demandId}/matches`);
    if (run) return items.filter(({ verbs }) => verbs.includes('promote'));
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('No ranking was made within 30 seconds.');
}

/** A question with a file, and its answer. */
async function talk(enterprise: Page, coordinator: Page, proposalId: string): Promise<void> {
  const file = { name: 'werkpost tafel 2.txt', mimeType: 'text/plain', buffer: Buffer.from('Tafel 2: vier plaatsen.') };
  const path = `/api/v1/proposals/${proposalId}/attachments`;
  const added = (await (await enterprise.request.post(path, { multipart: { file } })).json()) as { id: string };
  const write = (page: Page, text: string, attachmentIds: string[] = []): Promise<object> =>
    post(page, `proposals/${proposalId}/messages`, { channel: 'provider', text, attachmentIds });
  await write(enterprise, 'Worden de goederen per pallet geleverd? In bijlage onze werkpost.', [added.id]);
  await write(coordinator, 'Eén pallet per week, op dinsdag.');
}

interface Team {
  readonly id: string | null;
  readonly members: readonly { readonly capability: { readonly id: string; readonly organisationId: string } }[];
}

/** More work than anybody has alone: the coordinator asks the best team with the demo enterprise in it, and ranks twice. */
async function prepareTeam(company: Page, coordinator: Page, offer: Offer): Promise<void> {
  const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const { id } = await post<{ id: string }>(company, 'demands', {
    kind: 'subcontracting',
    title: TEAM_WORK,
    description: 'Noten en snoep ompakken in kleine zakjes en in dozen steken. Het materiaal wordt aangeleverd.',
    activityIds: offer.activities.slice(0, 2).map(({ activityId }) => activityId),
    hoursPerWeek: 1100,
    divisible: true,
    minSharePct: 10,
    startDate: day(30),
    endDate: day(150),
    siteNis: offer.establishment.nisCode,
    maxTravelMinutes: 90,
  });
  await post(company, `demands/${id}/submission`);
  await post(coordinator, `demands/${id}/opening`);
  await rankingOf(coordinator, id);
  const { suggestions } = await json<{ suggestions: Team[] }>(coordinator, `/api/v1/demands/${id}/consortia`);
  const team = suggestions.find(({ members }) =>
    members.some(({ capability }) => capability.organisationId === offer.establishment.organisationId),
  );
  if (team) {
    const members = team.members.map(({ capability }) => ({ capabilityId: capability.id }));
    const kept = await post<Team>(coordinator, `demands/${id}/consortia`, { members });
    const { id: proposalId } = await post<{ id: string }>(coordinator, `consortia/${kept.id}/proposal`);
    await post(coordinator, `proposals/${proposalId}/sending`);
  }
  await post(coordinator, `demands/${id}/runs`);
}

/** The area admin adds a word and sets weights, unless an earlier run on this product did. */
async function govern(admin: Page): Promise<void> {
  const added = await json<{ items: object[] }>(admin, '/api/v1/taxonomy/additions');
  if (added.items.length > 0) return;
  const { areas } = await json<{ areas: { id: string }[] }>(admin, '/api/v1/auth/me');
  const workingAreaId = areas[0]?.id;
  const word = { activityId: 'mowing', language: 'nl', word: 'bermpjes scheren' };
  await post(admin, 'taxonomy/synonyms', { workingAreaId, ...word });
  const kind = 'subcontracting';
  const { items } = await json<{ items: { kind: string; weights: Record<string, number> }[] }>(
    admin,
    '/api/v1/weights',
  );
  const usual = items.find((item) => item.kind === kind)?.weights;
  const weights = { ...usual, activity: 22, place: 10 };
  await post(admin, 'weights', { workingAreaId, kind, weights, note: 'In onze streek rijden weinig bussen.' });
}

/** The company asks what the demo enterprise offers; the coordinator opens it, sends one proposal and drafts another. */
async function prepare(browser: Browser, base: string): Promise<void> {
  const [enterprise, company, coordinator] = await Promise.all([
    open(browser, base, 1280),
    open(browser, base, 1280),
    open(browser, base, 1280),
  ]);
  await signIn(enterprise, 'enterprise');
  await signIn(company, 'company');
  await signIn(coordinator, 'coordinator');
  const offers = await json<{ items: Offer[] }>(enterprise, '/api/v1/capabilities?status=published');
  const [offer] = offers.items;
  if (!offer) throw new Error('The demo enterprise offers nothing.');
  const { id } = await post<{ id: string }>(company, 'demands', {
    kind: 'subcontracting',
    title: offer.title,
    description: `${offer.title}: een vaste opdracht van enkele uren per week, materiaal wordt aangeleverd.`,
    activityIds: offer.activities.slice(0, 5).map(({ activityId }) => activityId),
    hoursPerWeek: 16,
    startDate: new Date(Date.now() + 45 * 86_400_000).toISOString().slice(0, 10),
    siteNis: offer.establishment.nisCode,
    maxTravelMinutes: 60,
  });
  await post(company, `demands/${id}/submission`);
  await post(coordinator, `demands/${id}/opening`);
  const candidates = await rankingOf(coordinator, id);
  const mine = candidates.find(({ capability }) => capability.organisationId === offer.establishment.organisationId);
  const other = candidates.find((candidate) => candidate !== mine);
  await coordinator.request.put(`/api/v1/demands/${id}/succession`);
  const promote = (match: string): Promise<{ id: string }> => post(coordinator, `matches/${match}/proposal`);
  if (mine?.id) {
    const sent = (await promote(mine.id)).id;
    await post(coordinator, `proposals/${sent}/sending`);
    await talk(enterprise, coordinator, sent);
  }
  if (other?.id) await promote(other.id);
  await prepareTeam(company, coordinator, offer);
  const admin = await open(browser, base, 1280);
  await signIn(admin, 'area-admin');
  await govern(admin);
  await Promise.all([enterprise, company, coordinator, admin].map((page) => page.context().close()));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function startProduct(): Promise<{ base: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'bestuiver-screenshots-'));
  const env = { ...process.env, PORT: String(port), DATA_DIR: data, DEMO_PASSWORD: PASSWORD };
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, 'start.mjs')], { env, stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const base = `http://localhost:${port}`;
  for (let tries = 0; tries < 120; tries += 1) {
    const ready = await fetch(`${base}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  return {
    base,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function run(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  const product = process.env.BASE_URL ? { base: process.env.BASE_URL, stop: async () => {} } : await startProduct();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  let bad = 0;
  let taken = 0;
  const desk = async (page: Page, shots: readonly Shot[], width: number): Promise<void> => {
    for (const shot of shots.filter(({ name }) => name.includes(ONLY))) {
      const found = await take(page, shot, width).catch((error: Error) => [error.message.split('\n')[0] ?? 'failed']);
      taken += 1;
      bad += found.length;
      for (const line of found) console.log(`${shot.name} ${width}: ${line}`);
    }
  };
  try {
    await prepare(browser, product.base);
    for (const width of WIDTHS) {
      const visitor = await open(browser, product.base, width);
      await desk(visitor, PUBLIC, width);
      await visitor.context().close();
      for (const account of Object.keys(DESKS) as Account[]) {
        const page = await open(browser, product.base, width);
        await signIn(page, account);
        await desk(page, DESKS[account], width);
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await product.stop();
  }
  console.log(`${taken} screenshots, ${bad} findings`);
  return bad === 0 ? 0 : 1;
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

import type { Page } from 'playwright-core';
import { json, linkInMail, type Account } from './browse';
import { SURGE_WORK } from './surge';

export interface Shot {
  readonly name: string;
  /** The address, or how to find it as the account of the desk. */
  readonly path: string | ((page: Page) => Promise<string | null>);
  readonly before?: (page: Page) => Promise<void>;
}

/** The page of the first item of a list, optionally below it. */
const firstOf =
  (list: string, pages: string, below = '') =>
  async (page: Page): Promise<string | null> => {
    const { items } = await json<{ items: { id: string }[] }>(page, `/api/v1/${list}`);
    return items[0] ? `/${pages}/${items[0].id}${below}` : null;
  };

/** Work that nobody carries alone, posted for these pictures. */
export const TEAM_WORK = 'Droge voeding ompakken in het hoogseizoen';

/** Work whose words call for a second look. */
export const DOUBTFUL_WORK = 'Dozen vullen en sluiten';

/** A page of the demand with a title. */
const demandFor =
  (title: string, below: string) =>
  async (page: Page): Promise<string | null> => {
    const { items } = await json<{ items: { id: string }[] }>(page, `/api/v1/demands?q=${encodeURIComponent(title)}`);
    return items[0] ? `/demands/${items[0].id}${below}` : null;
  };

/** The work of a team that the enterprise is a partner of. */
async function ownPart(page: Page): Promise<string | null> {
  const { items } = await json<{ items: { id: string; side: string }[] }>(page, '/api/v1/collaborations?pageSize=50');
  const part = items.find(({ side }) => side === 'partner');
  return part ? `/collaborations/${part.id}/part` : null;
}

async function introducedTeam(page: Page): Promise<string | null> {
  const { items } = await json<{ items: { id: string; state: string }[] }>(page, '/api/v1/consortium-invitations');
  const team = items.find(({ state }) => state === 'introduced');
  return team ? `/invitations/${team.id}` : null;
}

const answerLink = (page: Page): Promise<string | null> => linkInMail(page, /\/answer\/[\w-]+/);
const surgeLink = (page: Page): Promise<string | null> => linkInMail(page, /\/surge\/[0-9a-f]+/);

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

export const PUBLIC: Shot[] = [
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
  { name: 'surge-answer', path: surgeLink },
  {
    name: 'surge-answer-mistakes',
    path: surgeLink,
    before: async (page) => {
      await page.locator('#surge-per-day').fill('');
      await page.getByRole('button', { name: 'Ja, dit kunnen we' }).click();
    },
  },
  { name: 'preferences', path: (page) => linkInMail(page, /\/preferences\/[0-9a-f]+/) },
  { name: 'answer-unknown', path: '/answer/this-link-does-not-exist-0123456789abcdef' },
  { name: 'not-found', path: '/nowhere' },
];

export const DESKS: Record<Account, Shot[]> = {
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
    ...(['preparing', 'checks', 'agreed', 'running', 'completed'] as const).map((status) => ({
      name: `company-collaboration-${status}`,
      path: firstOf(`collaborations?status=${status}`, 'collaborations'),
    })),
    {
      name: 'company-collaboration-terms',
      path: firstOf('collaborations?status=preparing', 'collaborations'),
      before: (page) => page.getByRole('button', { name: 'Wijzigen' }).first().click(),
    },
    { name: 'company-concern', path: demandFor(DOUBTFUL_WORK, '') },
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
    {
      name: 'enterprise-concern',
      path: firstOf('proposals', 'proposals'),
      before: (page) => page.getByRole('button', { name: 'Meld een bezorgdheid' }).click(),
    },
    { name: 'enterprise-invitation', path: firstOf('consortium-invitations', 'invitations') },
    { name: 'enterprise-collaborations', path: '/collaborations' },
    { name: 'enterprise-collaboration-checks', path: firstOf('collaborations?status=checks', 'collaborations') },
    {
      name: 'enterprise-collaboration-check',
      path: firstOf('collaborations?status=checks', 'collaborations'),
      before: (page) =>
        page
          .getByRole('button', { name: /^Bevestigen: / })
          .first()
          .click(),
    },
    { name: 'enterprise-collaboration-part', path: ownPart },
    { name: 'enterprise-invitation-introduced', path: introducedTeam },
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
    { name: 'coordinator-warnings', path: demandFor(DOUBTFUL_WORK, '') },
    { name: 'coordinator-concern', path: demandFor(DOUBTFUL_WORK, '') },
    {
      name: 'coordinator-concern-decision',
      path: demandFor(DOUBTFUL_WORK, ''),
      before: (page) => page.getByRole('button', { name: 'Beslis', exact: true }).click(),
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
    { name: 'coordinator-surge', path: demandFor(SURGE_WORK, '') },
    {
      name: 'coordinator-surge-level',
      path: demandFor('Hygiënekits', ''),
      before: async (page) => {
        await page.getByRole('button', { name: 'Niveau wijzigen' }).click();
        await page.getByText('2 · Crisis').click();
      },
    },
    {
      name: 'coordinator-surge-phone',
      path: demandFor(SURGE_WORK, ''),
      before: (page) => page.getByRole('button', { name: 'Antwoord noteren' }).first().click(),
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

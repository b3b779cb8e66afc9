import type { Page } from 'playwright-core';
import { json, post } from './browse';
import { askTeam, day, openDemand, propose, until, type Offer } from './market';

interface Desks {
  readonly company: Page;
  readonly enterprise: Page;
  readonly coordinator: Page;
}

type Phase = 'preparing' | 'checks' | 'agreed' | 'running' | 'completed';

const TITLES: Partial<Record<Phase, string>> = {
  preparing: 'Zakjes vullen',
  agreed: 'Doosjes plakken',
  running: 'Pakketten samenstellen',
};
const YES = { answer: 'interested' };
const TERMS =
  'Dozen vullen en sluiten in de werkplaats: 14 euro per pallet, excl. btw.\n' +
  'Opzeg: vier weken. Bij ziekte zorgt de onderneming voor vervanging.';

/** Work of the demo company and enterprise in every phase, and work of a team that the enterprise is a partner of. */
export async function collaborate(desks: Desks, offers: readonly Offer[]): Promise<void> {
  const [offer] = offers;
  const enclave = offers.find(({ kinds }) => kinds.includes('enclave'));
  if (!offer) return;
  for (const phase of ['preparing', 'agreed', 'running', 'completed'] as const) await bring(desks, offer, phase);
  if (enclave) await bring(desks, enclave, 'checks');
  await teamUp(desks, offer);
}

async function bring(desks: Desks, offer: Offer, phase: Phase): Promise<void> {
  const { company, enterprise, coordinator } = desks;
  const isEnclave = phase === 'checks';
  const { candidates } = await openDemand(company, coordinator, {
    kind: isEnclave ? 'enclave' : 'subcontracting',
    title: TITLES[phase] ?? offer.title,
    description: `${offer.title}: een vaste opdracht van enkele uren per week, materiaal wordt aangeleverd.`,
    activityIds: offer.activities.slice(0, 2).map(({ activityId }) => activityId),
    hoursPerWeek: 8,
    startDate: day(10),
    siteNis: offer.establishment.nisCode,
    maxTravelMinutes: 60,
    ...(isEnclave && {
      onSite: true,
      displacedWork: 'regular_supplier',
      details: { fitsCoreActivity: true, permanentSupervisor: true, headcountMin: 4 },
    }),
  });
  const mine = candidates.find(({ capability }) => capability.organisationId === offer.establishment.organisationId);
  if (!mine?.id) return;
  const proposalId = await propose(coordinator, mine.id);
  await post(enterprise, `proposals/${proposalId}/answer`, YES);
  const id = await introduce(company, proposalId);
  if (phase === 'preparing') return;
  const act = (page: Page, path: string, data: object = {}): Promise<object> =>
    post(page, `collaborations/${id}/${path}`, data);
  await change(company, id, { terms: TERMS, ...(!isEnclave && { startsOn: day(0) }), endsOn: day(180) });
  await act(company, 'checks-opening');
  if (phase === 'checks') {
    const evidence = 'Beslissing in het dossier van de onderneming.';
    await act(enterprise, 'checks', { item: 'recognised_provider', day: day(-1), evidence });
    await act(enterprise, 'checks', { item: 'own_supervisor', day: day(-1) });
    await act(company, 'checks', { item: 'core_activity', day: day(0) });
    return;
  }
  for (const page of [company, enterprise]) await write(page, id, 'post', '/agreement', {});
  if (phase === 'agreed') return;
  await act(enterprise, 'start');
  if (phase === 'running') return;
  await act(company, 'completion', { note: 'Alles geleverd.' });
  await act(enterprise, 'evaluation', { rating: 4, again: true, note: 'Vlot overleg, heldere planning.' });
}

async function teamUp({ company, coordinator }: Desks, offer: Offer): Promise<void> {
  const proposalId = await askTeam(company, coordinator, offer, 'Geschenkdozen vullen voor het einde van het jaar');
  if (!proposalId) return;
  const links = await until('the invitations of the team', async () => {
    const { items } = await json<{ items: { html: string; proposalId: string | null }[] }>(company, '/demo/mailbox');
    const found = items.flatMap(({ html, proposalId: of }) =>
      of === proposalId ? (/\/answer\/([\w-]+)/.exec(html) ?? []).slice(1) : [],
    );
    return found.length > 1 ? found : undefined;
  });
  for (const token of links) await post(company, `answers/${token}`, YES);
  await introduce(company, proposalId);
}

/** The company says yes as soon as it is asked. */
async function introduce(company: Page, proposalId: string): Promise<string> {
  await until('the proposal to reach the company', async () => {
    const answer = await company.request.post(`/api/v1/proposals/${proposalId}/answer`, { data: YES });
    return answer.ok() || undefined;
  });
  return until('the collaboration', async () => {
    const { items } = await json<{ items: { id: string }[] }>(
      company,
      `/api/v1/collaborations?proposalId=${proposalId}`,
    );
    return items[0]?.id;
  });
}

const change = (page: Page, id: string, terms: object): Promise<void> => write(page, id, 'patch', '', terms);

/** Writes on the version that the page just read. */
async function write(page: Page, id: string, method: 'patch' | 'post', path: string, data: object): Promise<void> {
  const { version } = await json<{ version: number }>(page, `/api/v1/collaborations/${id}`);
  const headers = { 'if-match': `"${version}"` };
  const answer = await page.request[method](`/api/v1/collaborations/${id}${path}`, { data, headers });
  if (!answer.ok())
    throw new Error(`Writing collaboration ${id}${path} answered ${answer.status()}: ${await answer.text()}`);
}

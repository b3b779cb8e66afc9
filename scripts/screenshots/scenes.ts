import type { Browser, Page } from 'playwright-core';
import { json, open, post, signIn } from './browse';
import { collaborate } from './collaborations';
import { askTeam, day, openDemand, propose, type Offer } from './market';
import { DOUBTFUL_WORK, TEAM_WORK } from './pages';
import { callUrgently } from './surge';

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

/** A demand whose words call for a second look; the coordinator judged one of them. */
async function warn(company: Page, coordinator: Page, offer: Offer): Promise<void> {
  const { id } = await openDemand(company, coordinator, {
    kind: 'subcontracting',
    title: DOUBTFUL_WORK,
    description:
      'Wij laten dozen vullen en sluiten. Wij willen de werknemers zelf selecteren na een sollicitatiegesprek. ' +
      'Vandaag doen uitzendkrachten dit werk.',
    activityIds: offer.activities.slice(0, 1).map(({ activityId }) => activityId),
    hoursPerWeek: 12,
    startDate: day(60),
    siteNis: offer.establishment.nisCode,
  });
  const note = 'Het bedrijf bedoelt een rondleiding, geen selectie. Dat is aan de telefoon nagevraagd.';
  await post(coordinator, `demands/${id}/warnings`, { code: 'D9', judgement: 'dismissed', note });
}

/** The company fears for its temporary workers; the coordinator asks the social partners. */
async function worry(company: Page, coordinator: Page): Promise<void> {
  const title = encodeURIComponent(DOUBTFUL_WORK);
  const { items } = await json<{ items: { id: string }[] }>(company, `/api/v1/demands?q=${title}`);
  const words = { ground: 'temporary_workers', text: 'Onze uitzendkrachten doen dit al drie jaar.' };
  await post(company, `demands/${items[0]!.id}/concerns`, words);
  const files = await json<{ items: { id: string }[] }>(coordinator, `/api/v1/demands/${items[0]!.id}/concerns`);
  const move = (step: string, version: number, data: object): Promise<object> =>
    coordinator.request.post(`/api/v1/concerns/${files.items[0]!.id}/${step}`, {
      data,
      headers: { 'If-Match': `"${version}"` },
    });
  await move('review', 1, {});
  await move('consultation', 2, { consulted: 'De sociale partners van de sector' });
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
export async function prepare(browser: Browser, base: string): Promise<void> {
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
  const { id, candidates } = await openDemand(company, coordinator, {
    kind: 'subcontracting',
    title: offer.title,
    description: `${offer.title}: een vaste opdracht van enkele uren per week, materiaal wordt aangeleverd.`,
    activityIds: offer.activities.slice(0, 5).map(({ activityId }) => activityId),
    hoursPerWeek: 16,
    startDate: day(45),
    siteNis: offer.establishment.nisCode,
    maxTravelMinutes: 60,
  });
  const mine = candidates.find(({ capability }) => capability.organisationId === offer.establishment.organisationId);
  const other = candidates.find((candidate) => candidate !== mine);
  await coordinator.request.put(`/api/v1/demands/${id}/succession`);
  if (mine?.id) await talk(enterprise, coordinator, await propose(coordinator, mine.id));
  if (other?.id) await post(coordinator, `matches/${other.id}/proposal`);
  await askTeam(company, coordinator, offer, TEAM_WORK);
  await warn(company, coordinator, offer);
  await callUrgently(company, coordinator, offer);
  await worry(company, coordinator);
  await collaborate({ company, enterprise, coordinator }, offers.items);
  const admin = await open(browser, base, 1280);
  await signIn(admin, 'area-admin');
  await govern(admin);
  await Promise.all([enterprise, company, coordinator, admin].map((page) => page.context().close()));
}

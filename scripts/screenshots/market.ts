import type { Page } from 'playwright-core';
import { json, post } from './browse';

interface Ranked {
  readonly run: object | null;
  readonly items: {
    readonly id: string | null;
    readonly verbs: readonly string[];
    readonly capability: { readonly organisationId: string };
  }[];
}

export interface Offer {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly activities: readonly { readonly activityId: string }[];
  readonly establishment: { readonly nisCode: string; readonly organisationId: string };
}

/** The ranking of a demand that was just opened, as soon as the worker made it. */
export async function rankingOf(page: Page, demandId: string): Promise<Ranked['items']> {
  return until('a ranking', async () => {
    const { run, items } = await json<Ranked>(page, `/api/v1/demands/${demandId}/matches`);
    return run ? items.filter(({ verbs }) => verbs.includes('promote')) : undefined;
  });
}

/** What the worker brings about, as soon as it is there. */
export async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 60; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`Waited 30 seconds for ${what}.`);
}

export const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** A demand of the company that the coordinator opened, with its ranking. */
export async function openDemand(
  company: Page,
  coordinator: Page,
  demand: object,
): Promise<{ id: string; candidates: Ranked['items'] }> {
  const { id } = await post<{ id: string }>(company, 'demands', demand);
  await post(company, `demands/${id}/submission`);
  await post(coordinator, `demands/${id}/opening`);
  return { id, candidates: await rankingOf(coordinator, id) };
}

/** The match of an enterprise among candidates, promoted and sent. */
export async function propose(coordinator: Page, matchId: string): Promise<string> {
  const { id } = await post<{ id: string }>(coordinator, `matches/${matchId}/proposal`);
  await post(coordinator, `proposals/${id}/sending`);
  return id;
}

interface Team {
  readonly id: string | null;
  readonly members: readonly {
    readonly lead: boolean;
    readonly capability: { readonly id: string; readonly organisationId: string };
  }[];
}

/** More work than anybody has alone: the coordinator asks the best team in which the enterprise follows, and ranks twice. */
export async function askTeam(company: Page, coordinator: Page, offer: Offer, title: string): Promise<string | null> {
  const { id } = await openDemand(company, coordinator, {
    kind: 'subcontracting',
    title,
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
  const { suggestions } = await json<{ suggestions: Team[] }>(coordinator, `/api/v1/demands/${id}/consortia`);
  const { organisationId } = offer.establishment;
  const own = ({ members }: Team) => members.find(({ capability }) => capability.organisationId === organisationId);
  const teams = suggestions.filter((team) => own(team));
  const team = teams.find((one) => !own(one)!.lead) ?? teams[0];
  if (!team) return null;
  const members = team.members.map(({ capability }) => ({ capabilityId: capability.id }));
  const kept = await post<Team>(coordinator, `demands/${id}/consortia`, { members });
  const { id: proposalId } = await post<{ id: string }>(coordinator, `consortia/${kept.id}/proposal`);
  await post(coordinator, `proposals/${proposalId}/sending`);
  await post(coordinator, `demands/${id}/runs`);
  return proposalId;
}

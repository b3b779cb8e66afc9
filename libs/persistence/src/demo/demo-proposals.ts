import { addDays, answerDates, brusselsDay, holdUntil, type IsoDate, type ProposalStatus } from '@bestuiver/domain';
import { In, type EntityManager } from 'typeorm';
import { bulkInsert } from '../bulk-insert';
import { placeHold } from '../capacity/capacity-holds';
import { Match, MatchRun, Proposal } from '../entities';
import { stableId } from '../stable-id';
import { collaborateInDemo } from './demo-collaborations';
import { demoDemands, type DemoDemand, type DemoProposal } from './demo-data';
import { CURATOR, capabilityId, demandId, instantOn, personId } from './demo-ids';

/** How far a proposal in a status has come; each step leaves its instant. */
const STEPS: Readonly<Partial<Record<ProposalStatus, number>>> = {
  sent_to_provider: 0,
  provider_interested: 1,
  provider_declined: 1,
  sent_to_company: 2,
  introduced: 4,
};

/** The answer dates that still run, for a proposal that waits for somebody. */
function waiting({ status, daysAgo }: DemoProposal, today: IsoDate, surgeLevel: number): Partial<Proposal> {
  const waits = status === 'sent_to_provider' || status === 'sent_to_company';
  return waits ? answerDates(addDays(today, -daysAgo), surgeLevel) : { remindOn: null, expiresOn: null };
}

/** The row of a planned proposal for the candidate it fell to. */
export function demoProposalRow(
  plan: DemoProposal,
  { today, surgeLevel, match, providerId }: { today: IsoDate; surgeLevel: number; match: Match; providerId: string },
): Partial<Proposal> {
  const step = STEPS[plan.status] ?? 0;
  const at = instantOn(today, -plan.daysAgo);
  const reached = (needed: number): Date | null => (step >= needed ? at : null);
  return {
    id: stableId(`proposal:${match.demandId}:${plan.capability ?? plan.rank}`),
    demandId: match.demandId,
    matchId: match.id,
    capabilityId: match.capabilityId,
    providerId,
    status: plan.status,
    declineReason: plan.reason ?? null,
    sentBy: personId(CURATOR),
    sentAt: at,
    providerAnsweredAt: reached(1),
    forwardedAt: reached(2),
    companyAnsweredAt: reached(3),
    introducedAt: reached(4),
    ...waiting(plan, today, surgeLevel),
    statusSince: at,
    createdAt: at,
    version: 1,
  };
}

/**
 * Turns the planned proposals of the demo into rows, for every demand whose first match run is there: real candidates
 * with their real explanation. Safe to call again and again.
 * @returns how many demands still wait for a run.
 */
export async function proposeDemo(manager: EntityManager, { today }: { today: IsoDate }): Promise<number> {
  let waitingForRun = 0;
  for (const demand of demoDemands) {
    if (!demand.proposals) continue;
    if (await manager.existsBy(Proposal, { demandId: demandId(demand.key) })) continue;
    if (!(await proposeFor(manager, demand, demand.proposals, today))) waitingForRun += 1;
  }
  return waitingForRun;
}

async function proposeFor(
  manager: EntityManager,
  demand: DemoDemand,
  plans: readonly DemoProposal[],
  today: IsoDate,
): Promise<boolean> {
  const run = await manager.findOne(MatchRun, {
    where: { demandId: demandId(demand.key) },
    order: { createdAt: 'DESC' },
  });
  if (!run) return false;
  const matches = await manager.find(Match, {
    where: [
      { runId: run.id, rank: In(plans.flatMap(({ rank }) => rank ?? [])) },
      {
        runId: run.id,
        capabilityId: In(plans.flatMap(({ capability }) => (capability ? capabilityId(capability) : []))),
      },
    ],
    relations: { capability: { establishment: true } },
  });
  const surgeLevel = demand.surgeLevel ?? 0;
  const made = matches.flatMap((match) => {
    const { organisationId: providerId } = match.capability.establishment;
    const planned = plans.filter((plan) => isFor(plan, match));
    return planned.map((plan) => ({ plan, row: demoProposalRow(plan, { today, surgeLevel, match, providerId }) }));
  });
  const rows = made.map(({ row }) => row);
  await bulkInsert(manager, Proposal, rows);
  await manager.update(
    Match,
    { id: In(matches.map(({ id }) => id)) },
    { status: 'promoted', decidedBy: personId(CURATOR) },
  );
  await holdFor(manager, rows, today);
  for (const { plan, row } of made) {
    if (!plan.collaboration) continue;
    const proposal = await manager.findOneOrFail(Proposal, { where: { id: row.id! }, relations: { demand: true } });
    await collaborateInDemo(manager, plan.collaboration, { proposal, demand: proposal.demand, today });
  }
  return true;
}

const isFor = ({ rank, capability }: DemoProposal, match: Match): boolean =>
  capability === undefined ? rank === match.rank : capabilityId(capability) === match.capabilityId;

/** Providers that said yes not long ago hold the hours, as after a real yes. */
async function holdFor(manager: EntityManager, rows: readonly Partial<Proposal>[], today: IsoDate): Promise<void> {
  for (const { id, providerAnsweredAt, status } of rows) {
    if (!providerAnsweredAt || status === 'provider_declined') continue;
    const proposal = await manager.findOneOrFail(Proposal, { where: { id: id! }, relations: { demand: true } });
    const saidOn = brusselsDay(providerAnsweredAt);
    if (holdUntil(saidOn, proposal.demand.surgeLevel) < today) continue;
    await placeHold(manager, proposal, proposal.demand, providerAnsweredAt);
  }
}

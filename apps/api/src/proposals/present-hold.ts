import { holdUntil, type HeldWeek, type IsoDate, type ProposalStatus } from '@bestuiver/domain';
import { CapacityHold, plannedHold, type ConsortiumMember, type Demand, type Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { HoldDto } from './hold.dto';

const NOT_ANSWERED: readonly ProposalStatus[] = ['draft', 'sent_to_provider'];

/** Whose hours: of the provider, or of one partner of a team with its share and its answer. */
type HoldingPart = Pick<ConsortiumMember, 'capabilityId' | 'share' | 'answer'>;

/** What is held for a proposal, or what a yes would hold today; null when nothing is or would be. */
export async function presentHold(
  manager: EntityManager,
  proposal: Proposal,
  demand: Demand,
  today: IsoDate,
  part?: HoldingPart,
): Promise<HoldDto | null> {
  const { beyondFree, status } = proposal;
  const { capabilityId, share } = part ?? { ...proposal, share: 1 };
  if (NOT_ANSWERED.includes(status) && !part?.answer) {
    const planned = await plannedHold(manager, { capabilityId, beyondFree, share }, demand, today);
    if (!planned) return null;
    const until = holdUntil(today, demand.surgeLevel);
    const state = { status: 'planned', until, beyondFree, extendable: false, releaseReason: null } as const;
    return { ...state, ...summaryOf(planned) };
  }
  const hold = await manager.findOne(CapacityHold, {
    where: { proposalId: proposal.id, capabilityId },
    relations: { weeks: true },
    order: { weeks: { weekStart: 'ASC' } },
  });
  if (!hold) return null;
  return {
    status: hold.status,
    until: hold.heldUntil,
    beyondFree: hold.beyondFree,
    extendable: hold.status === 'held' && hold.extendedAt === null,
    releaseReason: hold.releaseReason,
    ...summaryOf(hold),
  };
}

/** Weeks and hours of a hold in short. */
export function summaryOf({
  hoursPerWeek,
  weeks,
}: {
  readonly hoursPerWeek: number;
  readonly weeks: readonly HeldWeek[];
}): Pick<HoldDto, 'hoursPerWeek' | 'weeks' | 'shortWeeks' | 'totalHours' | 'firstWeek' | 'lastWeek'> {
  return {
    hoursPerWeek,
    weeks: weeks.length,
    shortWeeks: weeks.filter(({ hours }) => hours < hoursPerWeek).length,
    totalHours: weeks.reduce((sum, { hours }) => sum + hours, 0),
    firstWeek: weeks[0]?.weekStart ?? null,
    lastWeek: weeks.at(-1)?.weekStart ?? null,
  };
}

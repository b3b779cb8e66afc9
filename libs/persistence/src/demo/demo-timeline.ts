import type { DemandStatus, IsoDate } from '@bestuiver/domain';
import type { AuditEntry } from '../entities';
import { stableId } from '../stable-id';
import { demoDemands, type DemoDemand } from './demo-data';
import { CURATOR, demandId, instantOn, personId } from './demo-ids';
import { contactId } from './demo-people';

/** The last step to a status, and who takes it; drafts and demands that are open took none after being opened. */
const LAST_STEP: Readonly<Partial<Record<DemandStatus, readonly [verb: string, actor: string]>>> = {
  needs_info: ['ask_info', 'coordinator'],
  rejected: ['reject', 'coordinator'],
  paused: ['pause', 'company'],
  withdrawn: ['withdraw', 'company'],
  expired: ['expire', 'system'],
  in_proposal: ['propose', 'system'],
  in_negotiation: ['introduce', 'system'],
  fulfilled: ['fulfil', 'coordinator'],
  partially_fulfilled: ['fulfil_partially', 'coordinator'],
};
const FROM: Readonly<Partial<Record<DemandStatus, DemandStatus>>> = {
  needs_info: 'submitted',
  rejected: 'submitted',
  in_negotiation: 'in_proposal',
  fulfilled: 'in_negotiation',
  partially_fulfilled: 'in_negotiation',
};

/** What happened to the demands of the demo until a day, as their pages tell it. */
export function demoTimeline(today: IsoDate): Partial<AuditEntry>[] {
  return demoDemands.flatMap((demand) => linesOf(demand, today));
}

function linesOf(demand: DemoDemand, today: IsoDate): Partial<AuditEntry>[] {
  const { key, organisation, status, onBehalf, submittedDaysAgo, openedDaysAgo, statusDaysAgo, proposals } = demand;
  const owner = { actor: onBehalf ? 'coordinator' : 'company', personId: ownerOf(onBehalf, organisation) };
  const line = (
    verb: string,
    daysAgo: number,
    [from, to]: readonly [DemandStatus | null, DemandStatus],
    who: Pick<AuditEntry, 'actor' | 'personId'>,
  ): Partial<AuditEntry> => ({
    id: stableId(`audit:${key}:${verb}`),
    at: instantOn(today, -daysAgo),
    action: `demand.${verb}`,
    objectType: 'demand',
    objectId: demandId(key),
    fromStatus: from,
    toStatus: to,
    ...who,
  });
  const curator = { actor: 'coordinator', personId: personId(CURATOR) };
  const lines = [line('create', (submittedDaysAgo ?? 1) + 1, [null, 'draft'], owner)];
  if (submittedDaysAgo !== undefined) lines.push(line('submit', submittedDaysAgo, ['draft', 'submitted'], owner));
  if (openedDaysAgo !== undefined) lines.push(line('open', openedDaysAgo, ['submitted', 'open'], curator));
  const last = LAST_STEP[status];
  if (!last) return lines;
  const [verb, actor] = last;
  const daysAgo = proposals?.[0]?.daysAgo ?? statusDaysAgo ?? openedDaysAgo ?? submittedDaysAgo ?? 1;
  const who = { company: owner, coordinator: curator, system: { actor: 'system', personId: null } }[actor] ?? curator;
  const step = line(verb, daysAgo, [FROM[status] ?? 'open', status], who);
  return [...lines, { ...step, reason: demand.statusReason ?? null, note: demand.statusNote ?? null }];
}

const ownerOf = (onBehalf: boolean | undefined, organisation: string): string | null =>
  onBehalf ? personId(CURATOR) : contactId(organisation);

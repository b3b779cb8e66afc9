import type { MatchCapability } from '@bestuiver/matching';
import { CapacityHold } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** What is held and committed for the demand itself is free for it: a provider that said yes does not become too small. */
export async function withOwnHolds(
  manager: EntityManager,
  demandId: string,
  capabilities: readonly MatchCapability[],
): Promise<readonly MatchCapability[]> {
  const holds = await manager.find(CapacityHold, {
    where: { status: In(['held', 'committed']), proposal: { demandId } },
    relations: { weeks: true },
  });
  if (holds.length === 0) return capabilities;
  const byCapability = new Map(holds.map((hold) => [hold.capabilityId, hold]));
  return capabilities.map((capability) => {
    const hold = byCapability.get(capability.id);
    if (!hold) return capability;
    const held = new Map(hold.weeks.map(({ weekStart, hours }) => [weekStart, hours]));
    const weeks = capability.weeks.map((week) => ({
      ...week,
      freeHours: week.freeHours + (held.get(week.weekStart) ?? 0),
    }));
    return { ...capability, weeks };
  });
}

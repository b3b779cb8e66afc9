import type { NearMiss } from '../../api/types';

export interface MissGroup {
  readonly organisationId: string;
  /** The nearest of the enterprise. */
  readonly best: NearMiss;
  readonly others: readonly NearMiss[];
}

/** Near misses by enterprise, each enterprise once, in the order of its nearest. */
export function groupMisses(misses: readonly NearMiss[]): MissGroup[] {
  const groups = new Map<string, NearMiss[]>();
  for (const miss of misses) {
    const { organisationId } = miss.capability;
    groups.set(organisationId, [...(groups.get(organisationId) ?? []), miss]);
  }
  return [...groups].map(([organisationId, [best, ...others]]) => ({ organisationId, best: best!, others }));
}

import { DEFAULT_WEIGHTS, rank, type MatchRunResult } from '@bestuiver/matching';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { capabilityOf } from './exchange-capability';
import { demandOf } from './exchange-demand';
import type { CapabilityRecord, DemandRecord } from './gold-format';

/** The day of a run for demands without a start; only dates are compared with it. */
const NO_START = '2026-01-01';

/** Every demand matched with every capability by the whole engine, as if on the day the work starts. */
export function rankInFull(
  taxonomy: Taxonomy,
  demands: readonly DemandRecord[],
  capabilities: readonly CapabilityRecord[],
  top: number,
): MatchRunResult[] {
  const offers = capabilities.map((record) =>
    capabilityOf(record, taxonomy.understand({ ...record, side: 'offer', organisation: record.enterpriseName })),
  );
  return demands.map((record) => {
    const demand = demandOf(record, taxonomy.understand({ ...record, side: 'demand', organisation: record.buyer }));
    const today = demand.attributes.startDate ?? NO_START;
    return rank({ demand, capabilities: offers, weights: DEFAULT_WEIGHTS, today, taxonomy, options: { top } });
  });
}

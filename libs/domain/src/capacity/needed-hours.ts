import type { CapabilityAttributes } from '../attributes/capability-attributes';
import type { DemandAttributes, Volume } from '../attributes/demand-attributes';
import { daysBetween } from '../values/dates';

const FULL_TIME_HOURS = 38;
const WEEKS_PER_MONTH = 52 / 12;
const DAYS_PER_MONTH = 30.4;
const PER_MONTH = { day: 5 * WEEKS_PER_MONTH, week: WEEKS_PER_MONTH, month: 1, year: 1 / 12 } as const;

type Asked = Pick<DemandAttributes, 'hoursPerWeek' | 'fteNeeded' | 'volume' | 'startDate' | 'endDate'>;
type Offered = Pick<CapabilityAttributes, 'outputPerHour' | 'batchUnit'>;

/**
 * Hours a week a demand takes of a capability: as the demand says it, in full-time equivalents of 38 hours, or by its
 * volume at the pace of the capability; read as the engine reads it (domain dossier 5.2, capacity and team). Null when
 * nobody can tell.
 */
export function neededHoursPerWeek(demand: Asked, { outputPerHour, batchUnit }: Offered): number | null {
  const { hoursPerWeek, fteNeeded, volume } = demand;
  if (hoursPerWeek != null) return hoursPerWeek;
  if (fteNeeded != null) return fteNeeded * FULL_TIME_HOURS;
  if (!volume) return null;
  const perWeek = volumePerMonth(volume, demand) / WEEKS_PER_MONTH;
  if (volume.unit === 'hour') return perWeek;
  return batchUnit === volume.unit && outputPerHour != null && outputPerHour > 0 ? perWeek / outputPerHour : null;
}

/** A one-off volume is spread over its period. */
function volumePerMonth({ quantity, period }: Volume, { startDate, endDate }: Asked): number {
  if (period !== 'once') return quantity * PER_MONTH[period];
  const months = startDate && endDate ? daysBetween(startDate, endDate) / DAYS_PER_MONTH : 1;
  return quantity / Math.max(1, months);
}

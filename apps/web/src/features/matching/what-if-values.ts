import { fillToHundred, type DemandKind } from '@bestuiver/domain';
import type { Demand, Volume } from '../../api/types';
import type { Trial } from './use-what-if';

export type Weights = Readonly<Record<string, number>>;

/** What the panel shows: the demand with the trial in it. */
export interface WhatIfValues {
  readonly kind: DemandKind;
  readonly startDate: string;
  /** Null when the demand sets its limit in kilometres only. */
  readonly maxTravelMinutes: number | null;
  /** Null when the demand sets no limit in kilometres. */
  readonly maxDistanceKm: number | null;
  readonly volume: Volume | null;
  readonly hoursPerWeek: number | null;
  readonly requiredCertifications: readonly string[];
  /** Only the weights somebody set. */
  readonly weights: Weights;
}

/** Minutes a demand without a limit starts from. */
const USUAL_MINUTES = 30;

export function valuesOf(demand: Demand, trial: Trial | null): WhatIfValues {
  const maxDistanceKm = trial?.maxDistanceKm ?? demand.maxDistanceKm ?? null;
  return {
    kind: trial?.kind ?? demand.kind,
    startDate: trial?.startDate ?? demand.startDate ?? '',
    maxTravelMinutes:
      trial?.maxTravelMinutes ?? demand.maxTravelMinutes ?? (maxDistanceKm === null ? USUAL_MINUTES : null),
    maxDistanceKm,
    volume: trial?.volume ?? demand.volume ?? null,
    hoursPerWeek: trial?.hoursPerWeek ?? demand.hoursPerWeek ?? null,
    requiredCertifications: trial?.requiredCertifications ?? demand.requiredCertifications ?? [],
    weights: trial?.weights ?? {},
  };
}

/** Tried facts that the panel does not show stay as they are tried. */
const KEPT = ['flexDays', 'minSharePct', 'physicalLoad', 'siteNis'] as const;

/** Only what differs from the demand, with what was tried already and has no place in the panel. */
export function trialFrom(demand: Demand, values: WhatIfValues, before: Trial | null): Trial {
  const real = valuesOf(demand, null);
  const changed = (Object.keys(values) as (keyof WhatIfValues)[]).filter((name) => differs(values[name], real[name]));
  const kept = KEPT.filter((name) => before?.[name] !== undefined).map((name) => [name, before?.[name]] as const);
  return Object.fromEntries([...kept, ...changed.map((name) => [name, values[name]] as const)]);
}

/** An emptied field asks for nothing else than the demand does. */
function differs(value: unknown, real: unknown): boolean {
  if (value === null || value === '') return false;
  return JSON.stringify(sorted(value)) !== JSON.stringify(sorted(real));
}

const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...(value as string[])].sort() : value);

/** All weights as they would count: those that are set as they are, the others filled up to 100 in proportion. */
export function shownWeights(standard: Weights, set: Weights): Record<string, number> {
  return fillToHundred(Object.keys(standard), standard, set);
}

/** The most one weight can be: what the other set ones leave of 100. */
export function mostFor(criterion: string, set: Weights): number {
  const others = Object.entries(set).filter(([id]) => id !== criterion);
  return Math.max(0, 100 - others.reduce((sum, [, weight]) => sum + weight, 0));
}

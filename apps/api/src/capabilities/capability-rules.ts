import type { CapabilityAttributes, CapabilityStatus, FieldProblem } from '@bestuiver/domain';

/** Statuses in which a listing may be changed. */
export const EDITABLE_STATUSES: readonly CapabilityStatus[] = ['draft', 'submitted', 'published', 'stale'];

/** Changes of these alone need no new review (domain dossier 3.3). */
const TEXTS = ['title', 'description', 'language'];

/** Limits of a capability that contradict each other. */
export function contradictions(facts: Partial<CapabilityAttributes>): FieldProblem[] {
  return [
    ...below('/teamMax', 'capability.team', facts.teamMax, facts.teamMin),
    ...below('/batchMax', 'capability.batch', facts.batchMax, facts.batchMin),
    ...below('/priceMax', 'capability.price', facts.priceMax, facts.priceMin),
  ];
}

/** The fields whose values really change. */
export function changedFields(before: object, change: object): string[] {
  const old = before as Record<string, unknown>;
  return Object.entries(change)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name] ?? null))
    .map(([name]) => name);
}

/** Whether a changed listing has to be looked at again: a limit, equipment or activity is not what it was. */
export const needsReview = (changed: readonly string[]): boolean => changed.some((name) => !TEXTS.includes(name));

function below(
  pointer: string,
  code: string,
  high: number | null | undefined,
  low: number | null | undefined,
): FieldProblem[] {
  return high != null && low != null && high < low ? [{ pointer, code, params: { high, low } }] : [];
}

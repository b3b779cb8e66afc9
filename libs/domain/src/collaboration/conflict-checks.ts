import type { DisplacedWork } from '../attributes/vocabulary';

/** Conflict checks of domain dossier 5.6: raised, weighed and decided; nothing is refused by itself. */
export const CONFLICT_CODES = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'] as const;
export type ConflictCode = (typeof CONFLICT_CODES)[number];

/** What a coordinator decides about a raised point, in writing. */
export const CONFLICT_DECISIONS = ['cleared', 'cleared_with_conditions', 'blocked'] as const;
export type ConflictDecision = (typeof CONFLICT_DECISIONS)[number];

const BY_DISPLACED: Readonly<Partial<Record<DisplacedWork, ConflictCode>>> = {
  own_staff: 'C1',
  regular_supplier: 'C2',
  temp_agency: 'C8',
};

/** What the demand itself gives reason to ask; the rest is raised by people who know. */
export function conflictsRaisedBy(displacedWork: DisplacedWork | null | undefined): ConflictCode[] {
  const code = displacedWork && BY_DISPLACED[displacedWork];
  return code ? [code] : [];
}

/** Raised points that stand in the way of an agreement: undecided ones, and those a coordinator blocked. */
export function standingConflicts<T extends { readonly decision: ConflictDecision | null }>(raised: readonly T[]): T[] {
  return raised.filter(({ decision }) => decision === null || decision === 'blocked');
}

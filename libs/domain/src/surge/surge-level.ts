import type { DemandKind } from '../kinds';
import type { DemandStatus } from '../life-cycles/demand';

/** How much more of a strategic product is needed than usual: 0 as usual, 3 a crisis (domain dossier 3.2). */
export const SURGE_LEVELS = [0, 1, 2, 3] as const;
export type SurgeLevel = (typeof SURGE_LEVELS)[number];

/** From level 2 on clocks are short and providers are called at once (domain dossier 3.2 and section 7). */
export const isSurge = (level: number): boolean => level >= 2;

/** Statuses in which providers may be called, and are reminded: the demand is known and still looks for makers. */
export const CALLING_STATUSES: readonly DemandStatus[] = ['open', 'in_proposal', 'in_negotiation'];

export type SurgeRefusal = 'not_strategic' | 'same_level' | 'not_open';

export interface SurgeChange {
  readonly kind: DemandKind;
  readonly status: DemandStatus;
  readonly from: number;
  readonly to: number;
}

/** Why a coordinator cannot set a level; null when it may be set. Going down is always possible. */
export function surgeRefusal({ kind, status, from, to }: SurgeChange): SurgeRefusal | null {
  if (kind !== 'strategic_product') return 'not_strategic';
  if (from === to) return 'same_level';
  return to > from && !CALLING_STATUSES.includes(status) ? 'not_open' : null;
}

/** What a change of level does with the calling of providers: each rise into a surge calls, unless a call goes on. */
export function callAfter({ from, to }: Pick<SurgeChange, 'from' | 'to'>, calling: boolean): 'call' | 'stop' | 'leave' {
  if (!isSurge(to)) return calling ? 'stop' : 'leave';
  return to > from && !calling ? 'call' : 'leave';
}

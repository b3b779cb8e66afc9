import type { DemandAttributes, DemandKind, IsoDate, KindDetails } from '@bestuiver/domain';
import type { ProfileEntry } from '@bestuiver/taxonomy';

/** Degrees, WGS 84. */
export interface Location {
  readonly lat: number;
  readonly lon: number;
}

/** What a text says about the work, as far as the engine reads it: a `TextProfile` of the taxonomy satisfies it. */
export interface WorkProfile {
  readonly entries: readonly ProfileEntry[];
}

/** A capability's enterprise asked for no proposals of this kind, of this work, or before a day. */
export interface Refusal {
  readonly capabilityId: string;
  readonly scope: 'kind' | 'work' | 'pause';
  readonly until: IsoDate | null;
}

/** A demand as the engine reads it: plain values, no text and no names. */
export interface MatchDemand {
  readonly id: string;
  readonly kind: DemandKind;
  readonly attributes: DemandAttributes;
  readonly details: KindDetails['details'] | null;
  /** Chosen activities, the main one first; empty when only the text speaks. */
  readonly activityIds: readonly string[];
  readonly profile: WorkProfile | null;
  readonly location: Location | null;
  readonly organisationId: string | null;
  /** Enterprises the buyer, or that excluded the buyer (private lists of both sides). */
  readonly excludedOrganisationIds: readonly string[];
  /** Enterprises of the buyer's own group; none when left out. */
  readonly linkedOrganisationIds?: readonly string[];
  /** Capabilities that may not be asked; none when left out. */
  readonly refusals?: readonly Refusal[];
  /** Warnings of the text that count: `D9` asks for individual workers, `C1` to `C8` are conflicts somebody checks. */
  readonly warnings?: readonly string[];
  /** A concern file about this demand was decided as blocked. */
  readonly concernBlocked?: boolean;
}

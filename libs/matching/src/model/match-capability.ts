import type { CapabilityAttributes, IsoDate, WorkForm } from '@bestuiver/domain';
import type { Location, WorkProfile } from './match-demand';

/** 1 learning, 2 routine, 3 expert (domain dossier 4.3). */
export type ActivityLevel = 1 | 2 | 3;

export interface MatchActivity {
  readonly activityId: string;
  readonly level: number;
}

export interface MatchCertificate {
  readonly certificationId: string;
  /** What the text of its scope says about the work it covers; null covers whatever the establishment does. */
  readonly scope?: WorkProfile | null;
  readonly validFrom?: IsoDate | null;
  /** Last day of validity; open when null. */
  readonly validTo?: IsoDate | null;
}

/** What earlier collaborations measured: how many observations, and their mean from 0 to 1. */
export interface ReliabilityObservations {
  readonly count: number;
  readonly mean: number;
}

/** What is left of the hours an enterprise offers, in consecutive ISO weeks. */
export interface Calendar {
  /** Monday of the first week. */
  readonly from: IsoDate;
  /** Free hours of it and of every week after it; at least one week. */
  readonly hours: readonly number[];
}

/** A published capability with what the engine needs of its establishment and enterprise. */
export interface MatchCapability {
  readonly id: string;
  readonly establishmentId: string;
  readonly enterpriseId: string;
  readonly attributes: CapabilityAttributes;
  readonly activities: readonly MatchActivity[];
  readonly profile: WorkProfile | null;
  readonly location: Location | null;
  /** Null when it is unknown. */
  readonly calendar: Calendar | null;
  readonly certificates: readonly MatchCertificate[];
  readonly recognised: { readonly from: IsoDate; readonly to: IsoDate | null } | null;
  readonly workForm: WorkForm | null;
  readonly status: 'published' | 'stale';
  /** Day the enterprise last confirmed the listing. */
  readonly confirmedAt: IsoDate | null;
  readonly reliability?: ReliabilityObservations | null;
  /**
   * Share of what was shortlisted and proposed in the last 90 days, divided by the share of eligible confirmed
   * capacity; 1 is a fair share, null unknown (domain dossier 5.4).
   */
  readonly exposureRatio?: number | null;
}

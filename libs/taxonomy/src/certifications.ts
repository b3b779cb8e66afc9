import type { Localised } from '@bestuiver/domain';
import activities from '../data/activities.json';

/** A certificate, label or licence that work may ask for. */
export interface CertificationRecord {
  readonly id: string;
  readonly type: string;
  readonly label: Localised;
  /** Whether it has an end date. */
  readonly expires: boolean;
}

/** The certifications that come with the product. */
export const CERTIFICATIONS: readonly CertificationRecord[] = activities.certifications;

import type { IsoDate } from '@bestuiver/domain';
import type { MatchDemand } from '../model/match-demand';
import type { WeightsVersion } from '../weights/weights';

/** As for `rank`, without the capabilities: the index has them. */
export interface SearchInput {
  readonly demand: MatchDemand;
  readonly weights: WeightsVersion;
  readonly today: IsoDate;
  readonly top: number;
  /** On when left out, always off for public buyers. */
  readonly fairness?: boolean;
  /** 2 when left out. */
  readonly maxEstablishments?: number;
}

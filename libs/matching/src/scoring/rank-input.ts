import type { IsoDate } from '@bestuiver/domain';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { WeightsVersion } from '../weights/weights';

export interface RankOptions {
  /** Candidates to return; all when left out. */
  readonly top?: number;
  /** Near misses to return; 20 when left out. */
  readonly nearMisses?: number;
  /** Fair spread between enterprises; on when left out, always off for public buyers (domain dossier 6.5). */
  readonly fairness?: boolean;
  /** Establishments of one enterprise in the list; 2 when left out (domain dossier 5.1). */
  readonly maxEstablishments?: number;
}

/** What one demand is matched with. */
export interface MatchContext {
  readonly demand: MatchDemand;
  readonly weights: WeightsVersion;
  readonly today: IsoDate;
  readonly taxonomy: Pick<Taxonomy, 'concepts' | 'fit' | 'similarities'>;
}

export interface RankInput extends MatchContext {
  readonly capabilities: readonly MatchCapability[];
  readonly options?: RankOptions;
}

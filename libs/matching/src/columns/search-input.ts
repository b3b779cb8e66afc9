import type { Calendar } from '../model/match-capability';
import type { MatchContext, RankOptions } from '../scoring/rank-input';

/** As for `rank`, without the capabilities: the index has them, and the taxonomy they were read with. */
export interface SearchInput extends Omit<MatchContext, 'taxonomy'>, RankOptions {
  /** Calendars, by capability, that are other for this demand than for others: what is held for it is free for it. */
  readonly calendars?: ReadonlyMap<string, Calendar>;
}

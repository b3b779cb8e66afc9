import type { MatchContext, RankOptions } from '../scoring/rank-input';

/** As for `rank`, without the capabilities: the index has them, and the taxonomy they were read with. */
export interface SearchInput extends Omit<MatchContext, 'taxonomy'>, RankOptions {}

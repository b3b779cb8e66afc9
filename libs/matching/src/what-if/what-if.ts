import type { DemandAttributes, DemandKind, KindDetails } from '@bestuiver/domain';
import type { MatchDemand } from '../model/match-demand';
import type { MatchRunResult } from '../model/match-run';
import { rank } from '../scoring/rank';
import type { MatchContext, RankInput } from '../scoring/rank-input';
import type { Weights } from '../weights/weights';
import { compareRuns, type RunComparison } from './compare-runs';

/** Facts of a demand to try out; what is left out stays as it is. */
export interface WhatIfChange {
  readonly kind?: DemandKind;
  readonly attributes?: Partial<DemandAttributes>;
  /** Where the site is that is tried. */
  readonly location?: MatchDemand['location'];
  /** Who does not want the kind that is tried, or pauses. */
  readonly refusals?: MatchDemand['refusals'];
  readonly details?: Partial<KindDetails['details']>;
  readonly weights?: Weights;
}

export interface WhatIfResult {
  readonly before: MatchRunResult;
  readonly after: MatchRunResult;
  readonly comparison: RunComparison;
}

/** The input of a ranking with a change made. */
export function changeInput<Input extends Pick<MatchContext, 'demand' | 'weights'>>(
  input: Input,
  change: WhatIfChange,
): Input {
  const kind = change.kind ?? input.demand.kind;
  const details = kind === input.demand.kind ? input.demand.details : null;
  return {
    ...input,
    demand: {
      ...input.demand,
      kind,
      attributes: { ...input.demand.attributes, ...change.attributes },
      details: change.details ? { ...details, ...change.details } : details,
      ...(change.location && { location: change.location }),
      ...(change.refusals && { refusals: change.refusals }),
    },
    weights: change.weights
      ? { version: 'what-if', byKind: { ...input.weights.byKind, [kind]: change.weights } }
      : input.weights,
  };
}

/** The ranking with a change made, beside the ranking without it, and what moved and why. */
export function whatIf(input: RankInput, change: WhatIfChange): WhatIfResult {
  const before = rank(input);
  const after = rank(changeInput(input, change));
  return { before, after, comparison: compareRuns(before, after) };
}

export { ADJUSTMENT_WORDS } from './adjustments/words';
export { EQUIVALENCES, satisfying, type Equivalence } from './certificates/equivalence';
export { limitsWork } from './certificates/scope';
export { CRITERIA, type Criterion } from './criteria';
export { kilometresBetween, minutesFor } from './facts/travel';
export { GATES, type Gate } from './gates';
export * from './model/match-capability';
export * from './model/match-demand';
export * from './model/match-run';
export { ENGINE_VERSION, rank } from './scoring/rank';
export type { MatchContext, RankInput, RankOptions } from './scoring/rank-input';
export { checkWeights, WEIGHT_BOUND, type WeightProblem } from './weights/check-weights';
export { CRITERION_IDS, DEFAULT_WEIGHTS, type CriterionId, type Weights, type WeightsVersion } from './weights/weights';
export { certificateName } from './explanation/vocabulary';
export { describeChange } from './explanation/describe-change';
export {
  adjustmentSentence,
  explain,
  explainNearMiss,
  sentenceOf,
  type MatchExplanation,
  type NearMissExplanation,
} from './explanation/explain';
export { withProviderChecks } from './checks/with-provider-checks';
export { CHECK_WORDS } from './explanation/check-words';
export { FACT_NAMES } from './explanation/fact-names';
export { CapabilityIndex, type IndexTaxonomy } from './columns/capability-index';
export type { SearchInput } from './columns/search-input';
export {
  assessTeam,
  composeConsortia,
  consortiumNeed,
  type Consortium,
  type ConsortiumMember,
  type ConsortiumReason,
  type ConsortiumResult,
  MOST_MEMBERS,
  type PossiblePartner,
  type TeamProblem,
} from './consortium/compose-consortia';
export { describeConsortium } from './consortium/describe-consortium';
export { describeTeamProblem } from './consortium/describe-team-problem';
export { explainToEnterprise, type OwnReason } from './explanation/explain-to-enterprise';
export { ownWeakPoints, type OwnWeakPoint } from './explanation/own-weak-points';
export { whyNot, type FailedGate } from './scoring/why-not';
export { compareRuns, type Moved, type PointChange, type RunComparison } from './what-if/compare-runs';
export { describeRelaxation, describeSuggestion, relaxations, type Relaxation } from './what-if/relaxations';
export { changeInput, whatIf, type WhatIfChange, type WhatIfResult } from './what-if/what-if';

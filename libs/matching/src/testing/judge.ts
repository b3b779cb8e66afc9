import { LANGUAGES, type Language } from '@bestuiver/domain';
import type { Criterion } from '../criteria';
import { assess, valueOf } from '../criteria/criterion';
import { sentenceOf } from '../explanation/explain';
import type { Gate } from '../gates';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { Change, Reason } from '../model/match-run';
import { Evaluation } from '../scoring/evaluation';
import { aMatch } from './factories';

export type Says = Readonly<Record<Language, string>>;

export interface Judgement {
  readonly value: number;
  readonly code: string;
  readonly missing: readonly string[];
  readonly says: Says;
}

export interface Refused {
  readonly code: string;
  readonly change: Change | null;
  readonly says: Says;
  /** Every gate that fails. */
  readonly gates: readonly string[];
}

function saysOf(reason: Reason): Says {
  return Object.fromEntries(LANGUAGES.map((language) => [language, sentenceOf(reason, language)])) as Says;
}

/** What one criterion makes of one demand and one capability. */
export function judge(criterion: Criterion, demand: MatchDemand, capability: MatchCapability): Judgement {
  const { scorer, facts, pair } = new Evaluation(aMatch(demand)).read(capability);
  const { reason, missing } = assess(criterion, scorer.demand, facts, pair);
  const value = valueOf(criterion, scorer.demand, facts, pair) / 1000;
  return { value, code: reason.code, missing, says: saysOf(reason) };
}

/** Why one gate keeps a capability out, or null when it lets it pass. */
export function refusal(gate: Gate, demand: MatchDemand, capability: MatchCapability): Refused | null {
  const { scorer, facts, pair } = new Evaluation(aMatch(demand)).read(capability);
  if (!gate.fails(scorer.demand, facts, pair)) return null;
  const reason = gate.reason(scorer.demand, facts, pair);
  return {
    code: reason.code,
    change: gate.smallestChange(scorer.demand, facts, pair),
    says: saysOf(reason),
    gates: scorer.failures(facts, pair).map(({ id }) => id),
  };
}

/** One line of a criterion's table: what it is worth, 0..1, and what is said. */
export interface CriterionCase {
  readonly why: string;
  readonly demand: MatchDemand;
  readonly capability: MatchCapability;
  readonly value: number;
  readonly code: string;
  readonly missing?: readonly string[];
  readonly says?: Says;
}

/** One line of a gate's table: who is left out, why, and what would let them in. */
export interface GateCase {
  readonly why: string;
  readonly demand: MatchDemand;
  readonly capability: MatchCapability;
  readonly code: string;
  readonly change: Change | null;
  readonly says: Says;
}

/** Reason codes a rule has words for, sorted. */
export function codesWithWords({ words }: Pick<Criterion | Gate, 'words'>): string[] {
  return Object.keys(words).sort();
}

/** Different reason codes of a table, sorted. */
export function codesOf(cases: readonly { readonly code: string }[]): string[] {
  return [...new Set(cases.map(({ code }) => code))].sort();
}

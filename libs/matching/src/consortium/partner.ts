import type { MatchCapability } from '../model/match-capability';
import type { Reason } from '../model/match-run';
import { Evaluation } from '../scoring/evaluation';
import type { RankInput } from '../scoring/rank-input';
import { activitiesOf, piecesOf, shareOf } from './part-of-demand';

/** A capability that may join, with what it can carry and how well it fits its own part. */
export interface Partner {
  readonly capability: MatchCapability;
  /** Share of the whole demand it can carry as far as its room goes, 0..1. */
  readonly supply: number;
  /** Positions of the asked activities it can do. */
  readonly covers: readonly number[];
  /** Score for its own part, in hundredths of a point. */
  readonly score: number;
  readonly mayLead: boolean;
  /** Hours a week the whole demand would take this team; null when only its volume was compared. */
  readonly neededHours: number | null;
}

/**
 * Why a capability takes no part: it is not open to joining, fails a gate for its part, has less than a twentieth to
 * give, or nothing says how much it can carry.
 */
export type PartnerRefusal =
  | { readonly code: 'not_open' | 'too_small' | 'not_measured' }
  | { readonly code: 'fails_gate'; readonly reason: Reason };

/** Partners the search looks at, the best first. */
export const MOST_PARTNERS = 60;
const SMALLEST_SUPPLY = 0.05;

/** The best of those who meet the gates for a part of the demand and are open to joining others (domain dossier 5.5). */
export function findPartners(input: RankInput, most: number = MOST_PARTNERS): Partner[] {
  const reader = new PartnerReader(input);
  return input.capabilities
    .map((capability) => reader.read(capability))
    .filter((read) => 'capability' in read)
    .sort(comparePartners)
    .slice(0, most);
}

/** Best first, then ids. */
export function comparePartners(one: Partner, other: Partner): number {
  return other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1);
}

/** Reads capabilities as partners for one demand. */
export class PartnerReader {
  private readonly whole: Evaluation;
  private readonly pieces: readonly number[];
  /** One evaluation for each asked activity; empty when the demand is one piece of work. */
  private readonly byPiece: readonly Evaluation[];

  constructor(private readonly input: RankInput) {
    const { demand, taxonomy } = input;
    this.whole = new Evaluation(input);
    this.pieces = piecesOf(demand);
    this.byPiece =
      this.pieces.length === 1
        ? []
        : this.pieces.map((piece) => new Evaluation({ ...input, demand: activitiesOf(demand, [piece], taxonomy) }));
  }

  /** A capability as a partner, or why it cannot be one. */
  read(capability: MatchCapability): Partner | PartnerRefusal {
    const { demand, taxonomy } = this.input;
    if (capability.attributes.consortiumOpen !== true) return { code: 'not_open' };
    const covers = this.covered(capability);
    const { facts, pair, scorer } = this.whole.read(capability);
    const failed = scorer
      .failures(facts, pair)
      .find(({ id }) => id !== 'D7' && !(id === 'WORK' && this.byPiece.length > 0 && covers.length > 0));
    if (failed) return { code: 'fails_gate', reason: failed.reason(scorer.demand, facts, pair) };
    const supply = supplyOf(this.whole);
    if (supply === null) return { code: 'not_measured' };
    if (supply < SMALLEST_SUPPLY) return { code: 'too_small' };
    const own = shareOf(activitiesOf(demand, covers, taxonomy), supply);
    const part = new Evaluation({ ...this.input, demand: own }).read(capability);
    const missed = part.scorer.firstFailure(part.facts, part.pair);
    if (missed) return { code: 'fails_gate', reason: missed.reason(part.scorer.demand, part.facts, part.pair) };
    return {
      capability,
      supply,
      covers,
      score: part.scorer.score(part.facts, part.pair),
      mayLead: capability.attributes.mayLead === true && isRecognised(capability, this.input),
      neededHours: pair.neededHours > 0 ? pair.neededHours : null,
    };
  }

  /** Share of the whole demand a capability could carry alone, 0..1; null when nothing says how much it can carry. */
  alone(capability: MatchCapability): number | null {
    const supply = supplyOf(this.whole.read(capability));
    if (supply === null || this.byPiece.length === 0) return supply;
    return Math.min(supply, this.covered(capability).length / this.pieces.length);
  }

  private covered(capability: MatchCapability): number[] {
    if (this.byPiece.length === 0) return [...this.pieces];
    return this.pieces.filter((piece) => {
      const { facts, pair, scorer } = this.byPiece[piece]!.read(capability);
      return !scorer.failures(facts, pair).some(({ id }) => id === 'WORK');
    });
  }
}

/** Whether the enterprise is recognised when the work starts; a recognition that lapses is a gate of its own. */
function isRecognised({ recognised }: MatchCapability, { demand, today }: RankInput): boolean {
  const { startDate } = demand.attributes;
  return recognised !== null && recognised.from <= (startDate && startDate > today ? startDate : today);
}

function supplyOf({ facts, pair, scorer }: Evaluation): number | null {
  const { volumePerMonth, volumeUnit } = scorer.demand;
  const byHours = pair.neededHours > 0 && pair.freeHours >= 0 ? pair.freeHours / pair.neededHours : Infinity;
  const isCounted = volumePerMonth > 0 && facts.batchMax >= 0 && facts.batchUnit === volumeUnit;
  const supply = Math.min(byHours, isCounted ? facts.batchMax / volumePerMonth : Infinity);
  return supply === Infinity ? null : Math.min(1, supply);
}

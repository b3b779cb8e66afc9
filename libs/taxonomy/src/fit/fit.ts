import type { ConceptSpace } from '../lexicon/concept-space';
import { entryKind, excludedConcept } from '../profile/profile-entries';
import type { ProfileEntry } from '../profile/text-profile';
import { DETAIL_DOMINANCE, EXCLUSION_SIMILARITY, fitOf, presenceOf, WORK_DOMINANCE, worthOf } from './formula';
import type { SimilarityTable } from './similarity';

/** Why a fit is what it is; wording belongs to whoever shows it. */
export type FitReason =
  | 'same-activity'
  | 'related-activity'
  | 'no-shared-activity'
  | 'same-object'
  | 'similar-object'
  | 'excluded-by-offer'
  | 'excluded-by-demand'
  | 'text-unclear';

/** One pair that carried the fit. */
export interface SharedConcept {
  demand: string;
  offer: string;
  /** 0..1 */
  similarity: number;
}

export interface Fit {
  /** 0..1 */
  value: number;
  reasons: FitReason[];
  shared: SharedConcept[];
  /** What the offer leaves out of the demand, or the demand out of the offer. */
  excluded: SharedConcept[];
}

interface Sorted {
  works: ProfileEntry[];
  details: ProfileEntry[];
  exclusions: ProfileEntry[];
  words: ProfileEntry[];
}

function sort(space: ConceptSpace, entries: readonly ProfileEntry[]): Sorted {
  const sorted: Sorted = { works: [], details: [], exclusions: [], words: [] };
  for (const entry of entries) {
    const kind = entryKind(entry[0]);
    if (kind === 'word') sorted.words.push(entry);
    else if (kind === 'exclusion') sorted.exclusions.push(entry);
    else {
      const concept = space.concepts[entry[0]];
      if (concept) (concept.kind === 'activity' || concept.kind === 'work' ? sorted.works : sorted.details).push(entry);
    }
  }
  return sorted;
}

/** Exact function of the entries of both sides: nothing else of the texts is read. */
export class FitCalculator {
  constructor(
    private readonly space: ConceptSpace,
    private readonly table: SimilarityTable,
  ) {}

  fit(demandEntries: readonly ProfileEntry[], offerEntries: readonly ProfileEntry[]): Fit {
    const demand = sort(this.space, demandEntries);
    const offer = sort(this.space, offerEntries);
    const shared: SharedConcept[] = [];
    const excluded: SharedConcept[] = [];
    const work = this.cover(demand.works, offer.works, shared, WORK_DOMINANCE);
    const detail = this.cover(demand.details, offer.details, shared, DETAIL_DOMINANCE);
    const isDetailCompared = detail.asked > 0 && offer.details.length > 0;
    const byOffer = this.denied(offer.exclusions, [...demand.works, ...demand.details], excluded, true);
    const byDemand = this.denied(demand.exclusions, offer.works, excluded, false);
    const words = demand.words.filter(([word]) => offer.words.some(([other]) => other === word)).length;
    const wordShare = demand.words.length > 0 ? words / demand.words.length : 0;
    return {
      value: fitOf(work.asked > 0, work.value, isDetailCompared, detail.value, wordShare, byOffer, byDemand),
      reasons: reasonsOf(work, detail, byOffer, byDemand),
      shared: shared.sort((first, second) => second.similarity - first.similarity),
      excluded,
    };
  }

  /** Weighted share of the demand's entries that the offer's best entry answers. */
  private cover(
    demand: readonly ProfileEntry[],
    offer: readonly ProfileEntry[],
    shared: SharedConcept[],
    dominance: number,
  ): { value: number; best: number; asked: number } {
    let total = 0;
    let covered = 0;
    let best = 0;
    const { size, values } = this.table;
    for (const [asked, weight] of demand) {
      const worth = worthOf(weight, this.space.concepts[asked]?.weight ?? 1);
      let found = 0;
      let by = -1;
      for (const [offered, strength] of offer) {
        const similarity = (values[asked * size + offered] ?? 0) / 255;
        if (similarity === 0) continue;
        const value = similarity * presenceOf(strength, dominance);
        if (value > found) {
          found = value;
          by = offered;
        }
      }
      total += worth;
      covered += worth * found;
      best = Math.max(best, found);
      if (by >= 0 && found > 0.3) {
        shared.push({
          demand: this.space.concepts[asked]?.id ?? '',
          offer: this.space.concepts[by]?.id ?? '',
          similarity: found,
        });
      }
    }
    return { value: total > 0 ? covered / total : 0, best, asked: total };
  }

  private denied(
    exclusions: readonly ProfileEntry[],
    entries: readonly ProfileEntry[],
    excluded: SharedConcept[],
    isByOffer: boolean,
  ): number {
    let most = 0;
    const { size, values } = this.table;
    for (const [number, strength] of exclusions) {
      const denied = excludedConcept(number);
      for (const [concept, weight] of entries) {
        const similarity = (values[denied * size + concept] ?? 0) / 255;
        if (similarity < EXCLUSION_SIMILARITY) continue;
        const share = similarity * (strength / 255) * (weight / 255);
        const pair = {
          demand: this.space.concepts[concept]?.id ?? '',
          offer: this.space.concepts[denied]?.id ?? '',
          similarity,
        };
        if (share > 0.2) excluded.push(isByOffer ? pair : { demand: pair.offer, offer: pair.demand, similarity });
        most = Math.max(most, share);
      }
    }
    return most;
  }
}

function reasonsOf(
  work: { best: number; asked: number },
  detail: { best: number },
  byOffer: number,
  byDemand: number,
): FitReason[] {
  const reasons: FitReason[] = [];
  if (work.asked === 0) reasons.push('text-unclear');
  else reasons.push(work.best >= 0.75 ? 'same-activity' : work.best >= 0.3 ? 'related-activity' : 'no-shared-activity');
  if (detail.best >= 0.85) reasons.push('same-object');
  else if (detail.best >= 0.4) reasons.push('similar-object');
  if (byOffer > 0.2) reasons.push('excluded-by-offer');
  if (byDemand > 0.2) reasons.push('excluded-by-demand');
  return reasons;
}

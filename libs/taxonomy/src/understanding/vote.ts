import { ancestors, type ConceptSpace } from '../lexicon/concept-space';
import type { Mention } from './find-mentions';

/** A mention with what the text around it makes of it. */
export interface WeighedMention extends Mention {
  /** 0..~1.5: certainty × place in the text × boilerplate. */
  weight: number;
  isExcluded: boolean;
  isInTitle: boolean;
  sentence: number;
  clause: number;
}

/** Weighted pointers to an activity or work, with the mentions that gave them. */
export interface Votes {
  total: number;
  mentions: WeighedMention[];
}

const SAME_CLAUSE = 1;
const SAME_SENTENCE = 0.9;
const TITLE_AND_BODY = 0.8;
const NEIGHBOURING_SENTENCE = 0.5;
/** What is left of the bare meaning of a word once its pair with another word says what is meant. */
const BARE_OPERATION_IN_FRAME = 0.25;
const BARE_OBJECT_IN_FRAME = 0.4;
/** One frame further up the family is a little less certain. */
const FAMILY_STEP = 0.93;

function proximity(operation: WeighedMention, object: WeighedMention): number {
  if (operation.first === object.first && operation.last === object.last) return SAME_CLAUSE;
  if (operation.clause === object.clause) return SAME_CLAUSE;
  if (operation.sentence === object.sentence) return SAME_SENTENCE;
  if (operation.isInTitle !== object.isInTitle) return TITLE_AND_BODY;
  return Math.abs(operation.sentence - object.sentence) === 1 ? NEIGHBOURING_SENTENCE : 0;
}

/** What a pair means, from the nearest frame up both families. */
export class FrameReader {
  private readonly cache = new Map<number, readonly { to: number; strength: number }[]>();

  constructor(private readonly space: ConceptSpace) {}

  read(operation: number, object: number): readonly { to: number; strength: number }[] {
    const key = operation * 0x4000 + object;
    const known = this.cache.get(key);
    if (known) return known;
    let best: { leads: readonly { to: number; strength: number }[]; steps: number } | undefined;
    for (const up of ancestors(this.space, operation)) {
      const perObject = this.space.frames.get(up.number);
      if (!perObject) continue;
      for (const over of ancestors(this.space, object)) {
        const leads = perObject.get(over.number);
        const steps = up.distance * 1.5 + over.distance;
        if (leads && (!best || steps < best.steps)) best = { leads, steps };
      }
    }
    const factor = best ? FAMILY_STEP ** best.steps : 1;
    const leads = (best?.leads ?? []).map(({ to, strength }) => ({ to, strength: strength * factor }));
    this.cache.set(key, leads);
    return leads;
  }
}

/** Adds up what the mentions point at. Mentions of one polarity only: a "not" never lends its object to another act. */
export function castVotes(
  space: ConceptSpace,
  frames: FrameReader,
  mentions: readonly WeighedMention[],
): Map<number, Votes> {
  const votes = new Map<number, Votes>();
  const cast = (to: number, value: number, ...by: WeighedMention[]) => {
    const current = votes.get(to);
    if (!current) votes.set(to, { total: value, mentions: [...by] });
    else {
      current.total += value;
      for (const one of by) if (!current.mentions.includes(one)) current.mentions.push(one);
    }
  };
  const inFrame = new Set<WeighedMention>();
  const operations = mentions.filter((one) => space.concepts[one.concept]?.kind === 'operation');
  const objects = mentions.filter((one) => {
    const kind = space.concepts[one.concept]?.kind;
    return kind === 'object' || kind === 'setting';
  });
  for (const operation of operations) {
    // Each meaning counts once per act, by its best object, so that a long list of objects does not shout.
    const best = new Map<number, { value: number; object: WeighedMention }>();
    for (const object of objects) {
      const near = proximity(operation, object);
      if (near === 0) continue;
      for (const { to, strength } of frames.read(operation.concept, object.concept)) {
        const value = strength * near * Math.sqrt(operation.weight * object.weight);
        const known = best.get(to);
        if (near >= NEIGHBOURING_SENTENCE && strength > 0.3 && near > NEIGHBOURING_SENTENCE) {
          inFrame.add(operation);
          inFrame.add(object);
        }
        if (!known || value > known.value) best.set(to, { value, object });
      }
    }
    for (const [to, { value, object }] of best) cast(to, value, operation, object);
  }
  for (const one of mentions) {
    const concept = space.concepts[one.concept];
    if (!concept) continue;
    if (concept.kind === 'activity' || concept.kind === 'work') {
      cast(one.concept, one.weight, one);
      continue;
    }
    const share = !inFrame.has(one) ? 1 : concept.kind === 'operation' ? BARE_OPERATION_IN_FRAME : BARE_OBJECT_IN_FRAME;
    for (const { to, strength } of concept.leads) cast(to, strength * share * one.weight, one);
  }
  return votes;
}

/** 0..1: the first signs count most; repetition never reaches certainty. */
export function saturate(total: number): number {
  return 1 - Math.exp(-1.3 * total);
}

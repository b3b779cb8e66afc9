import type { Language } from '@bestuiver/domain';
import type { ConceptSpace } from '../lexicon/concept-space';
import type { ConceptKind } from '../lexicon/lexicon.types';
import { exclusionOf, hashedWord, MAX_ENTRIES, quantise } from '../profile/profile-entries';
import type { ActivityFinding, ConceptFinding, Evidence, ProfileEntry, TextProfile } from '../profile/text-profile';
import { detectLanguage } from '../text/detect-language';
import { tokenise, type Token } from '../text/tokenise';
import { readBoilerplate } from './boilerplate';
import { findMentions, type UnknownWord, type Vocabulary } from './find-mentions';
import { OWN_DOING_FACTOR, readOwnDoing } from './own-doing';
import { readPolarity } from './polarity';
import { BENEFICIARY_FACTOR, isAfterPreposition, isForWhom, isUnit, PLACE_FACTOR, UNIT_FACTOR } from './place-words';
import { resolveHomonyms } from './resolve-homonyms';
import { resolvePhrases } from './resolve-phrases';
import type { Side } from './side';
import { castVotes, saturate, type FrameReader, type Votes, type WeighedMention } from './vote';
import { readWordClass } from './word-class';

export interface UnderstandInput {
  title: string;
  description: string;
  /** Detected when left out. */
  language?: Language;
  /** Who writes; a demand when left out. */
  side?: Side;
  /** The writer's name: its introductions of itself do not count. */
  organisation?: string;
}

const TITLE_WEIGHT = 2;
const MODIFIER_DETAIL = 0.8;
/** Pointers weaker than this share of the strongest are noise. */
const MINIMUM_SHARE = 0.12;
/** Below 1, so that what is said once still counts beside what is said three times. */
const WORK_EXPONENT = 0.75;
/** A work of at least this share of the strongest is what the text wants, whatever it also denies. */
const KEPT_SHARE = 0.3;
const MINIMUM_EXCLUSION = 0.3;
const MAX_WORKS = 5;
const MAX_DETAILS = 7;
const MAX_EXCLUSIONS = 3;
const MAX_WORDS = 3;
const WORD_STRENGTH = 0.5;

/** Title and description as one text; evidence offsets count from its start. */
export function joinText(title: string, description: string): string {
  return title && description ? `${title}\n${description}` : title + description;
}

function isNominal(kind: ConceptKind | undefined): boolean {
  return kind === 'object' || kind === 'setting';
}

/** How much a thing counts by the word before it: in full, or only as for whom or by what measure. */
function roleFactor(tokens: readonly Token[], at: number, language: Language): number {
  if (isUnit(tokens, at, language)) return UNIT_FACTOR;
  return isForWhom(tokens, at, language) ? BENEFICIARY_FACTOR : 1;
}

interface Scored {
  concept: number;
  strength: number;
  mentions: WeighedMention[];
}

function evidenceOf(text: string, mentions: readonly WeighedMention[]): Evidence[] {
  const seen = new Set<string>();
  return [...mentions]
    .sort((first, second) => first.start - second.start)
    .map(({ start, end }) => ({ word: text.slice(start, end), start, end }))
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`));
}

function ranked(scored: Iterable<Scored>): Scored[] {
  return [...scored].sort((first, second) => second.strength - first.strength || first.concept - second.concept);
}

function scoreWorks(votes: ReadonlyMap<number, Votes>): Scored[] {
  return ranked(
    [...votes].map(([concept, { total, mentions }]) => ({ concept, strength: total ** WORK_EXPONENT, mentions })),
  );
}

function scoreDetails(space: ConceptSpace, mentions: readonly WeighedMention[]): Scored[] {
  const totals = new Map<number, { total: number; mentions: WeighedMention[] }>();
  for (const one of mentions) {
    const concept = space.concepts[one.concept];
    if (!concept || concept.kind === 'activity' || concept.kind === 'work') continue;
    const current = totals.get(one.concept) ?? { total: 0, mentions: [] };
    current.total += one.weight * (one.isModifier ? MODIFIER_DETAIL : 1);
    current.mentions.push(one);
    totals.set(one.concept, current);
  }
  return ranked(
    [...totals].map(([concept, { total, mentions: by }]) => ({ concept, strength: saturate(total), mentions: by })),
  );
}

function shares(scored: readonly Scored[], minimum: number): Scored[] {
  const top = scored[0]?.strength ?? 0;
  return scored
    .map((one) => ({ ...one, strength: top > 0 ? one.strength / top : 0 }))
    .filter(({ strength }) => strength >= minimum);
}

/**
 * What the text leaves out. A denial limits what is wanted elsewhere in the text, but does not take it back:
 * "geen warmtebehandeling" under "palettenherstel" denies the treatment, not the pallets.
 */
function exclusions(
  space: ConceptSpace,
  frames: FrameReader,
  denied: readonly WeighedMention[],
  wanted: readonly WeighedMention[],
  works: readonly Scored[],
): Scored[] {
  const kept = new Set([
    ...works.filter(({ strength }) => strength > KEPT_SHARE).map(({ concept }) => concept),
    ...wanted.filter(({ isInTitle, weight }) => isInTitle || weight >= 1).map(({ concept }) => concept),
  ]);
  const denials = denied.filter(({ concept }) => !kept.has(concept));
  return ranked(
    [...scoreWorks(castVotes(space, frames, denials)), ...scoreDetails(space, denials)]
      .filter(({ concept }) => !kept.has(concept))
      .map((one) => ({ ...one, strength: Math.min(1, one.strength) })),
  ).filter(({ strength }) => strength >= MINIMUM_EXCLUSION);
}

/** "Jetable" rules out "lavable" unless the text names both. */
function oppositesOf(space: ConceptSpace, details: readonly Scored[]): Scored[] {
  const named = new Set(details.map(({ concept }) => concept));
  return details.flatMap((one) => {
    const opposite = space.concepts[one.concept]?.opposite;
    return opposite === undefined || named.has(opposite) ? [] : [{ ...one, concept: opposite }];
  });
}

function informativeWords(
  unknown: readonly UnknownWord[],
  factors: readonly number[],
  excluded: readonly boolean[],
): string[] {
  return [
    ...new Set(
      unknown
        .filter(
          ({ stem, token }) => stem.length > 4 && !/\d/.test(stem) && (factors[token] ?? 0) > 0.5 && !excluded[token],
        )
        .map(({ stem }) => stem),
    ),
  ]
    .sort((first, second) => second.length - first.length || (first < second ? -1 : 1))
    .slice(0, MAX_WORDS);
}

/** Reads a text: what work it is about, in which words, and what it leaves out. Pure and deterministic. */
export function understand(
  input: UnderstandInput,
  space: ConceptSpace,
  vocabulary: Vocabulary,
  frames: FrameReader,
): TextProfile {
  const text = joinText(input.title, input.description);
  const tokens = tokenise(text);
  const language = input.language ?? detectLanguage(text, tokens);
  const side = input.side ?? 'demand';
  const { mentions, unknown } = findMentions(tokens, language, vocabulary);
  const polarity = readPolarity(text, tokens, language, side);
  const boilerplate = readBoilerplate(text, tokens, language, side, input.organisation);

  const ownDoing = side === 'demand' ? readOwnDoing(tokens, language) : [];

  const possible = readWordClass(space, tokens, language, resolvePhrases(space, frames, mentions));
  const weighed = resolveHomonyms(space, frames, possible).map((mention): WeighedMention => {
    const first = tokens[mention.first];
    const isInTitle = input.title !== '' && (first?.end ?? 0) <= input.title.length;
    const isExcluded = polarity.slice(mention.first, mention.last + 1).some((part) => part.isExcluded);
    return {
      ...mention,
      isInTitle,
      isExcluded,
      sentence: first?.sentence ?? 0,
      clause: first?.clause ?? 0,
      weight:
        mention.strength *
        (space.concepts[mention.concept]?.isPlace && isAfterPreposition(tokens, mention.first, language)
          ? PLACE_FACTOR
          : 1) *
        (ownDoing[mention.first] && !isExcluded && space.concepts[mention.concept]?.kind === 'operation'
          ? OWN_DOING_FACTOR
          : 1) *
        (isNominal(space.concepts[mention.concept]?.kind) ? roleFactor(tokens, mention.first, language) : 1) *
        (isInTitle ? TITLE_WEIGHT : 1) *
        (polarity[mention.first]?.factor ?? 1) *
        (boilerplate[mention.first] ?? 1),
    };
  });
  const wanted = weighed.filter(({ isExcluded }) => !isExcluded);
  const denied = weighed.filter(({ isExcluded, weight }) => isExcluded && weight > 0.25);

  const allWorks = shares(scoreWorks(castVotes(space, frames, wanted)), MINIMUM_SHARE);
  const excluded = exclusions(space, frames, denied, wanted, allWorks);
  const excludedNumbers = new Set(excluded.map(({ concept }) => concept));
  const works = allWorks.filter(({ concept }) => !excludedNumbers.has(concept));
  const details = shares(
    ranked(
      scoreDetails(space, wanted).map((one) => ({
        ...one,
        strength: one.strength * (0.3 + 0.7 * (space.concepts[one.concept]?.weight ?? 1)),
      })),
    ),
    MINIMUM_SHARE,
  );
  const leftOut = [...excluded, ...oppositesOf(space, details)];
  const words = informativeWords(
    unknown,
    boilerplate,
    polarity.map(({ isExcluded }) => isExcluded),
  );

  const entries: ProfileEntry[] = [];
  for (const { concept, strength } of works.slice(0, MAX_WORKS)) entries.push([concept, quantise(strength)]);
  for (const { concept, strength } of leftOut.slice(0, MAX_EXCLUSIONS))
    entries.push([exclusionOf(concept), quantise(strength)]);
  for (const { concept, strength } of details.slice(0, MAX_DETAILS)) entries.push([concept, quantise(strength)]);
  for (const word of words) if (entries.length < MAX_ENTRIES) entries.push([hashedWord(word), quantise(WORD_STRENGTH)]);
  for (const { concept, strength } of details.slice(MAX_DETAILS)) {
    if (entries.length < MAX_ENTRIES) entries.push([concept, quantise(strength)]);
  }
  const unique = [...new Map(entries.map((entry) => [entry[0], entry])).values()];

  return {
    version: space.version,
    language,
    activities: activityFindings(space, text, works),
    excluded: excluded.map((one) => finding(space, text, one)),
    concepts: ranked([...works.filter(({ concept }) => space.concepts[concept]?.kind === 'work'), ...details]).map(
      (one) => finding(space, text, one),
    ),
    entries: unique,
  };
}

function finding(space: ConceptSpace, text: string, { concept, strength, mentions }: Scored): ConceptFinding {
  const known = space.concepts[concept];
  return { conceptId: known?.id ?? '', kind: known?.kind ?? 'object', strength, evidence: evidenceOf(text, mentions) };
}

/** Works are handed to the activities above them, so that a chosen activity can be proposed for every text. */
function activityFindings(space: ConceptSpace, text: string, works: readonly Scored[]): ActivityFinding[] {
  const totals = new Map<number, { strength: number; mentions: WeighedMention[] }>();
  const give = (to: number, strength: number, mentions: readonly WeighedMention[]) => {
    const current = totals.get(to);
    if (!current) totals.set(to, { strength, mentions: [...mentions] });
    else {
      current.strength = Math.max(current.strength, strength);
      for (const one of mentions) if (!current.mentions.includes(one)) current.mentions.push(one);
    }
  };
  for (const { concept, strength, mentions } of works) {
    const known = space.concepts[concept];
    if (known?.kind === 'activity') give(concept, strength, mentions);
    else
      for (const lead of known?.leads ?? [])
        if (lead.strength >= 0.5) give(lead.to, strength * lead.strength, mentions);
  }
  const scored = [...totals].map(([concept, { strength, mentions }]) => ({ concept, strength, mentions }));
  return shares(ranked(scored), MINIMUM_SHARE).map(({ concept, strength, mentions }) => ({
    activityId: space.concepts[concept]?.id ?? '',
    strength,
    evidence: evidenceOf(text, mentions),
  }));
}

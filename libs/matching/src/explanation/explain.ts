import type { Language, Localised } from '@bestuiver/domain';
import { ADJUSTMENT_WORDS } from '../adjustments/words';
import { CRITERIA } from '../criteria';
import { GATES } from '../gates';
import type { Adjustment, Contribution, MatchCandidate, NearMiss, Reason } from '../model/match-run';
import type { CriterionId } from '../weights/weights';
import { describeChange } from './describe-change';
import { CHECK_WORDS } from './check-words';
import { FACT_NAMES } from './fact-names';
import { fill, formatNumber, joinWords } from './format';

/** A candidate in words, in the order a coordinator reads (domain dossier 5.7). */
export interface MatchExplanation {
  readonly verdict: string;
  /** The two strongest reasons. */
  readonly strengths: readonly string[];
  /** The weakest point, when there is one worth a sentence. */
  readonly weakness: string | null;
  readonly adjustments: readonly string[];
  /** What is not known, when it matters. */
  readonly missing: string | null;
  readonly checks: readonly string[];
  /** What would raise the score most. */
  readonly wouldImprove: string | null;
  /** Everything as one text. */
  readonly text: string;
}

const VERDICTS: Readonly<Record<MatchCandidate['band'], Localised>> = {
  strong: { nl: 'Sterke match ({score}).', fr: 'Bonne correspondance ({score}).', en: 'Strong match ({score}).' },
  review: { nl: 'Te bekijken ({score}).', fr: 'À examiner ({score}).', en: 'Worth a look ({score}).' },
  weak: { nl: 'Zwakke match ({score}).', fr: 'Faible correspondance ({score}).', en: 'Weak match ({score}).' },
};

const COMPLETE_FIRST: Localised = {
  nl: 'Eerst gegevens aanvullen ({score}).',
  fr: 'Données à compléter d’abord ({score}).',
  en: 'Complete the data first ({score}).',
};
const UNCERTAIN: Localised = {
  nl: 'Onzeker ({known} % van de gegevens bekend). Nog te vragen: {facts}.',
  fr: 'Incertain ({known} % des données connues). À demander encore : {facts}.',
  en: 'Uncertain ({known}% of the facts known). Still to ask: {facts}.',
};
const OTHER_FACTS: Localised = {
  nl: 'nog {count} {count|gegeven|gegevens}',
  fr: 'encore {count} {count|donnée|données}',
  en: '{count} more {count|fact|facts}',
};
const NOT_KNOWN: Localised = {
  nl: 'Nog niet bekend: {facts}.',
  fr: 'Pas encore connu : {facts}.',
  en: 'Not known yet: {facts}.',
};
const WEAK_POINT: Localised = {
  nl: 'Zwakste punt: {sentence}',
  fr: 'Point faible : {sentence}',
  en: 'Weakest point: {sentence}',
};
const WOULD_IMPROVE: Localised = {
  nl: 'Dit zou het meest opleveren: {action} (tot {gain} {gain|punt|punten}).',
  fr: 'Ce qui rapporterait le plus : {action} (jusqu’à {gain} {gain|point|points}).',
  en: 'What would gain most: {action} (up to {gain} {gain|point|points}).',
};
const ONE_CALL: Localised = {
  nl: 'Eén telefoontje volstaat.',
  fr: 'Un coup de fil suffit.',
  en: 'One phone call will do.',
};

/** A value from here on is a strength; up to here it is a weak point. Other work than asked is one or the other. */
const STRENGTH = 0.75;
const WEAKNESS = 0.7;
/** Points a weak point costs at least to be worth a sentence. */
const WORTH_A_SENTENCE = 1;
/** Facts named at most; the rest is only counted. */
const NAMED_FACTS = 4;

const WORDS: ReadonlyMap<string, Localised> = new Map(
  [...CRITERIA, ...GATES].flatMap(({ words }) => Object.entries(words)),
);

/** A reason of a criterion or a gate as one sentence. Throws for a code that no rule has. */
export function sentenceOf({ code, params }: Reason, language: Language): string {
  const template = WORDS.get(code);
  if (!template) throw new Error(`No criterion or gate has words for reason "${code}".`);
  return fill(template, params, language);
}

export function adjustmentSentence({ code, points, params }: Adjustment, language: Language): string {
  const key = code === 'fairness' ? 'fairness.share' : params.isStale ? 'freshness.stale' : 'freshness.old';
  const signed = `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), language)}`;
  return fill(ADJUSTMENT_WORDS[key]!, { ...params, points: signed, whole: Math.abs(points) }, language);
}

const isKnown = ({ reason }: Contribution) => !reason.code.endsWith('.unknown');
const lost = ({ weight, points }: Contribution) => weight - points;

/** The grade of the fact the reason tells: neither what is unknown nor what is only carried over is a fault of its own. */
function ownGrade({ value, reason }: Contribution): number {
  return typeof reason.params.grade === 'number' ? reason.params.grade : value;
}

/** Nearness is said once, and that it is the right work is said first. */
function strengthsOf({ contributions }: MatchCandidate): Contribution[] {
  const strong = contributions
    .filter((line) => line.weight > 0 && ownGrade(line) >= STRENGTH && isKnown(line))
    .filter(({ criterion, reason }) => criterion !== 'anchoring' && !reason.code.endsWith('.nothingAsked'))
    .sort((one, other) => other.points - one.points);
  const work = strong.filter(({ criterion }) => criterion === 'activity');
  return [...work, ...strong.filter((line) => !work.includes(line))].slice(0, 2);
}

function isWeak(line: Contribution): boolean {
  return line.criterion === 'activity' ? ownGrade(line) < STRENGTH : ownGrade(line) <= WEAKNESS;
}

function weaknessOf({ contributions }: MatchCandidate): Contribution | undefined {
  return contributions
    .filter((line) => isWeak(line) && isKnown(line) && lost(line) >= WORTH_A_SENTENCE)
    .filter(({ reason }) => reason.code !== 'reliability.prior')
    .sort((one, other) => lost(other) - lost(one))[0];
}

/** What somebody could do about a criterion; the others nobody can change for one demand. */
const ACTIONS: Partial<Readonly<Record<CriterionId, Localised>>> = {
  capacity: {
    nl: 'een kleinere opdracht of meer ruimte bij de onderneming',
    fr: 'une plus petite commande ou plus de place chez l’entreprise',
    en: 'a smaller order or more room at the enterprise',
  },
  timing: {
    nl: 'later beginnen of meer tijd geven',
    fr: 'commencer plus tard ou donner plus de temps',
    en: 'starting later or giving more time',
  },
  place: {
    nl: 'vervoer regelen of een ruimere afstand toelaten',
    fr: 'organiser le transport ou accepter une plus grande distance',
    en: 'arranging transport or allowing a longer distance',
  },
  quality: {
    nl: 'het bewijs van kwaliteit in orde brengen',
    fr: 'mettre en ordre la preuve de qualité',
    en: 'putting the proof of quality in order',
  },
  suitability: {
    nl: 'het werk lichter maken of aanpassen',
    fr: 'alléger ou adapter le travail',
    en: 'making the work lighter or adapting it',
  },
  price: { nl: 'praten over de prijs', fr: 'parler du prix', en: 'talking about the price' },
  coDevelopment: {
    nl: 'meer uren om samen te ontwikkelen',
    fr: 'plus d’heures pour développer ensemble',
    en: 'more hours to develop together',
  },
};

function improvableOf({ contributions }: MatchCandidate): Contribution | undefined {
  return contributions
    .filter((line) => ACTIONS[line.criterion] && isWeak(line) && isKnown(line) && lost(line) >= WORTH_A_SENTENCE)
    .sort((one, other) => lost(other) - lost(one))[0];
}

function missingSentence({ missing, confidence, completeData }: MatchCandidate, language: Language): string | null {
  if (missing.length === 0) return null;
  const named = missing.slice(0, NAMED_FACTS).map((fact) => FACT_NAMES[fact]?.[language] ?? fact);
  const others = missing.length - named.length;
  if (others > 0) named.push(fill(OTHER_FACTS, { count: others }, language));
  const facts = joinWords(named, language);
  if (!completeData) return fill(NOT_KNOWN, { facts }, language);
  const sentence = fill(UNCERTAIN, { facts, known: Math.floor(confidence * 100) }, language);
  const sides = new Set(missing.map((fact) => fact.split('.')[0]));
  return sides.size === 1 ? `${sentence} ${ONE_CALL[language]}` : sentence;
}

/** A candidate in words: verdict, two strongest reasons, weakest point, missing facts, checks, what would change it. */
export function explain(candidate: MatchCandidate, language: Language): MatchExplanation {
  const words = candidate.completeData ? COMPLETE_FIRST : VERDICTS[candidate.band];
  const verdict = fill(words, { score: Math.floor(candidate.score) }, language);
  const strengths = strengthsOf(candidate).map(({ reason }) => sentenceOf(reason, language));
  const weakest = weaknessOf(candidate);
  const weakness = weakest
    ? fill(WEAK_POINT, { sentence: lowered(sentenceOf(weakest.reason, language)) }, language)
    : null;
  const adjustments = candidate.adjustments.map((line) => adjustmentSentence(line, language));
  const missing = missingSentence(candidate, language);
  const checks = candidate.checks.map((code) => CHECK_WORDS[code]?.[language] ?? code);
  const improvable = improvableOf(candidate);
  const wouldImprove = improvable ? improvement(improvable, language) : null;
  const text = [verdict, ...strengths, weakness, ...adjustments, missing, ...checks, wouldImprove]
    .filter((sentence) => sentence !== null)
    .join(' ');
  return { verdict, strengths, weakness, adjustments, missing, checks, wouldImprove, text };
}

function improvement({ criterion, points, weight }: Contribution, language: Language): string {
  const gain = Math.round(10 * (weight - points)) / 10;
  return fill(WOULD_IMPROVE, { action: ACTIONS[criterion]![language], gain }, language);
}

/** After a colon a sentence goes on in small letters. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

export interface NearMissExplanation {
  readonly verdict: string;
  readonly fact: string;
  readonly change: string | null;
  readonly text: string;
}

const NOT_PROPOSED: Localised = { nl: 'Niet voorgesteld.', fr: 'Pas proposé.', en: 'Not proposed.' };

/** Why a capability was left out, and what would let it pass. */
export function explainNearMiss(
  miss: Pick<NearMiss, 'reason' | 'wouldPassIf'>,
  language: Language,
): NearMissExplanation {
  const verdict = NOT_PROPOSED[language];
  const fact = sentenceOf(miss.reason, language);
  const change = miss.wouldPassIf ? describeChange(miss.wouldPassIf, language) : null;
  return { verdict, fact, change, text: [verdict, fact, change].filter((part) => part !== null).join(' ') };
}

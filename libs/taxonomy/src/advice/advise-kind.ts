import { LANGUAGES } from '@bestuiver/domain';
import { detectLanguage } from '../text/detect-language';
import { SIGNAL_WEIGHTS } from './advice-data';
import { ADVICES, type Advice, type AdviceInput, type KindAdvice, type Organisation } from './advice.types';
import { findWorkAsked, isOffice, type WorkAsked } from './core-activity';
import { findSignals, type Signals } from './find-signals';
import { foldSentences } from './folded-sentences';
import { findFeatures, type Feature } from './learned/features';
import { isLearned, weighFeatures } from './learned/learned-weights';
import { correctPhraseWord } from './phrase-typos';
import { scoreAdvice, type Reading, type Scores } from './score-advice';
import type { WarningRule } from './warnings/warning-rule';
import { WARNING_RULES } from './warnings/warning-rules';
import { adviceReason } from './wording/advice-reasons';
import { WARNING_REASONS } from './wording/warning-reasons';

/** Score points that make one advice e times as likely as another. */
const SCORE_SCALE = 1.5;
const MAX_EVIDENCE = 6;
const LEARNED_EVIDENCE = 3;
/** A rule that found its words is believed unless the learned log-odds are below this. */
const LEAST_WITH_RULE = -4;
/** Without a rule the learned log-odds alone call for a warning from here. */
const LEAST_ALONE = -0.9;
const POINTS_BACK = /\b(?:dat|dit|daar|hier|that|this|it|which|c['’]est|cela|ceci|ce qui)\b/i;

/**
 * Advises which kind of demand a text describes, or what it is instead, and which checks the text itself calls for
 * (domain dossier 2, 4.2, 5.3, 5.6, 6). Same input, same advice: signals are phrases of the data files, their weights
 * are added up, and a few rules on place of work, authority and public buyers decide what no word can decide alone.
 */
export function adviseKind(input: AdviceInput): KindAdvice {
  const reading = readText(input);
  const scores = scoreAdvice(reading);
  const advice = ADVICES.reduce((best, next) => (scores[next] > scores[best] ? next : best));
  const warnings = WARNING_RULES.flatMap((rule) => {
    const words = warningWords(rule, reading, advice);
    return words.length > 0
      ? [{ code: rule.code, reason: WARNING_REASONS[rule.code], evidence: words.slice(0, MAX_EVIDENCE) }]
      : [];
  });
  return {
    advice,
    confidence: confidenceOf(scores, advice),
    reason: adviceReason(
      advice,
      reading,
      warnings.map((warning) => warning.code),
    ),
    evidence: evidenceOf(reading, advice),
    warnings,
  };
}

/** What the learned weights see in a text. */
export function featuresOf(input: AdviceInput): Feature[] {
  return understand(input).features;
}

function readText(input: AdviceInput): Reading {
  const { text, organisation } = input;
  const { signals, work, features } = understand(input);
  const isPublicBody = findSignals(foldSentences(organisation?.coreBusiness ?? ''), LANGUAGES).has('public.buyer');
  return { text, organisation, isPublicBody, signals, work, opinions: weighFeatures(features) };
}

function understand({ text, language, organisation }: AdviceInput) {
  const languages = [...new Set([language ?? detectLanguage(text), detectLanguage(text)])];
  const sentences = foldSentences(text, (word) => correctPhraseWord(word, languages));
  const signals = findSignals(sentences, languages);
  const suggested = findWorkAsked(sentences, languages, organisation);
  const work = asClaimed(asOffice(suggested, signals, organisation), signals, text);
  return { signals, work, features: findFeatures(sentences, languages, work, organisation) };
}

/** The words of the rule, or those the learned weights go by; none when both together speak against the warning. */
function warningWords(rule: WarningRule, reading: Reading, advice: Advice): string[] {
  if (rule.appliesTo && !rule.appliesTo(advice, reading)) return [];
  const evidence = rule.evidence(reading);
  if (!isLearned(rule.code)) return evidence;
  const { logOdds, words } = reading.opinions[rule.code];
  if (evidence.length > 0) return logOdds > LEAST_WITH_RULE ? evidence : [];
  return !rule.needsItsWords && logOdds > (rule.leastAlone ?? LEAST_ALONE) ? words.slice(0, LEARNED_EVIDENCE) : [];
}

/** Who lives from desk work has no core activity for an enclave, whatever the work nobody can name. */
function asOffice(work: WorkAsked, signals: Signals, organisation?: Organisation): WorkAsked {
  if (work.field || !isOffice(organisation) || !signals.has('enclave.term')) return work;
  return { ...work, evidence: signals.get('enclave.term')!, core: 'outside' };
}

/** What a text says itself about its core activity goes before what its field of work suggests. */
function asClaimed(work: WorkAsked, signals: Signals, text: string): WorkAsked {
  if (signals.has('core.not')) return { ...work, core: 'outside' };
  return claimsWork(work, signals.get('core.own') ?? [], text) ? { ...work, core: 'core' } : work;
}

/**
 * "Machining is our trade" says nothing about the canteen that is asked after it; "that is our trade" does, and so does
 * a claim that follows the work.
 */
function claimsWork({ evidence }: WorkAsked, claims: string[], text: string): boolean {
  const firstWork = Math.min(...evidence.map((words) => text.indexOf(words)));
  return claims.some((claim) => {
    const at = text.indexOf(claim);
    const sentence = text.split(/(?<=[.!?;\n])/).find((part) => part.includes(claim)) ?? text;
    return at > firstWork || POINTS_BACK.test(sentence);
  });
}

function confidenceOf(scores: Scores, advice: Advice): number {
  const likelihoods = ADVICES.map((other) => Math.exp((scores[other] - scores[advice]) / SCORE_SCALE));
  return Math.round(100 / likelihoods.reduce((sum, likelihood) => sum + likelihood, 0)) / 100;
}

/** The strongest words first; work that was named completes them where the field of work decided. */
function evidenceOf({ signals, work }: Reading, advice: Advice): string[] {
  const source: Advice = advice === 'service_on_site' && signals.has('enclave.term') ? 'enclave' : advice;
  const words = [...signals]
    .map(([id, evidence]) => ({ evidence, weight: SIGNAL_WEIGHTS[id][source] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ evidence }) => evidence);
  const showsWork = advice === 'service_on_site' || advice === 'enclave' || advice === 'subcontracting';
  return [...new Set([...words, ...(showsWork ? work.evidence : [])])].slice(0, MAX_EVIDENCE);
}

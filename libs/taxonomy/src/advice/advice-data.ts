import type { Language } from '@bestuiver/domain';
import fieldData from '../../data/advice/fields.json';
import frameData from '../../data/advice/frames.json';
import weightData from '../../data/advice/signals.json';
import type { Advice, Wording } from './advice.types';
import { compileConcepts, type Concepts } from './concepts';
import { compilePhrases, type PhraseSet } from './phrase-pattern';
import type { AdviceWords } from './words/advice-words';
import { words as en } from './words/en';
import { words as fr } from './words/fr';
import { words as nl } from './words/nl';

export type SignalId = keyof typeof weightData;
export type FieldId = keyof typeof fieldData;

export interface Signal {
  id: SignalId;
  phrases: PhraseSet;
  /** Innocent uses: a phrase that touches one of these does not count. */
  unless: PhraseSet;
}

/** A field of work, to tell whether the work belongs to what an organisation itself does (domain dossier 6.3, item 3). */
export interface WorkField {
  id: FieldId;
  label: Wording;
  /** Work that keeps a house running, which few organisations live from. */
  facility: boolean;
  /** Work that can only be done at the place of the client. */
  placeBound: boolean;
  /** Work on the public domain, which is a task of local authorities themselves. */
  publicTask: boolean;
  coreSections: readonly string[];
  /** Taxonomy groups and single activities that belong to the field. */
  groups: readonly string[];
  activities: readonly string[];
  work: PhraseSet;
  /** Uses of the same words that name no work, such as the canteen a team may use. */
  unless: PhraseSet;
  organisation: PhraseSet;
}

/** Concepts that show a signal when they stand close together, whatever the language and the order of the words. */
export interface Frame {
  signal: SignalId;
  /** Each place is one concept, or several of which any will do (`temps|agency`). */
  all: string[][];
  /** Whether the concepts must stand in the order in which they are listed. */
  ordered: boolean;
  /** Most words from the first to the last concept. */
  span: number;
  /** How many sentences further on the last concept may stand. */
  sentences: number;
  /** Concepts that take the frame away when they stand in the same sentences. */
  none: string[];
  /** Concepts that take the frame away wherever they stand in the text. */
  absent: string[];
}

const WORDS: Record<Language, AdviceWords> = { nl, fr, en };
const USUAL_SPAN = 14;

/** How much each signal speaks for an advice; signals without weights only call for a warning. */
export const SIGNAL_WEIGHTS = weightData as Record<SignalId, Partial<Record<Advice, number>>>;
export const SIGNAL_IDS = Object.keys(weightData) as SignalId[];

export const FRAMES: readonly Frame[] = Object.entries(
  frameData as Record<
    string,
    { all: string[]; span?: number; ordered?: boolean; sentences?: number; none?: string[]; absent?: string[] }[]
  >,
).flatMap(([signal, frames]) =>
  frames.map(({ all, ordered = false, span = USUAL_SPAN, sentences = 0, none = [], absent = [] }) => ({
    signal: signal as SignalId,
    all: all.map((place) => place.split('|')),
    ordered,
    span,
    sentences,
    none,
    absent,
  })),
);

export interface AdviceData {
  signals: Signal[];
  fields: WorkField[];
  concepts: Concepts;
}

const compiled = new Map<Language, AdviceData>();

/** Signals, fields and concepts of one language, compiled on first use. */
export function adviceData(language: Language): AdviceData {
  let data = compiled.get(language);
  if (!data) {
    const { classes, concepts } = WORDS[language];
    data = {
      signals: compileSignals(WORDS[language]),
      fields: compileFields(language),
      concepts: compileConcepts(concepts, classes, language),
    };
    compiled.set(language, data);
  }
  return data;
}

/** Every whole word that the phrases of a language use, for recognising mistyped ones. */
export function phraseWords(language: Language): Set<string> {
  const { classes, concepts, signals } = WORDS[language];
  const phrases = [...Object.values(signals).flatMap((signal) => signal.phrases), ...Object.values(concepts).flat()];
  return new Set([...phrases, ...Object.values(classes).flat()].join(' ').match(/(?<![a-z*])[a-z]+(?![a-z*?}])/g));
}

function compileSignals({ classes, signals }: AdviceWords): Signal[] {
  return Object.entries(signals).map(([id, { phrases, unless = [] }]) => ({
    id: id as SignalId,
    phrases: compilePhrases(phrases, classes),
    unless: compilePhrases(unless, classes),
  }));
}

function compileFields(language: Language): WorkField[] {
  const { classes } = WORDS[language];
  return Object.entries(fieldData).map(([id, field]) => ({
    id: id as FieldId,
    label: field.label,
    facility: field.facility,
    placeBound: field.placeBound,
    publicTask: field.publicTask,
    coreSections: field.coreSections,
    groups: field.groups,
    activities: field.activities,
    work: compilePhrases(field.work[language], classes),
    unless: compilePhrases('unless' in field ? field.unless[language] : [], classes),
    organisation: compilePhrases(field.organisation[language], classes),
  }));
}

import type { Language } from '@bestuiver/domain';
import en from '../../data/advice/en.json';
import fieldData from '../../data/advice/fields.json';
import fr from '../../data/advice/fr.json';
import nl from '../../data/advice/nl.json';
import weightData from '../../data/advice/signals.json';
import type { Advice, Wording } from './advice.types';
import { compilePhrase, type WordClasses } from './phrase-pattern';

export type SignalId = keyof typeof weightData;
export type FieldId = keyof typeof fieldData;

export interface Signal {
  id: SignalId;
  phrases: RegExp[];
  /** Innocent uses: a phrase that touches one of these does not count. */
  unless: RegExp[];
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
  work: RegExp[];
  /** Uses of the same words that name no work, such as the canteen a team may use. */
  unless: RegExp[];
  organisation: RegExp[];
}

interface LanguageFile {
  classes: WordClasses;
  signals: Record<string, { phrases: string[]; unless?: string[] }>;
}

const FILES: Record<Language, LanguageFile> = { nl, fr, en };

/** How much each signal speaks for an advice; signals without weights only call for a warning. */
export const SIGNAL_WEIGHTS = weightData as Record<SignalId, Partial<Record<Advice, number>>>;
export const SIGNAL_IDS = Object.keys(weightData) as SignalId[];

const compiled = new Map<Language, { signals: Signal[]; fields: WorkField[] }>();

/** Signals and fields of one language, compiled on first use. */
export function adviceData(language: Language): { signals: Signal[]; fields: WorkField[] } {
  let data = compiled.get(language);
  if (!data) {
    data = { signals: compileSignals(FILES[language]), fields: compileFields(language) };
    compiled.set(language, data);
  }
  return data;
}

/** Every whole word that the phrases of a language use, for recognising mistyped ones. */
export function phraseWords(language: Language): Set<string> {
  const { classes, signals } = FILES[language];
  const phrases = Object.values(signals).flatMap((signal) => signal.phrases);
  return new Set([...phrases, ...Object.values(classes).flat()].join(' ').match(/(?<![a-z*])[a-z]+(?![a-z*?}])/g));
}

function compileSignals({ classes, signals }: LanguageFile): Signal[] {
  return Object.entries(signals).map(([id, { phrases, unless = [] }]) => ({
    id: id as SignalId,
    phrases: phrases.map((phrase) => compilePhrase(phrase, classes)),
    unless: unless.map((phrase) => compilePhrase(phrase, classes)),
  }));
}

function compileFields(language: Language): WorkField[] {
  const { classes } = FILES[language];
  return Object.entries(fieldData).map(([id, field]) => ({
    id: id as FieldId,
    label: field.label,
    facility: field.facility,
    placeBound: field.placeBound,
    publicTask: field.publicTask,
    coreSections: field.coreSections,
    groups: field.groups,
    activities: field.activities,
    work: field.work[language].map((phrase) => compilePhrase(phrase, classes)),
    unless: ('unless' in field ? field.unless[language] : []).map((phrase) => compilePhrase(phrase, classes)),
    organisation: field.organisation[language].map((phrase) => compilePhrase(phrase, classes)),
  }));
}

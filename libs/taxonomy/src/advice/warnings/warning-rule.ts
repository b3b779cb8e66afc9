import type { SignalId } from '../advice-data';
import type { Advice, WarningCode } from '../advice.types';
import type { Reading } from '../score-advice';

/** One warning of the domain dossier: finds the words that call for it, or nothing. */
export interface WarningRule {
  code: WarningCode;
  /** Whether the warning means anything next to this advice; always, when absent. */
  appliesTo?(advice: Advice, reading: Reading): boolean;
  /** Set where a warning holds a text back: what the learned weights make of it is not enough then. */
  needsItsWords?: true;
  /** Learned log-odds from which the weights alone call for it, where innocent texts often sound the same. */
  leastAlone?: number;
  evidence(reading: Reading): string[];
}

/** The words behind all of the given signals together. */
export function wordsOf({ signals }: Reading, ...ids: SignalId[]): string[] {
  return ids.flatMap((id) => signals.get(id) ?? []);
}

/** The words behind the given signals when every one of them was found. */
export function wordsOfAll(reading: Reading, ...ids: SignalId[]): string[] {
  return ids.every((id) => reading.signals.has(id)) ? wordsOf(reading, ...ids) : [];
}

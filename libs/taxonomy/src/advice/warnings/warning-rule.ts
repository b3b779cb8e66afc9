import type { SignalId } from '../advice-data';
import type { Advice, WarningCode } from '../advice.types';
import type { Reading } from '../score-advice';

/** One warning of the domain dossier: finds the words that call for it, or nothing. */
export interface WarningRule {
  code: WarningCode;
  evidence(reading: Reading, advice: Advice): string[];
}

/** The words behind all of the given signals together. */
export function wordsOf({ signals }: Reading, ...ids: SignalId[]): string[] {
  return ids.flatMap((id) => signals.get(id) ?? []);
}

/** The words behind the given signals when every one of them was found. */
export function wordsOfAll(reading: Reading, ...ids: SignalId[]): string[] {
  return ids.every((id) => reading.signals.has(id)) ? wordsOf(reading, ...ids) : [];
}

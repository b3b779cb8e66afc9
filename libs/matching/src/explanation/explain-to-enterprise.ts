import type { Language } from '@bestuiver/domain';
import type { FailedGate } from '../scoring/why-not';
import { fill } from './format';
import { OWN_GATE_WORDS } from './own-gate-words';

export interface OwnReason {
  readonly gate: string;
  readonly code: string;
  /** The rule with the own fact. */
  readonly fact: string;
  /** What the enterprise can do about it; null when nothing. */
  readonly help: string | null;
}

/**
 * Why a listing was left out, in words for the enterprise itself. Null when one of the reasons is not its own: it tells
 * of the buyer, of a price or of a private list, and then nothing at all is said of that demand (domain dossier 5.4).
 */
export function explainToEnterprise(failed: readonly FailedGate[], language: Language): OwnReason[] | null {
  const reasons: OwnReason[] = [];
  for (const { gate, reason, change } of failed) {
    const words = OWN_GATE_WORDS[reason.code];
    if (!words) return null;
    const params = { ...reason.params, change: change?.side === 'capability' ? change.value : null };
    const help = words.help && fill(words.help, params, language);
    reasons.push({ gate, code: reason.code, fact: fill(words.fact, params, language), help });
  }
  return reasons;
}

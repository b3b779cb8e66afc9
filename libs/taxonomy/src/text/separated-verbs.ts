import { stemDutch } from './dutch-stem';
import { SEPARABLE } from './dutch-verbs';
import type { Token } from './tokenise';

/** A verb whose first part stands apart, by the indexes of its tokens. */
export interface SeparatedVerb {
  first: number;
  last: number;
  /** The token with the verb proper. */
  verb: number;
  /** Stems the whole verb may have. */
  forms: readonly string[];
}

const prefixes = new Set(SEPARABLE.split('|'));
const CONJUNCTIONS = new Set(['en', 'of']);
/** How many tokens may stand between "pakken" and "in". */
const MAXIMUM_DISTANCE = 8;

function formsOf(prefix: string, verb: string): string[] {
  const forms = [verb, verb.replace(/(?:t|d)$/, '')].filter((form) => form.length > 2);
  return [...new Set(forms.flatMap((form) => [stemDutch(prefix + form), stemDutch(`${prefix}${form}en`)]))];
}

/**
 * The separable verb that begins at this token: "in te pakken", or "pakken … in" when the first part closes the clause.
 * Whether such a verb exists is for the lexicon to say.
 */
export function readSeparated(tokens: readonly Token[], at: number): SeparatedVerb | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isNear = (index: number) => tokens[index]?.clause === token.clause;
  if (prefixes.has(token.text) && tokens[at + 1]?.text === 'te' && isNear(at + 2)) {
    const verb = tokens[at + 2]?.text ?? '';
    return verb.endsWith('n')
      ? { first: at, last: at + 2, verb: at + 2, forms: [stemDutch(token.text + verb)] }
      : undefined;
  }
  if (token.text.length < 3) return undefined;
  for (let end = at + 1; end <= at + MAXIMUM_DISTANCE && isNear(end); end++) {
    const part = tokens[end]?.text ?? '';
    const isClosing = !isNear(end + 1) || CONJUNCTIONS.has(tokens[end + 1]?.text ?? '');
    if (isClosing && prefixes.has(part)) return { first: at, last: at, verb: at, forms: formsOf(part, token.text) };
  }
  return undefined;
}

import type { Language, Localised } from '@bestuiver/domain';
import { ACCESS_WORDS } from './access.words';
import { ANSWERING_WORDS } from './answering.words';
import { CAPABILITY_WORDS } from './capabilities.words';
import { COLLABORATION_WORDS } from './collaborations.words';
import { CONCERN_WORDS } from './concerns.words';
import { CONVERSATION_WORDS } from './conversations.words';
import { DEMAND_WORDS } from './demands.words';
import { DIRECTORY_WORDS } from './directory.words';
import { FIELD_WORDS } from './fields.words';
import { PROPOSAL_WORDS } from './proposals.words';
import { REQUEST_WORDS } from './requests.words';
import { statusLabel } from './statuses.words';
import { SURGE_WORDS } from './surges.words';
import { TAXONOMY_WORDS } from './taxonomy.words';

/** What is said about every error code, by feature. */
const WORDS = {
  ...ACCESS_WORDS,
  ...ANSWERING_WORDS,
  ...CAPABILITY_WORDS,
  ...COLLABORATION_WORDS,
  ...CONCERN_WORDS,
  ...CONVERSATION_WORDS,
  ...DEMAND_WORDS,
  ...DIRECTORY_WORDS,
  ...FIELD_WORDS,
  ...PROPOSAL_WORDS,
  ...REQUEST_WORDS,
  ...SURGE_WORDS,
  ...TAXONOMY_WORDS,
} as const satisfies Record<string, Localised>;

export type ErrorCode = keyof typeof WORDS;

const STATUS_PARAMS = ['from', 'to'];

/** The sentence of an error code in a language, its facts filled in; null for a code without words. */
export function wordsOf(code: string, params: Readonly<Record<string, unknown>>, language: Language): string | null {
  const template = (WORDS as Record<string, Localised>)[code]?.[language];
  if (template === undefined) return null;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => shown(name, params[name], language));
}

function shown(name: string, value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.join(', ');
  if (STATUS_PARAMS.includes(name)) return statusLabel(String(value), language);
  if (value === undefined || value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

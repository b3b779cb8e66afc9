import type { FieldProblem, Language } from '@bestuiver/domain';
import { adviseKind } from '@bestuiver/taxonomy';

/** Words about people, which must leave a text before it goes further (domain dossier 6.1 and 6.6). */
const FORBIDDEN = { PERSONAL_DATA: 'text.personal_data', TRAITS: 'text.protected_traits' } as const;

/** Where texts speak of people instead of work: a pointer for each, with the words themselves. */
export function forbiddenWords(texts: Readonly<Record<string, unknown>>, language: Language): FieldProblem[] {
  return Object.entries(texts).flatMap(([pointer, text]) => {
    if (typeof text !== 'string') return [];
    return adviseKind({ text, language }).warnings.flatMap(({ code, evidence }) =>
      code === 'PERSONAL_DATA' || code === 'TRAITS'
        ? [{ pointer, code: FORBIDDEN[code], params: { evidence: [...evidence] } }]
        : [],
    );
  });
}

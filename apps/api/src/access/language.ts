import { LANGUAGES, type Language } from '@bestuiver/domain';
import type { Request } from 'express';

/** One of our languages that a request names; null when it names none, as machines do. */
export function languageAsked(request: Pick<Request, 'acceptsLanguages' | 'headers'>): Language | null {
  const asked = request.headers['accept-language'];
  if (!asked || asked.trim() === '*') return null;
  const accepted = request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === accepted) ?? null;
}

/** The language a visitor asks for with `Accept-Language`; Dutch when it names none of ours. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  const accepted = request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === accepted) ?? 'nl';
}

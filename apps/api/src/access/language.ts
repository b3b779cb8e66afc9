import { LANGUAGES, type Language } from '@bestuiver/domain';
import type { Request } from 'express';

/** The language a visitor asks for with `Accept-Language`; Dutch when it names none of ours. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  const accepted = request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === accepted) ?? 'nl';
}

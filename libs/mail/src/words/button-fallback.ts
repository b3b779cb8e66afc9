import type { Language } from '@bestuiver/domain';

/** Before the written-out address under a button that matters most. */
export const BUTTON_FALLBACK: Readonly<Record<Language, string>> = {
  nl: 'Werkt de knop niet? Open dan dit adres:',
  fr: 'Le bouton ne fonctionne pas ? Ouvrez cette adresse :',
  en: 'Does the button not work? Open this address:',
};

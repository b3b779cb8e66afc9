import type { Language, Localised } from '@bestuiver/domain';

const TITLES: Readonly<Record<number, Localised>> = {
  400: { nl: 'Verzoek klopt niet', fr: 'Demande incorrecte', en: 'Request is not right' },
  401: { nl: 'Niet aangemeld', fr: 'Non connecté', en: 'Not signed in' },
  403: { nl: 'Niet toegelaten', fr: 'Non autorisé', en: 'Not allowed' },
  404: { nl: 'Niet gevonden', fr: 'Introuvable', en: 'Not found' },
  409: { nl: 'Kan nu niet', fr: 'Impossible actuellement', en: 'Not possible now' },
  410: { nl: 'Niet meer geldig', fr: 'Plus valable', en: 'No longer valid' },
  412: { nl: 'Intussen gewijzigd', fr: 'Modifié entre-temps', en: 'Changed in the meantime' },
  413: { nl: 'Te groot', fr: 'Trop grand', en: 'Too large' },
  415: { nl: 'Verkeerde vorm', fr: 'Forme incorrecte', en: 'Wrong form' },
  422: { nl: 'Gegevens kloppen niet', fr: 'Données incorrectes', en: 'Data is not right' },
  428: { nl: 'Versie ontbreekt', fr: 'Version manquante', en: 'Version is missing' },
  429: { nl: 'Te veel verzoeken', fr: 'Trop de demandes', en: 'Too many requests' },
  500: { nl: 'Er ging iets mis', fr: 'Une erreur s’est produite', en: 'Something went wrong' },
  503: { nl: 'Even niet bereikbaar', fr: 'Momentanément indisponible', en: 'Not available for a moment' },
};

/** A short title of a status, the same for every problem of it. */
export function titleOf(status: number, language: Language): string {
  return (TITLES[status] ?? TITLES[status >= 500 ? 500 : 400]!)[language];
}

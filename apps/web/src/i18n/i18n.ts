import { LANGUAGES, type Language } from '@bestuiver/domain';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { frenchSpacing } from './french-spacing';
import { nl } from './nl';

const STORAGE_KEY = 'bestuiver.language';

const load: Record<Exclude<Language, 'nl'>, () => Promise<object>> = {
  fr: () => import('./fr').then((module) => module.fr),
  en: () => import('./en').then((module) => module.en),
};

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORAGE_KEY);
  return LANGUAGES.find((language) => language === stored) ?? 'nl';
}

async function loadCatalogue(language: Language): Promise<void> {
  if (language === 'nl' || i18next.hasResourceBundle(language, 'translation')) return;
  const catalogue = await load[language]();
  i18next.addResourceBundle(language, 'translation', language === 'fr' ? frenchSpacing(catalogue) : catalogue);
}

/** Shows the product in a language and remembers it on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadCatalogue(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}

/** Starts with Dutch, or with the language chosen before on this device. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    resources: { nl: { translation: nl } },
    interpolation: { escapeValue: false },
    returnNull: false,
    partialBundledLanguages: true,
  });
  const language = storedLanguage();
  if (language !== 'nl') await changeLanguage(language);
}

export { i18next };

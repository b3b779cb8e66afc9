import type { Gate } from './gate';

/** A demand may not ask to choose or test workers, or to see their files. */
export const individualWorkers: Gate = {
  id: 'D9',
  source: 'domain dossier 5.3 D9, 6.1',
  fails: (demand) => demand.source.warnings?.includes('D9') === true,
  reason: () => ({ code: 'D9.choosesWorkers', params: {} }),
  smallestChange: () => null,
  words: {
    'D9.choosesWorkers': {
      nl: 'De opdrachtgever wil zelf mensen kiezen of testen. Dat mag niet: de onderneming stelt het team samen.',
      fr: "Le client veut choisir ou tester les personnes. Ce n'est pas permis : l'entreprise compose elle-même l'équipe.",
      en: 'The client wants to choose or test people. That is not allowed: the enterprise puts the team together.',
    },
  },
};

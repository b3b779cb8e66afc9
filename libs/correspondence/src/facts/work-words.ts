import type { Language } from '@bestuiver/domain';

/** One line each for what waits for a coordinator. */
export interface WorkWords {
  review(title: string): string;
  choose(title: string): string;
  listing(title: string): string;
  silent(title: string): string;
  introduced(count: number): string;
}

export const WORK_WORDS: Readonly<Record<Language, WorkWords>> = {
  nl: {
    review: (title) => `Nakijken: ${title}`,
    choose: (title) => `Kandidaten bekijken: ${title}`,
    listing: (title) => `Aanbod nakijken: ${title}`,
    silent: (title) => `Voorstel loopt af zonder antwoord: ${title}`,
    introduced: (count) => (count === 1 ? 'Eén kennismaking.' : `${count} kennismakingen.`),
  },
  fr: {
    review: (title) => `À examiner : ${title}`,
    choose: (title) => `Candidats à regarder : ${title}`,
    listing: (title) => `Offre à vérifier : ${title}`,
    silent: (title) => `Proposition bientôt échue sans réponse : ${title}`,
    introduced: (count) => (count === 1 ? 'Une mise en contact.' : `${count} mises en contact.`),
  },
  en: {
    review: (title) => `To review: ${title}`,
    choose: (title) => `Candidates to look at: ${title}`,
    listing: (title) => `Offer to check: ${title}`,
    silent: (title) => `Proposal running out without an answer: ${title}`,
    introduced: (count) => (count === 1 ? 'One introduction.' : `${count} introductions.`),
  },
};

import type { Language } from '@bestuiver/domain';

/** The words around every mail. */
export interface FrameWords {
  greeting(name: string | null): string;
  readonly regards: string;
  /** After the area's name, when no coordinator signs. */
  readonly team: string;
  readonly question: string;
  readonly why: string;
  readonly preferences: string;
  readonly unsubscribe: string;
  readonly about: string;
}

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = {
  nl: {
    greeting: (name) => (name ? `Beste ${name}` : 'Goeiedag'),
    regards: 'Met vriendelijke groet',
    team: 'Het team van',
    question: 'Een vraag? Antwoord gewoon op deze mail.',
    why: 'Waarom u deze mail krijgt:',
    preferences: 'Kies welke mails u krijgt',
    unsubscribe: 'Geen mails van deze soort meer',
    about: 'Bestuiver brengt bedrijven en sociale economie in uw streek samen.',
  },
  fr: {
    greeting: (name) => (name ? `Bonjour ${name}` : 'Bonjour'),
    regards: 'Cordialement',
    team: 'L’équipe de',
    question: 'Une question ? Répondez simplement à cet e-mail.',
    why: 'Pourquoi vous recevez cet e-mail :',
    preferences: 'Choisir les e-mails que vous recevez',
    unsubscribe: 'Ne plus recevoir ce type d’e-mail',
    about: 'Bestuiver réunit les entreprises et l’économie sociale de votre région.',
  },
  en: {
    greeting: (name) => (name ? `Dear ${name}` : 'Hello'),
    regards: 'Kind regards',
    team: 'The team of',
    question: 'A question? Just reply to this mail.',
    why: 'Why you get this mail:',
    preferences: 'Choose which mails you get',
    unsubscribe: 'No more mails of this kind',
    about: 'Bestuiver brings companies and the social economy in your region together.',
  },
};

import type { IsoDate } from '@bestuiver/domain';
import { button, link, list, paragraph } from '../layout/blocks';
import { defineMail } from '../template';

export interface CapabilityConfirmationParams {
  /** False on day 75, true on the only reminder, day 85. */
  readonly reminder: boolean;
  /** Titles of the reader's capabilities that wait for a confirmation. */
  readonly titles: readonly string[];
  /** Day from which unconfirmed offers count for a little less. */
  readonly staleOn: IsoDate;
  readonly confirmUrl: string;
  readonly editUrl: string;
}

export const capabilityConfirmation = defineMail<CapabilityConfirmationParams>()(
  {
    nl: ({ reminder, titles, staleOn }, { date, shortDate }) => ({
      subject: reminder
        ? `Klopt uw aanbod nog? Bevestig vóór ${shortDate(staleOn)}`
        : `Klopt uw aanbod nog? Eén klik ${titles.length > 1 ? 'per aanbod ' : ''}volstaat`,
      preheader: 'Zo vinden bedrijven u met de juiste gegevens.',
      lead: 'Dit is wat bedrijven nu van u kunnen vinden:',
      next: `Klopt dit nog? Bevestig ${titles.length > 1 ? 'elk aanbod' : 'het'} met één klik, dan bent u weer voor drie maanden klaar. Zonder bevestiging telt uw aanbod vanaf ${date(staleOn)} iets minder mee.`,
      button: 'Ja, dit klopt nog',
      edit: 'Er is iets veranderd',
      why: 'u hebt een aanbod op het platform.',
    }),
    fr: ({ reminder, titles, staleOn }, { date, shortDate }) => ({
      subject: reminder
        ? `Votre offre est-elle encore exacte ? Confirmez avant le ${shortDate(staleOn)}`
        : `Votre offre est-elle encore exacte ? Un clic ${titles.length > 1 ? 'par offre ' : ''}suffit`,
      preheader: 'Ainsi, les entreprises vous trouvent avec les bonnes données.',
      lead: 'Voici ce que les entreprises trouvent actuellement de vous :',
      next: `Est-ce encore exact ? Confirmez${titles.length > 1 ? ' chaque offre' : ''} en un clic, et vous êtes tranquille pour trois mois. Sans confirmation, votre offre compte un peu moins à partir du ${date(staleOn)}.`,
      button: 'Oui, c’est encore exact',
      edit: 'Quelque chose a changé',
      why: 'vous avez une offre sur la plateforme.',
    }),
    en: ({ reminder, titles, staleOn }, { date, shortDate }) => ({
      subject: reminder
        ? `Is your offer still right? Please confirm before ${shortDate(staleOn)}`
        : `Is your offer still right? One click ${titles.length > 1 ? 'each ' : ''}is enough`,
      preheader: 'So that companies find you with the right facts.',
      lead: 'This is what companies can find about you now:',
      next: `Is it still right? Confirm ${titles.length > 1 ? 'each offer' : 'it'} with one click and you are done for three months. Without a confirmation your offer counts a little less from ${date(staleOn)}.`,
      button: 'Yes, it is still right',
      edit: 'Something has changed',
      why: 'you have an offer on the platform.',
    }),
  },
  (words, { titles, confirmUrl, editUrl }) => [
    paragraph(words.lead),
    list(titles),
    paragraph(words.next),
    button(words.button, confirmUrl),
    link(words.edit, editUrl),
  ],
);

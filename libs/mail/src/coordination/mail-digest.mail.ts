import { button, list, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import type { DigestItem } from './weekly-digest.mail';

export interface MailDigestParams {
  readonly every: 'day' | 'week';
  /** Subject of each mail that was gathered, with the page it leads to; at least one. */
  readonly items: readonly DigestItem[];
  readonly homeUrl: string;
}

/** Mails that could wait, in one: readers choose so, per category, on their preferences page. */
export const mailDigest = defineMail<MailDigestParams>()(
  {
    nl: ({ every, items }, { count }) => ({
      subject: `Uw overzicht: ${count(items.length, 'bericht', 'berichten')}`,
      preheader: items[0]?.text ?? '',
      lead: every === 'day' ? 'Dit kwam er sinds gisteren bij:' : 'Dit kwam er de voorbije week bij:',
      button: 'Open Bestuiver',
      why: every === 'day' ? 'u kiest voor één mail per dag.' : 'u kiest voor één mail per week.',
    }),
    fr: ({ every, items }, { count }) => ({
      subject: `Votre aperçu : ${count(items.length, 'message', 'messages')}`,
      preheader: items[0]?.text ?? '',
      lead: every === 'day' ? 'Voici les nouveautés depuis hier :' : 'Voici les nouveautés de la semaine :',
      button: 'Ouvrir Bestuiver',
      why: every === 'day' ? 'vous avez choisi un e-mail par jour.' : 'vous avez choisi un e-mail par semaine.',
    }),
    en: ({ every, items }, { count }) => ({
      subject: `Your overview: ${count(items.length, 'message', 'messages')}`,
      preheader: items[0]?.text ?? '',
      lead: every === 'day' ? 'This is new since yesterday:' : 'This is new since last week:',
      button: 'Open Bestuiver',
      why: every === 'day' ? 'you chose one mail a day.' : 'you chose one mail a week.',
    }),
  },
  (words, { items, homeUrl }) => [paragraph(words.lead), list(items), button(words.button, homeUrl)],
);

import type { IsoDate, Volume } from '@bestuiver/domain';
import { button, facts, link, paragraph, rich, strong } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { BUTTON_FALLBACK } from '../words/button-fallback';
import { volumeInWords } from '../words/volume';

export interface SurgeCallParams {
  readonly reminder: boolean;
  readonly product: string;
  readonly volume: Volume;
  readonly neededBy: IsoDate;
  /** Instant the call closes. */
  readonly closesAt: Date;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

export const surgeCall = defineMail<SurgeCallParams>()(
  {
    nl: ({ reminder, product, closesAt }, { moment }) => ({
      subject: fit`${reminder ? 'Nog steeds dringend' : 'Dringend'}: kunt u deze week ${product} maken?`,
      preheader: `Antwoord graag vóór ${moment(closesAt)}. Een deel helpt ook.`,
      lead: rich`Er zijn plots veel meer ${strong(product)} nodig. U staat op de lijst van ondernemingen die dit kunnen maken.`,
      labels: { volume: 'Nodig', by: 'Tegen', closes: 'Antwoord vóór' },
      next: 'Kunt u helpen, ook met een deel? Laat weten hoeveel u aankunt. Kunt u niet, dan is een snelle nee ook welkom.',
      button: 'Antwoord nu',
      decline: 'Nee, het lukt ons niet',
      why: 'u gaf zich op voor dringende oproepen. Daarom krijgt u deze mail ook buiten de werkuren.',
    }),
    fr: ({ reminder, product, closesAt }, { moment }) => ({
      subject: fit`${reminder ? 'Toujours urgent' : 'Urgent'} : pouvez-vous faire ${product} cette semaine ?`,
      preheader: `Répondez si possible avant le ${moment(closesAt)}. Une partie aide aussi.`,
      lead: rich`Le besoin augmente soudain pour ce produit : ${strong(product)}. Vous êtes sur la liste des entreprises qui peuvent le fabriquer.`,
      labels: { volume: 'Besoin', by: 'Date voulue', closes: 'Date limite de réponse' },
      next: 'Pouvez-vous aider, même en partie ? Dites-nous combien vous pouvez faire. Si ce n’est pas possible, un non rapide est aussi le bienvenu.',
      button: 'Répondre maintenant',
      decline: 'Non, ce n’est pas possible',
      why: 'vous vous êtes inscrit pour les appels urgents. C’est pourquoi cet e-mail peut arriver en dehors des heures de travail.',
    }),
    en: ({ reminder, product, closesAt }, { moment }) => ({
      subject: fit`${reminder ? 'Still urgent' : 'Urgent'}: can you make ${product} this week?`,
      preheader: `Please answer before ${moment(closesAt)}. A part helps too.`,
      lead: rich`There is a sudden need for much more of this: ${strong(product)}. You are on the list of enterprises that can make it.`,
      labels: { volume: 'Needed', by: 'By', closes: 'Answer before' },
      next: 'Can you help, even with a part? Tell us how much you can do. If you cannot, a quick no is welcome too.',
      button: 'Answer now',
      decline: 'No, we cannot',
      why: 'you signed up for urgent calls. That is why this mail may come outside working hours.',
    }),
  },
  (words, { volume, neededBy, closesAt, answerUrl, declineUrl }, { language, date, moment }) => [
    paragraph(words.lead),
    facts([
      [words.labels.volume, volumeInWords(volume, language)],
      [words.labels.by, date(neededBy)],
      [words.labels.closes, moment(closesAt)],
    ]),
    paragraph(words.next),
    button(words.button, answerUrl, BUTTON_FALLBACK[language]),
    link(words.decline, declineUrl),
  ],
);

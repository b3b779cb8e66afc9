import type { IsoDate } from '@bestuiver/domain';
import { button, link, paragraph, type Block } from '../layout/blocks';
import { defineMail } from '../template';

export interface SoftHoldEndingParams {
  readonly to: 'enterprise' | 'coordinator';
  readonly title: string;
  readonly enterpriseName: string;
  readonly hoursPerWeek: number;
  /** Day the hours become free again. */
  readonly freeOn: IsoDate;
  /** It was held longer once already. */
  readonly extended: boolean;
  /** Page to extend the reservation; null when the reader cannot. */
  readonly extendUrl: string | null;
  readonly proposalUrl: string;
}

export const softHoldEnding = defineMail<SoftHoldEndingParams>()(
  {
    nl: ({ to, title, enterpriseName, hoursPerWeek, freeOn, extended }, { count, date, shortDate }) => ({
      subject:
        to === 'enterprise'
          ? `Uw gereserveerde uren komen vrij op ${shortDate(freeOn)}`
          : `Gereserveerde uren komen vrij op ${shortDate(freeOn)}`,
      preheader: title,
      lead:
        to === 'enterprise'
          ? `Voor ‘${title}’ houden we ${count(hoursPerWeek, 'uur', 'uur')} per week van u vrij. Vanaf ${date(freeOn)} zijn die uren weer vrij.`
          : `Voor ‘${title}’ houdt ${enterpriseName} ${count(hoursPerWeek, 'uur', 'uur')} per week vrij. Vanaf ${date(freeOn)} zijn die uren weer vrij.`,
      next: extended
        ? 'De reservatie is al één keer verlengd. Daarna zijn de uren er weer voor ander werk.'
        : to === 'enterprise'
          ? 'Loopt het gesprek nog? Dan kan de reservatie één keer langer duren. Anders hoeft er niets te gebeuren.'
          : 'Loopt het gesprek nog? Dan kan de onderneming de reservatie één keer verlengen. Anders hoeft er niets te gebeuren.',
      extend: 'Houd de uren langer vrij',
      link: 'Bekijk het voorstel',
      why: to === 'enterprise' ? 'u zei ja op dit voorstel.' : 'u begeleidt dit voorstel.',
    }),
    fr: ({ to, title, enterpriseName, hoursPerWeek, freeOn, extended }, { count, date, shortDate }) => ({
      subject:
        to === 'enterprise'
          ? `Vos heures réservées se libèrent le ${shortDate(freeOn)}`
          : `Des heures réservées se libèrent le ${shortDate(freeOn)}`,
      preheader: title,
      lead:
        to === 'enterprise'
          ? `Pour « ${title} », nous réservons ${count(hoursPerWeek, 'heure', 'heures')} par semaine dans votre calendrier. Ces heures sont de nouveau libres à partir du ${date(freeOn)}.`
          : `Pour « ${title} », ${enterpriseName} réserve ${count(hoursPerWeek, 'heure', 'heures')} par semaine. Ces heures sont de nouveau libres à partir du ${date(freeOn)}.`,
      next: extended
        ? 'La réservation a déjà été prolongée une fois. Ensuite, les heures serviront à un autre travail.'
        : to === 'enterprise'
          ? 'La discussion est en cours ? La réservation peut être prolongée une fois. Sinon, il n’y a rien à faire.'
          : 'La discussion est en cours ? L’entreprise peut prolonger la réservation une fois. Sinon, il n’y a rien à faire.',
      extend: 'Réserver plus longtemps',
      link: 'Voir la proposition',
      why: to === 'enterprise' ? 'vous avez dit oui à cette proposition.' : 'vous suivez cette proposition.',
    }),
    en: ({ to, title, enterpriseName, hoursPerWeek, freeOn, extended }, { count, date, shortDate }) => ({
      subject:
        to === 'enterprise'
          ? `Your reserved hours become free on ${shortDate(freeOn)}`
          : `Reserved hours become free on ${shortDate(freeOn)}`,
      preheader: title,
      lead:
        to === 'enterprise'
          ? `For ‘${title}’ we keep ${count(hoursPerWeek, 'hour', 'hours')} a week of yours reserved. From ${date(freeOn)} they are free again.`
          : `For ‘${title}’ ${enterpriseName} keeps ${count(hoursPerWeek, 'hour', 'hours')} a week reserved. From ${date(freeOn)} they are free again.`,
      next: extended
        ? 'The reservation has been extended once already. After that the hours are there for other work.'
        : to === 'enterprise'
          ? 'Still talking? Then the reservation can be extended once. If not, nothing needs to be done.'
          : 'Still talking? Then the enterprise can extend the reservation once. If not, nothing needs to be done.',
      extend: 'Keep the hours longer',
      link: 'See the proposal',
      why: to === 'enterprise' ? 'you said yes to this proposal.' : 'you are guiding this proposal.',
    }),
  },
  (words, { extendUrl, proposalUrl }): Block[] => [
    paragraph(words.lead),
    paragraph(words.next),
    ...(extendUrl === null ? [] : [button(words.extend, extendUrl)]),
    link(words.link, proposalUrl),
  ],
);

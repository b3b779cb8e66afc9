import type { IsoDate } from '@bestuiver/domain';
import { button, notice, paragraph, type Block } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { otherOf, whyOf, type CollaborationSides } from './sides';

export interface CollaborationStartsParams extends CollaborationSides {
  readonly startsOn: IsoDate;
  /** The mail leaves on the day itself; false when that was a day without mails. */
  readonly today: boolean;
  /** A party noted the start already. */
  readonly started: boolean;
  /** Hard points of the checklist that still block the start. */
  readonly openPoints: number;
}

type Standing = 'blocked' | 'today' | 'started' | 'late';

function standingOf({ openPoints, today, started }: CollaborationStartsParams): Standing {
  if (openPoints > 0) return 'blocked';
  if (today) return 'today';
  return started ? 'started' : 'late';
}

/** To both parties on the first day that was agreed (domain dossier, section 7). */
export const collaborationStarts = defineMail<CollaborationStartsParams>()(
  {
    nl: (params, { count, date, shortDate }) => ({
      subject: {
        blocked: `Nog ${count(params.openPoints, 'punt', 'punten')} open: de samenwerking kan nog niet starten`,
        today: 'Vandaag gaat jullie samenwerking van start',
        started: `Jullie samenwerking ging van start op ${shortDate(params.startsOn)}`,
        late: `Ging jullie samenwerking van start op ${shortDate(params.startsOn)}?`,
      }[standingOf(params)],
      preheader: `Met ${otherOf(params)}, voor ‘${shorten(params.title, 60)}’.`,
      lead: `${params.companyName} en ${params.providerName} spraken af om op ${date(params.startsOn)} te starten met ‘${params.title}’.`,
      next: params.started
        ? 'De start is genoteerd. Veel succes samen. Over twee weken vragen we hoe het loopt.'
        : 'Is het werk begonnen? Noteer dan de start. Zo weten we wanneer we kunnen vragen hoe het loopt.',
      blocked: 'Nog niet alles is in orde',
      blockedText: `Op de checklist ${params.openPoints === 1 ? 'staat' : 'staan'} nog ${count(params.openPoints, 'punt', 'punten')} open. Het werk mag pas starten als alles bevestigd is.`,
      button: params.openPoints > 0 ? 'Open de checklist' : params.started ? 'Open de samenwerking' : 'Noteer de start',
      why: whyOf('nl', params),
    }),
    fr: (params, { count, date, shortDate }) => ({
      subject: {
        blocked: `Encore ${count(params.openPoints, 'point ouvert', 'points ouverts')} : la collaboration ne peut pas commencer`,
        today: 'Votre collaboration commence aujourd’hui',
        started: `Votre collaboration a commencé le ${shortDate(params.startsOn)}`,
        late: `Votre collaboration a-t-elle commencé le ${shortDate(params.startsOn)} ?`,
      }[standingOf(params)],
      preheader: `Avec ${otherOf(params)}, pour « ${shorten(params.title, 60)} ».`,
      lead: `${params.companyName} et ${params.providerName} ont convenu de commencer « ${params.title} » le ${date(params.startsOn)}.`,
      next: params.started
        ? 'Le début est noté. Bonne collaboration ! Dans deux semaines, nous vous demanderons comment cela se passe.'
        : 'Le travail a commencé ? Notez alors le début. Nous saurons ainsi quand vous demander comment cela se passe.',
      blocked: 'Tout n’est pas encore en ordre',
      blockedText: `Il reste ${count(params.openPoints, 'point', 'points')} à confirmer dans la liste de contrôle. Le travail ne peut commencer que si tout est confirmé.`,
      button:
        params.openPoints > 0
          ? 'Ouvrir la liste de contrôle'
          : params.started
            ? 'Ouvrir la collaboration'
            : 'Noter le début',
      why: whyOf('fr', params),
    }),
    en: (params, { count, date, shortDate }) => ({
      subject: {
        blocked: `${count(params.openPoints, 'point', 'points')} still open: the collaboration cannot start yet`,
        today: 'Your collaboration starts today',
        started: `Your collaboration started on ${shortDate(params.startsOn)}`,
        late: `Did your collaboration start on ${shortDate(params.startsOn)}?`,
      }[standingOf(params)],
      preheader: `With ${otherOf(params)}, for ‘${shorten(params.title, 60)}’.`,
      lead: `${params.companyName} and ${params.providerName} agreed to start ‘${params.title}’ on ${date(params.startsOn)}.`,
      next: params.started
        ? 'The start is noted. Good luck together. In two weeks we will ask how it is going.'
        : 'Has the work begun? Then note the start, so that we know when to ask how it is going.',
      blocked: 'Not everything is in order yet',
      blockedText: `${count(params.openPoints, 'point is', 'points are')} still open on the checklist. The work may start only once everything is confirmed.`,
      button:
        params.openPoints > 0 ? 'Open the checklist' : params.started ? 'Open the collaboration' : 'Note the start',
      why: whyOf('en', params),
    }),
  },
  (words, { openPoints, url }): Block[] => [
    paragraph(words.lead),
    openPoints > 0 ? notice(words.blocked, words.blockedText) : paragraph(words.next),
    button(words.button, url),
  ],
);

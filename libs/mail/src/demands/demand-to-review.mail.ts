import type { IsoDate } from '@bestuiver/domain';
import { button, notice, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { demandFacts, type DemandSummary } from '../words/demand-facts';

export interface DemandToReviewParams {
  readonly demand: DemandSummary;
  readonly organisationName: string;
  readonly reviewBy: IsoDate;
  /** What the words of the demand call for, whole sentences; null when nothing. */
  readonly attention: string | null;
  readonly demandUrl: string;
}

export const demandToReview = defineMail<DemandToReviewParams>()(
  {
    nl: ({ demand, organisationName, reviewBy }, { date }) => ({
      subject: fit`Nieuwe vraag om na te kijken: ${demand.title}`,
      preheader: `Van ${organisationName}. Graag antwoord tegen ${date(reviewBy)}.`,
      lead: `${organisationName} diende een vraag in: ‘${demand.title}’. U kunt ze openzetten, meer informatie vragen of weigeren, graag ten laatste op ${date(reviewBy)}.`,
      organisation: 'Van',
      attention: 'Let op',
      button: 'Kijk de vraag na',
      why: 'deze vraag komt uit uw werkingsgebied.',
    }),
    fr: ({ demand, organisationName, reviewBy }, { date }) => ({
      subject: fit`Nouvelle demande à examiner : ${demand.title}`,
      preheader: `De ${organisationName}. Réponse souhaitée le ${date(reviewBy)} au plus tard.`,
      lead: `${organisationName} a introduit une demande : « ${demand.title} ». Vous pouvez l’ouvrir, demander des précisions ou la refuser, au plus tard le ${date(reviewBy)}.`,
      organisation: 'De',
      attention: 'Attention',
      button: 'Examiner la demande',
      why: 'cette demande vient de votre zone d’action.',
    }),
    en: ({ demand, organisationName, reviewBy }, { date }) => ({
      subject: fit`New demand to review: ${demand.title}`,
      preheader: `From ${organisationName}. Please answer by ${date(reviewBy)}.`,
      lead: `${organisationName} submitted a demand: ‘${demand.title}’. You can open it, ask for more information or reject it, by ${date(reviewBy)} please.`,
      organisation: 'From',
      attention: 'Please note',
      button: 'Review the demand',
      why: 'this demand comes from your working area.',
    }),
  },
  (words, { demand, organisationName, attention, demandUrl }, format): Block[] => [
    paragraph(words.lead),
    demandFacts(demand, format, [[words.organisation, organisationName]]),
    quote(demand.summary),
    ...(attention === null ? [] : [notice(words.attention, attention)]),
    button(words.button, demandUrl),
  ],
);

import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { otherOf, whyOf, type CollaborationSides } from './sides';

export interface EvaluationDueParams extends CollaborationSides {
  readonly reminder: boolean;
  /** Last day to tell how it went. */
  readonly closesOn: IsoDate;
}

/** To each party that has not told how it went, at the end and once more (domain dossier, section 7). */
export const evaluationDue = defineMail<EvaluationDueParams>()(
  {
    nl: (params, { date, shortDate }) => ({
      subject: params.reminder
        ? `Nog tot ${shortDate(params.closesOn)}: wat nemen we mee?`
        : 'Afronden: wat nemen we mee?',
      preheader: `Uw samenwerking met ${otherOf(params)}.`,
      lead: `Uw samenwerking met ${otherOf(params)} voor ‘${shorten(params.title, 120)}’ is afgerond. Hoe was het?`,
      next: `Een paar klikken volstaan. Invullen kan tot en met ${date(params.closesOn)}. Daarna sluiten we af zonder uw antwoord.`,
      button: 'Vertel hoe het was',
      why: whyOf('nl', params),
    }),
    fr: (params, { date, shortDate }) => ({
      subject: params.reminder
        ? `Jusqu’au ${shortDate(params.closesOn)} : que retenons-nous ?`
        : 'Pour terminer : que retenons-nous ?',
      preheader: `Votre collaboration avec ${otherOf(params)}.`,
      lead: `Votre collaboration avec ${otherOf(params)} pour « ${shorten(params.title, 120)} » est terminée. Comment était-ce ?`,
      next: `Quelques clics suffisent. Vous pouvez répondre jusqu’au ${date(params.closesOn)} inclus. Ensuite, nous clôturons sans votre réponse.`,
      button: 'Dire comment c’était',
      why: whyOf('fr', params),
    }),
    en: (params, { date, shortDate }) => ({
      subject: params.reminder
        ? `Open until ${shortDate(params.closesOn)}: what have we learned?`
        : 'Rounding off: what have we learned?',
      preheader: `Your collaboration with ${otherOf(params)}.`,
      lead: `Your collaboration with ${otherOf(params)} on ‘${shorten(params.title, 120)}’ has ended. How was it?`,
      next: `A few clicks are enough. You can answer up to and including ${date(params.closesOn)}. After that we close without your answer.`,
      button: 'Tell us how it was',
      why: whyOf('en', params),
    }),
  },
  (words, { url }) => [paragraph(words.lead), paragraph(words.next), button(words.button, url)],
);

import type { IsoDate } from '@bestuiver/domain';
import { button, link, list, paragraph } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';

export interface DemandInfoReminderParams {
  readonly title: string;
  readonly questions: readonly string[];
  readonly closesOn: IsoDate;
  readonly answerUrl: string;
  /** Page that withdraws the demand after a confirmation. */
  readonly withdrawUrl: string;
}

export const demandInfoReminder = defineMail<DemandInfoReminderParams>()(
  {
    nl: ({ title, closesOn }, { date, shortDate }) => ({
      subject: `Vult u uw vraag nog aan? Ze blijft open tot en met ${shortDate(closesOn)}`,
      preheader: title,
      lead: `Voor uw vraag ‘${shorten(title, 90)}’ missen we nog dit:`,
      button: 'Vul aan',
      stop: 'Niet meer nodig? Trek de vraag in',
      after: `Doet u niets, dan sluit de vraag vanzelf na ${date(closesOn)}.`,
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title, closesOn }, { date, shortDate }) => ({
      subject: `Votre demande est à compléter : elle reste ouverte jusqu’au ${shortDate(closesOn)}`,
      preheader: title,
      lead: `Il nous manque encore ceci pour votre demande « ${shorten(title, 90)} » :`,
      button: 'Compléter',
      stop: 'Plus nécessaire ? Retirer la demande',
      after: `Sans réponse, la demande se ferme d’elle-même après le ${date(closesOn)}.`,
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title, closesOn }, { date, shortDate }) => ({
      subject: `Please complete your demand: open until ${shortDate(closesOn)}`,
      preheader: title,
      lead: `We still need this for your demand ‘${shorten(title, 90)}’:`,
      button: 'Complete it',
      stop: 'No longer needed? Withdraw the demand',
      after: `If you do nothing, the demand closes by itself after ${date(closesOn)}.`,
      why: 'you submitted this demand.',
    }),
  },
  (words, { questions, answerUrl, withdrawUrl }) => [
    paragraph(words.lead),
    list(questions),
    button(words.button, answerUrl),
    link(words.stop, withdrawUrl),
    paragraph(words.after),
  ],
);

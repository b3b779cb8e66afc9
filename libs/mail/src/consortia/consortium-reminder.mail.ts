import type { IsoDate } from '@bestuiver/domain';
import { button, link, paragraph, rich, strong } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { otherEnterprises } from '../words/other-enterprises';

export interface ConsortiumReminderParams {
  readonly title: string;
  /** Enterprises asked besides the reader; who of them answered stays between them and the coordinator. */
  readonly otherPartners: number;
  readonly answerBy: IsoDate;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

export const consortiumReminder = defineMail<ConsortiumReminderParams>()(
  {
    nl: ({ title, otherPartners, answerBy }, { date, shortDate }) => ({
      subject: fit`Nog tot ${shortDate(answerBy)}: samen inschrijven op ‘${title}’?`,
      preheader: 'Het team wacht op uw antwoord. Ja of nee, allebei is goed.',
      lead: rich`Onlangs vroegen we of u ‘${strong(title)}’ samen met ${otherEnterprises(otherPartners, 'nl')} wilt doen. U kunt nog antwoorden tot en met ${date(answerBy)}.`,
      next: 'Zonder uw antwoord kan het team niet verder. Ja of nee, allebei is goed. We herinneren u hier niet nog eens aan.',
      button: 'Bekijk en antwoord',
      decline: 'Nee, liever niet',
      why: 'we vroegen u om mee te doen in dit team.',
    }),
    fr: ({ title, otherPartners, answerBy }, { date, shortDate }) => ({
      subject: fit`Jusqu’au ${shortDate(answerBy)} : répondre ensemble à « ${title} » ?`,
      preheader: 'L’équipe attend votre réponse. Oui ou non, les deux réponses nous aident.',
      lead: rich`Récemment, nous vous avons demandé si vous vouliez faire « ${strong(title)} » avec ${otherEnterprises(otherPartners, 'fr')}. Vous pouvez encore répondre jusqu’au ${date(answerBy)} inclus.`,
      next: 'Sans votre réponse, l’équipe ne peut pas avancer. Oui ou non, les deux réponses nous aident. Nous ne vous enverrons pas d’autre rappel.',
      button: 'Voir et répondre',
      decline: 'Non, plutôt pas',
      why: 'nous vous avons invité à participer à cette équipe.',
    }),
    en: ({ title, otherPartners, answerBy }, { date, shortDate }) => ({
      subject: fit`Until ${shortDate(answerBy)}: take on ‘${title}’ together?`,
      preheader: 'The team is waiting for your answer. Yes or no, both are fine.',
      lead: rich`We recently asked whether you want to do ‘${strong(title)}’ together with ${otherEnterprises(otherPartners, 'en')}. You can still answer up to and including ${date(answerBy)}.`,
      next: 'Without your answer the team cannot go on. Yes or no, both are fine. We will not remind you again.',
      button: 'Look and answer',
      decline: 'No, rather not',
      why: 'we asked you to join this team.',
    }),
  },
  (words, { answerUrl, declineUrl }) => [
    paragraph(words.lead),
    paragraph(words.next),
    button(words.button, answerUrl),
    link(words.decline, declineUrl),
  ],
);

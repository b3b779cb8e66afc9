import type { IsoDate } from '@bestuiver/domain';
import { button, link, paragraph, rich, strong } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ProposalReminderParams {
  readonly to: 'provider' | 'company';
  readonly title: string;
  readonly answerBy: IsoDate;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

export const proposalReminder = defineMail<ProposalReminderParams>()(
  {
    nl: ({ to, title, answerBy }, { date, shortDate }) => ({
      subject: fit`Nog tot ${shortDate(answerBy)}: ${title}`,
      preheader: 'Ja of nee, allebei is goed.',
      lead:
        to === 'provider'
          ? rich`Onlangs vroegen we of ‘${strong(title)}’ bij u past. U kunt nog antwoorden tot en met ${date(answerBy)}.`
          : rich`Onlangs stelden we u een mogelijke partner voor bij ‘${strong(title)}’. U kunt nog antwoorden tot en met ${date(answerBy)}.`,
      next: 'Ja of nee, allebei is goed. We herinneren u hier niet nog eens aan.',
      button: 'Bekijk en antwoord',
      decline: 'Nee, dit past nu niet',
      why: to === 'provider' ? 'u kreeg dit voorstel van ons.' : 'u diende deze vraag in.',
    }),
    fr: ({ to, title, answerBy }, { date, shortDate }) => ({
      subject: fit`Jusqu’au ${shortDate(answerBy)} : ${title}`,
      preheader: 'Oui ou non, les deux réponses nous aident.',
      lead:
        to === 'provider'
          ? rich`Récemment, nous vous avons demandé si « ${strong(title)} » vous convient. Vous pouvez encore répondre jusqu’au ${date(answerBy)} inclus.`
          : rich`Récemment, nous vous avons présenté un partenaire possible pour « ${strong(title)} ». Vous pouvez encore répondre jusqu’au ${date(answerBy)} inclus.`,
      next: 'Oui ou non, les deux réponses nous aident. Nous ne vous enverrons pas d’autre rappel.',
      button: 'Voir et répondre',
      decline: 'Non, cela ne convient pas maintenant',
      why: to === 'provider' ? 'nous vous avons envoyé cette proposition.' : 'vous avez introduit cette demande.',
    }),
    en: ({ to, title, answerBy }, { date, shortDate }) => ({
      subject: fit`Open until ${shortDate(answerBy)}: ${title}`,
      preheader: 'Yes or no, both are fine.',
      lead:
        to === 'provider'
          ? rich`We recently asked whether ‘${strong(title)}’ suits you. You can still answer up to and including ${date(answerBy)}.`
          : rich`We recently suggested a possible partner for ‘${strong(title)}’. You can still answer up to and including ${date(answerBy)}.`,
      next: 'Yes or no, both are fine. We will not remind you again.',
      button: 'Look and answer',
      decline: 'No, not for us now',
      why: to === 'provider' ? 'you got this proposal from us.' : 'you submitted this demand.',
    }),
  },
  (words, { answerUrl, declineUrl }) => [
    paragraph(words.lead),
    paragraph(words.next),
    button(words.button, answerUrl),
    link(words.decline, declineUrl),
  ],
);

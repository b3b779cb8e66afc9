import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { partyCard, type Party } from './party';

export interface ProposalExpiredParams {
  readonly title: string;
  /** Who did not answer, with whom to call. */
  readonly silent: Party;
  readonly sentOn: IsoDate;
  /** Hours were held and are free again. */
  readonly released: boolean;
  readonly proposalUrl: string;
}

export const proposalExpired = defineMail<ProposalExpiredParams>()(
  {
    nl: ({ title, silent, sentOn, released }, { date }) => ({
      subject: fit`Geen antwoord van ${silent.organisationName}: ${title}`,
      preheader: 'Een telefoontje helpt vaak.',
      lead: `${silent.organisationName} antwoordde niet op het voorstel van ${date(sentOn)} voor ‘${title}’. Het voorstel is nu verlopen.${released ? ' De gereserveerde uren zijn weer vrij.' : ''}`,
      next: 'Een telefoontje helpt vaak. Daarna kunt u het voorstel opnieuw sturen of een volgende kandidaat kiezen.',
      button: 'Open het voorstel',
      why: 'u verstuurde dit voorstel.',
    }),
    fr: ({ title, silent, sentOn, released }, { date }) => ({
      subject: fit`Pas de réponse de ${silent.organisationName} : ${title}`,
      preheader: 'Un coup de téléphone aide souvent.',
      lead: `${silent.organisationName} n’a pas répondu à la proposition du ${date(sentOn)} pour « ${title} ». La proposition a expiré.${released ? ' Les heures réservées sont de nouveau libres.' : ''}`,
      next: 'Un coup de téléphone aide souvent. Ensuite, vous pouvez renvoyer la proposition ou choisir le candidat suivant.',
      button: 'Ouvrir la proposition',
      why: 'vous avez envoyé cette proposition.',
    }),
    en: ({ title, silent, sentOn, released }, { date }) => ({
      subject: fit`No answer from ${silent.organisationName}: ${title}`,
      preheader: 'A phone call often helps.',
      lead: `${silent.organisationName} did not answer the proposal of ${date(sentOn)} for ‘${title}’. The proposal has expired.${released ? ' The reserved hours are free again.' : ''}`,
      next: 'A phone call often helps. After that you can send the proposal again or choose the next candidate.',
      button: 'Open the proposal',
      why: 'you sent this proposal.',
    }),
  },
  (words, { silent, proposalUrl }) => [
    paragraph(words.lead),
    partyCard(silent),
    paragraph(words.next),
    button(words.button, proposalUrl),
  ],
);

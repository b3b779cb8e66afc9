import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ProviderAnsweredParams {
  readonly answer: 'interested' | 'declined';
  readonly enterpriseName: string;
  readonly title: string;
  /** The reason of a no in the reader's language; null when none was given. */
  readonly reason: string | null;
  readonly note: string | null;
  readonly holdUntil: IsoDate | null;
  readonly proposalUrl: string;
}

export const providerAnswered = defineMail<ProviderAnsweredParams>()(
  {
    nl: ({ answer, enterpriseName, title, reason, holdUntil }, { date }) => ({
      subject:
        answer === 'interested'
          ? fit`${enterpriseName} heeft interesse in ‘${title}’`
          : fit`${enterpriseName} gaat niet in op ‘${title}’`,
      preheader:
        answer === 'interested' ? 'Het voorstel gaat nu naar het bedrijf.' : 'U kunt een volgende kandidaat kiezen.',
      lead:
        answer === 'interested'
          ? `${enterpriseName} zegt ja op het voorstel voor ‘${title}’. Het bedrijf krijgt nu het voorstel, zonder de naam van de onderneming.`
          : `${enterpriseName} zegt nee op het voorstel voor ‘${title}’. U kunt een volgende kandidaat kiezen.`,
      reason: reason === null ? null : `Reden: ${reason}`,
      hold: holdUntil && `De uren zijn gereserveerd tot en met ${date(holdUntil)}.`,
      note: 'De onderneming schreef erbij:',
      button: 'Open het voorstel',
      why: 'u verstuurde dit voorstel.',
    }),
    fr: ({ answer, enterpriseName, title, reason, holdUntil }, { date }) => ({
      subject:
        answer === 'interested'
          ? fit`${enterpriseName} s’intéresse à « ${title} »`
          : fit`${enterpriseName} ne donne pas suite à « ${title} »`,
      preheader:
        answer === 'interested'
          ? 'La proposition part maintenant vers l’entreprise cliente.'
          : 'Vous pouvez choisir le candidat suivant.',
      lead:
        answer === 'interested'
          ? `${enterpriseName} dit oui à la proposition pour « ${title} ». L’entreprise cliente reçoit maintenant la proposition, sans le nom du partenaire.`
          : `${enterpriseName} dit non à la proposition pour « ${title} ». Vous pouvez choisir le candidat suivant.`,
      reason: reason === null ? null : `Raison : ${reason}`,
      hold: holdUntil && `Les heures sont réservées jusqu’au ${date(holdUntil)} inclus.`,
      note: 'Le partenaire a ajouté :',
      button: 'Ouvrir la proposition',
      why: 'vous avez envoyé cette proposition.',
    }),
    en: ({ answer, enterpriseName, title, reason, holdUntil }, { date }) => ({
      subject:
        answer === 'interested'
          ? fit`${enterpriseName} is interested in ‘${title}’`
          : fit`${enterpriseName} declines ‘${title}’`,
      preheader:
        answer === 'interested' ? 'The proposal now goes to the company.' : 'You can choose the next candidate.',
      lead:
        answer === 'interested'
          ? `${enterpriseName} says yes to the proposal for ‘${title}’. The company now gets the proposal, without the enterprise’s name.`
          : `${enterpriseName} says no to the proposal for ‘${title}’. You can choose the next candidate.`,
      reason: reason === null ? null : `Reason: ${reason}`,
      hold: holdUntil && `The hours are reserved up to and including ${date(holdUntil)}.`,
      note: 'The enterprise added:',
      button: 'Open the proposal',
      why: 'you sent this proposal.',
    }),
  },
  (words, { note, proposalUrl }): Block[] => [
    paragraph(words.lead),
    ...(words.reason ? [paragraph(words.reason)] : []),
    ...(words.hold ? [paragraph(words.hold)] : []),
    ...(note ? [paragraph(words.note), quote(note)] : []),
    button(words.button, proposalUrl),
  ],
);

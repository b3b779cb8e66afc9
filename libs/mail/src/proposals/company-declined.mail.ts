import { button, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface CompanyDeclinedParams {
  readonly companyName: string;
  /** The enterprise, or the lead of a team. */
  readonly enterpriseName: string;
  readonly title: string;
  /** The reason in the reader's language; null when none was given. */
  readonly reason: string | null;
  readonly note: string | null;
  /** Hours were held and are free again. */
  readonly released: boolean;
  readonly proposalUrl: string;
}

/** To the coordinator, who chooses what comes next; the enterprise hears only that it does not go on. */
export const companyDeclined = defineMail<CompanyDeclinedParams>()(
  {
    nl: ({ companyName, enterpriseName, title, reason, released }) => ({
      subject: fit`${companyName} zegt nee: ${title}`,
      preheader: 'U kunt een volgende kandidaat kiezen.',
      lead: `${companyName} gaat niet in op het voorstel met ${enterpriseName} voor ‘${title}’. De namen bleven onbekend.`,
      reason: reason === null ? null : `Reden: ${reason}`,
      note: 'Het bedrijf schreef erbij:',
      next: `${enterpriseName} kreeg een neutraal bericht.${released ? ' De gereserveerde uren zijn weer vrij.' : ''} U kunt een volgende kandidaat kiezen.`,
      button: 'Open het voorstel',
      why: 'u verstuurde dit voorstel.',
    }),
    fr: ({ companyName, enterpriseName, title, reason, released }) => ({
      subject: fit`${companyName} dit non : ${title}`,
      preheader: 'Vous pouvez choisir le candidat suivant.',
      lead: `${companyName} ne donne pas suite à la proposition avec ${enterpriseName} pour « ${title} ». Les noms sont restés inconnus.`,
      reason: reason === null ? null : `Raison : ${reason}`,
      note: 'L’entreprise cliente a ajouté :',
      next: `${enterpriseName} a reçu un message neutre.${released ? ' Les heures réservées sont de nouveau libres.' : ''} Vous pouvez choisir le candidat suivant.`,
      button: 'Ouvrir la proposition',
      why: 'vous avez envoyé cette proposition.',
    }),
    en: ({ companyName, enterpriseName, title, reason, released }) => ({
      subject: fit`${companyName} says no: ${title}`,
      preheader: 'You can choose the next candidate.',
      lead: `${companyName} does not take up the proposal with ${enterpriseName} for ‘${title}’. The names stayed unknown.`,
      reason: reason === null ? null : `Reason: ${reason}`,
      note: 'The company added:',
      next: `${enterpriseName} got a neutral message.${released ? ' The reserved hours are free again.' : ''} You can choose the next candidate.`,
      button: 'Open the proposal',
      why: 'you sent this proposal.',
    }),
  },
  (words, { note, proposalUrl }): Block[] => [
    paragraph(words.lead),
    ...(words.reason ? [paragraph(words.reason)] : []),
    ...(note ? [paragraph(words.note), quote(note)] : []),
    paragraph(words.next),
    button(words.button, proposalUrl),
  ],
);

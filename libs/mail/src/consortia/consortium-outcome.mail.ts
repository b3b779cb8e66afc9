import { button, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ConsortiumOutcomeParams {
  /** All said yes; one said no; or the last day passed without every answer. */
  readonly outcome: 'agreed' | 'declined' | 'expired';
  readonly title: string;
  /** Who said yes. */
  readonly willing: readonly string[];
  /** Who said no, or did not answer; empty when all agreed. */
  readonly missing: readonly string[];
  /** The reason of a no in the reader's language; null when there is none. */
  readonly reason: string | null;
  readonly note: string | null;
  /** Percent of the work the others still carry, 0-100. */
  readonly coverageLeft: number;
  /** Where to go on: the proposal when all agreed, else the teams of the demand. */
  readonly url: string;
}

/** What came of asking a team, to the coordinator who has to go on from there (domain dossier 5.5, section 7). */
export const consortiumOutcome = defineMail<ConsortiumOutcomeParams>()(
  {
    nl: ({ outcome, title, willing, missing, reason, coverageLeft }, { listing, number }) => ({
      subject: {
        agreed: fit`Het team zegt ja: ${title}`,
        declined: fit`${missing[0] ?? ''} doet niet mee: ${title}`,
        expired: fit`Het team is niet rond: ${title}`,
      }[outcome],
      preheader:
        outcome === 'agreed'
          ? 'Het voorstel gaat nu naar het bedrijf.'
          : coverageLeft > 0
            ? `De anderen kunnen nog ${number(coverageLeft)} % van het werk aan.`
            : 'Een nieuw team samenstellen kan meteen.',
      lead: {
        agreed: `${listing(willing)} zeggen allemaal ja voor ‘${title}’. Het bedrijf krijgt nu het voorstel in naam van het team, nog zonder namen.`,
        declined: `${listing(missing)} wil ‘${title}’ niet samen doen. De andere partners weten dat het team zo niet doorgaat, niet wie nee zei.`,
        expired: `De termijn voor ‘${title}’ is voorbij. Nog geen antwoord van: ${listing(missing)}. De partners weten dat het team zo niet doorgaat.`,
      }[outcome],
      reason: reason === null ? null : `Reden: ${reason}`,
      note: 'De onderneming schreef erbij:',
      left:
        outcome === 'agreed' || coverageLeft === 0
          ? null
          : `Zonder ${listing(missing)} kunnen de anderen nog ${number(coverageLeft)} % van het werk aan.${willing.length > 0 ? ` Al ja gezegd: ${listing(willing)}.` : ''}`,
      next:
        outcome === 'agreed'
          ? null
          : outcome === 'expired'
            ? 'Bel even, of stel een nieuw team samen.'
            : 'Stel een nieuw team samen met een andere partner.',
      button: outcome === 'agreed' ? 'Open het voorstel' : 'Bekijk de teams',
      why: 'u stelde dit team samen.',
    }),
    fr: ({ outcome, title, willing, missing, reason, coverageLeft }, { listing, number }) => ({
      subject: {
        agreed: fit`L’équipe dit oui : ${title}`,
        declined: fit`${missing[0] ?? ''} ne participe pas : ${title}`,
        expired: fit`L’équipe n’est pas complète : ${title}`,
      }[outcome],
      preheader:
        outcome === 'agreed'
          ? 'La proposition part maintenant vers l’entreprise cliente.'
          : coverageLeft > 0
            ? `Les autres peuvent encore faire ${number(coverageLeft)} % du travail.`
            : 'Vous pouvez composer une nouvelle équipe tout de suite.',
      lead: {
        agreed: `${listing(willing)} disent tous oui pour « ${title} ». L’entreprise cliente reçoit maintenant la proposition au nom de l’équipe, encore sans les noms.`,
        declined: `${listing(missing)} ne veut pas faire « ${title} » en équipe. Les autres partenaires savent que l’équipe n’ira pas plus loin ainsi, mais pas qui a dit non.`,
        expired: `Le délai pour « ${title} » est passé. Pas encore de réponse de : ${listing(missing)}. Les partenaires savent que l’équipe n’ira pas plus loin ainsi.`,
      }[outcome],
      reason: reason === null ? null : `Raison : ${reason}`,
      note: 'Le partenaire a ajouté :',
      left:
        outcome === 'agreed' || coverageLeft === 0
          ? null
          : `Sans ${listing(missing)}, les autres peuvent encore faire ${number(coverageLeft)} % du travail.${willing.length > 0 ? ` Ont déjà dit oui : ${listing(willing)}.` : ''}`,
      next:
        outcome === 'agreed'
          ? null
          : outcome === 'expired'
            ? 'Téléphonez, ou composez une nouvelle équipe.'
            : 'Composez une nouvelle équipe avec un autre partenaire.',
      button: outcome === 'agreed' ? 'Ouvrir la proposition' : 'Voir les équipes',
      why: 'vous avez composé cette équipe.',
    }),
    en: ({ outcome, title, willing, missing, reason, coverageLeft }, { listing, number }) => ({
      subject: {
        agreed: fit`The team says yes: ${title}`,
        declined: fit`${missing[0] ?? ''} is not joining: ${title}`,
        expired: fit`The team is not complete: ${title}`,
      }[outcome],
      preheader:
        outcome === 'agreed'
          ? 'The proposal now goes to the company.'
          : coverageLeft > 0
            ? `The others can still do ${number(coverageLeft)}% of the work.`
            : 'You can put a new team together at once.',
      lead: {
        agreed: `${listing(willing)} all say yes to ‘${title}’. The company now gets the proposal in the name of the team, still without names.`,
        declined: `${listing(missing)} says no to doing ‘${title}’ together. The other partners know that this team will not go ahead, but not who said no.`,
        expired: `The time to answer about ‘${title}’ has passed. No answer yet from: ${listing(missing)}. The partners know that this team will not go ahead.`,
      }[outcome],
      reason: reason === null ? null : `Reason: ${reason}`,
      note: 'The enterprise added:',
      left:
        outcome === 'agreed' || coverageLeft === 0
          ? null
          : `Without ${listing(missing)} the others can still do ${number(coverageLeft)}% of the work.${willing.length > 0 ? ` Already said yes: ${listing(willing)}.` : ''}`,
      next:
        outcome === 'agreed'
          ? null
          : outcome === 'expired'
            ? 'Give them a call, or put a new team together.'
            : 'Put a new team together with another partner.',
      button: outcome === 'agreed' ? 'Open the proposal' : 'Look at the teams',
      why: 'you put this team together.',
    }),
  },
  (words, { note, url }): Block[] => [
    paragraph(words.lead),
    ...(words.reason ? [paragraph(words.reason)] : []),
    ...(note ? [paragraph(words.note), quote(note)] : []),
    ...(words.left ? [paragraph(words.left)] : []),
    ...(words.next ? [paragraph(words.next)] : []),
    button(words.button, url),
  ],
);

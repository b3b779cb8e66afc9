import type { IsoDate } from '@bestuiver/domain';
import { button, link, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface NextCandidateParams {
  readonly title: string;
  /** Why the proposal fell away. */
  readonly fell: 'provider_declined' | 'company_declined' | 'expired' | 'withdrawn';
  /** The enterprise whose proposal fell away. */
  readonly enterpriseName: string;
  /** The reason of a no in the reader's language; null when none was given. */
  readonly reason: string | null;
  readonly note: string | null;
  /** Who is asked now; null when nobody who may be asked is left on the list. */
  readonly next: { readonly enterpriseName: string; readonly answerBy: IsoDate } | null;
  /** The proposal that goes out now, or the list to choose from. */
  readonly nextUrl: string;
  readonly proposalUrl: string;
}

export const nextCandidate = defineMail<NextCandidateParams>()(
  {
    nl: ({ title, fell, enterpriseName, reason, next }, { date }) => ({
      subject: next
        ? fit`We vragen het nu aan ${next.enterpriseName}: ${title}`
        : fit`Niemand meer op uw lijst: ${title}`,
      preheader: next ? 'Zoals u instelde. U hoeft niets te doen.' : 'Kies een volgende kandidaat.',
      lead: {
        provider_declined: `${enterpriseName} zegt nee op het voorstel voor ‘${title}’.`,
        company_declined: `Het bedrijf gaat niet verder met ${enterpriseName} voor ‘${title}’.`,
        expired: `Het voorstel aan ${enterpriseName} voor ‘${title}’ is verlopen zonder antwoord.`,
        withdrawn: `Het voorstel aan ${enterpriseName} voor ‘${title}’ is ingetrokken.`,
      }[fell],
      reason: reason === null ? null : `Reden: ${reason}`,
      note: 'Het bericht erbij:',
      next: next
        ? `Zoals u instelde, vragen we nu de volgende op uw lijst. ${next.enterpriseName} kreeg net het voorstel en kan antwoorden tot en met ${date(next.answerBy)}.`
        : 'U vroeg om dan de volgende op uw lijst te vragen. Er staat niemand meer op die nu past.',
      button: next ? 'Open het nieuwe voorstel' : 'Kies een kandidaat',
      link: 'Bekijk het vorige voorstel',
      why: 'u liet ons de volgende kandidaat van uw lijst vragen.',
    }),
    fr: ({ title, fell, enterpriseName, reason, next }, { date }) => ({
      subject: next
        ? fit`Nous demandons maintenant à ${next.enterpriseName} : ${title}`
        : fit`Plus personne sur votre liste : ${title}`,
      preheader: next ? 'Comme vous l’avez demandé. Vous n’avez rien à faire.' : 'Choisissez un autre candidat.',
      lead: {
        provider_declined: `${enterpriseName} dit non à la proposition pour « ${title} ».`,
        company_declined: `L’entreprise ne continue pas avec ${enterpriseName} pour « ${title} ».`,
        expired: `La proposition à ${enterpriseName} pour « ${title} » a expiré sans réponse.`,
        withdrawn: `La proposition à ${enterpriseName} pour « ${title} » a été retirée.`,
      }[fell],
      reason: reason === null ? null : `Raison : ${reason}`,
      note: 'Message joint :',
      next: next
        ? `Comme vous l’avez demandé, nous passons au candidat suivant de votre liste. ${next.enterpriseName} vient de recevoir la proposition et peut répondre jusqu’au ${date(next.answerBy)} inclus.`
        : 'Vous nous avez demandé de passer au candidat suivant de votre liste. Plus personne n’y convient pour l’instant.',
      button: next ? 'Ouvrir la nouvelle proposition' : 'Choisir un candidat',
      link: 'Voir la proposition précédente',
      why: 'vous nous avez demandé de passer au candidat suivant de votre liste.',
    }),
    en: ({ title, fell, enterpriseName, reason, next }, { date }) => ({
      subject: next ? fit`We are now asking ${next.enterpriseName}: ${title}` : fit`Nobody left on your list: ${title}`,
      preheader: next ? 'As you asked. There is nothing you need to do.' : 'Choose a next candidate.',
      lead: {
        provider_declined: `${enterpriseName} says no to the proposal for ‘${title}’.`,
        company_declined: `The company does not go on with ${enterpriseName} for ‘${title}’.`,
        expired: `The proposal to ${enterpriseName} for ‘${title}’ expired without an answer.`,
        withdrawn: `The proposal to ${enterpriseName} for ‘${title}’ was withdrawn.`,
      }[fell],
      reason: reason === null ? null : `Reason: ${reason}`,
      note: 'The message with it:',
      next: next
        ? `As you asked, we turn to the next one on your list. ${next.enterpriseName} has just received the proposal and can answer up to and including ${date(next.answerBy)}.`
        : 'You asked us to turn to the next one on your list. Nobody on it fits at the moment.',
      button: next ? 'Open the new proposal' : 'Choose a candidate',
      link: 'See the earlier proposal',
      why: 'you asked us to turn to the next candidate on your list.',
    }),
  },
  (words, { note, nextUrl, proposalUrl }): Block[] => [
    paragraph(words.lead),
    ...(words.reason ? [paragraph(words.reason)] : []),
    ...(note ? [paragraph(words.note), quote(note)] : []),
    paragraph(words.next),
    button(words.button, nextUrl),
    link(words.link, proposalUrl),
  ],
);

import { button, list, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

/** Why a message is not passed on as it is. */
export interface NotPassedReason {
  readonly code:
    'closed' | 'no_reader' | 'no_longer_involved' | 'empty' | 'personal_data' | 'protected_traits' | 'reveals';
  /** The words it is about; data about people are blanked in them. */
  readonly evidence: readonly string[];
}

export interface NotPassedFile {
  readonly name: string;
  readonly problem: 'type' | 'too_large' | 'empty' | 'too_many';
}

export interface MessageNotPassedParams {
  /** The message as a whole, only some of its files, or its mail to one reader. */
  readonly cause: 'message' | 'files' | 'not_delivered';
  /** What the conversation is about. */
  readonly title: string;
  readonly reasons: readonly NotPassedReason[];
  readonly files: readonly NotPassedFile[];
  /** Kinds of files that are taken, and the most bytes of one in megabytes and of a message in number. */
  readonly limits: { readonly kinds: string; readonly megabytes: number; readonly files: number };
  /** Whom it did not reach; null unless `not_delivered`. */
  readonly readerName: string | null;
  readonly proposalUrl: string;
}

/** True when no change of the text lets it through. */
const isFinal = (reasons: readonly NotPassedReason[]): boolean =>
  reasons.some(({ code }) => code === 'closed' || code === 'no_longer_involved');

const words = (evidence: readonly string[]): string => (evidence.length > 0 ? ` (${evidence.join(', ')})` : '');

export const messageNotPassed = defineMail<MessageNotPassedParams>()(
  {
    nl: ({ cause, title, reasons, readerName, limits }) => ({
      subject: {
        message: fit`Uw bericht is niet doorgegeven: ${title}`,
        files: fit`Niet alle bijlagen zijn doorgegeven: ${title}`,
        not_delivered: fit`Uw bericht bereikte ${readerName ?? ''} niet per mail`,
      }[cause],
      preheader: {
        message: 'We zeggen u waarom.',
        files: 'Uw tekst kwam wel aan.',
        not_delivered: 'Het staat wel op de pagina.',
      }[cause],
      lead: {
        message: `Uw antwoord over ‘${title}’ is niet doorgegeven. Niemand heeft het gelezen en we bewaren het niet.`,
        files: `Uw antwoord over ‘${title}’ is doorgegeven, maar zonder deze bijlagen:`,
        not_delivered: `De mail met uw bericht over ‘${title}’ kwam niet aan bij ${readerName ?? ''}. Uw bericht staat wel op de pagina van het voorstel.`,
      }[cause],
      reason: ({ code, evidence }: NotPassedReason): string =>
        ({
          closed: 'U kunt in dit gesprek niet meer schrijven.',
          no_reader: 'We weten niet voor wie uw antwoord is. Kies op de pagina aan wie u schrijft.',
          no_longer_involved: 'Uw account hoort niet meer bij dit voorstel.',
          empty: 'We vonden geen tekst in uw antwoord.',
          personal_data: `Er staan gegevens van medewerkers in${words(evidence)}. Laat die weg: op dit platform delen we ze nooit.`,
          protected_traits: `De tekst vraagt naar kenmerken van mensen${words(evidence)}. Beschrijf het werk, niet wie het doet.`,
          reveals: `De tekst verraadt wie de andere kant is${words(evidence)}. Dat mag pas na de kennismaking.`,
        })[code],
      file: ({ name, problem }: NotPassedFile): string =>
        ({
          type: `${name}: dit soort bestand nemen we niet aan. Wel: ${limits.kinds}.`,
          too_large: `${name}: te groot. Een bestand mag hoogstens ${limits.megabytes} MB zijn.`,
          empty: `${name}: het bestand is leeg.`,
          too_many: `${name}: te veel bijlagen. Per bericht mogen er hoogstens ${limits.files} bij.`,
        })[problem],
      next: {
        message: isFinal(reasons)
          ? 'Wilt u toch nog iets laten weten? Neem contact op met het team van uw streek.'
          : 'Pas uw tekst aan en antwoord opnieuw op de vorige mail, of schrijf op de pagina.',
        files: 'U kunt ze in een ander formaat opnieuw sturen, of ze op de pagina toevoegen.',
        not_delivered: 'Bel even als het dringend is.',
      }[cause],
      button: 'Open het gesprek',
      why: 'u schreef een bericht bij dit voorstel.',
    }),
    fr: ({ cause, title, reasons, readerName, limits }) => ({
      subject: {
        message: fit`Votre message n’a pas été transmis : ${title}`,
        files: fit`Certaines pièces jointes n’ont pas été transmises : ${title}`,
        not_delivered: fit`Votre message n’est pas arrivé par e-mail chez ${readerName ?? ''}`,
      }[cause],
      preheader: {
        message: 'Voici pourquoi.',
        files: 'Votre texte est bien arrivé.',
        not_delivered: 'Il se trouve bien sur la page.',
      }[cause],
      lead: {
        message: `Votre réponse à propos de « ${title} » n’a pas été transmise. Personne ne l’a lue et nous ne la gardons pas.`,
        files: `Votre réponse à propos de « ${title} » a été transmise, mais sans ces pièces jointes :`,
        not_delivered: `L’e-mail avec votre message à propos de « ${title} » n’est pas arrivé chez ${readerName ?? ''}. Votre message se trouve bien sur la page de la proposition.`,
      }[cause],
      reason: ({ code, evidence }: NotPassedReason): string =>
        ({
          closed: 'Vous ne pouvez plus écrire dans cette conversation.',
          no_reader: 'Nous ne savons pas à qui s’adresse votre réponse. Choisissez sur la page à qui vous écrivez.',
          no_longer_involved: 'Votre compte ne fait plus partie de cette proposition.',
          empty: 'Nous n’avons pas trouvé de texte dans votre réponse.',
          personal_data: `Le texte contient des données sur des travailleurs${words(evidence)}. Supprimez-les : elles ne sont jamais partagées ici.`,
          protected_traits: `Le texte demande des caractéristiques de personnes${words(evidence)}. Décrivez le travail, pas la personne qui le fait.`,
          reveals: `Le texte révèle qui est l’autre partie${words(evidence)}. Ce n’est permis qu’après la mise en contact.`,
        })[code],
      file: ({ name, problem }: NotPassedFile): string =>
        ({
          type: `${name} : ce type de fichier n’est pas accepté. Sont acceptés : ${limits.kinds}.`,
          too_large: `${name} : trop grand. Un fichier compte au maximum ${limits.megabytes} Mo.`,
          empty: `${name} : le fichier est vide.`,
          too_many: `${name} : trop de pièces jointes. Le maximum est de ${limits.files} par message.`,
        })[problem],
      next: {
        message: isFinal(reasons)
          ? 'Vous voulez encore dire quelque chose ? Contactez l’équipe de votre région.'
          : 'Adaptez votre texte et répondez à nouveau à l’e-mail précédent, ou écrivez sur la page.',
        files: 'Vous pouvez les renvoyer dans un autre format ou les ajouter sur la page.',
        not_delivered: 'Téléphonez si c’est urgent.',
      }[cause],
      button: 'Ouvrir la conversation',
      why: 'vous avez écrit un message à propos de cette proposition.',
    }),
    en: ({ cause, title, reasons, readerName, limits }) => ({
      subject: {
        message: fit`Your message was not passed on: ${title}`,
        files: fit`Not all attachments were passed on: ${title}`,
        not_delivered: fit`Your message did not reach ${readerName ?? ''} by mail`,
      }[cause],
      preheader: { message: 'Here is why.', files: 'Your text did arrive.', not_delivered: 'It is on the page.' }[
        cause
      ],
      lead: {
        message: `Your answer about ‘${title}’ was not passed on. Nobody has read it and we do not keep it.`,
        files: `Your answer about ‘${title}’ was passed on, but without these attachments:`,
        not_delivered: `The mail with your message about ‘${title}’ did not reach ${readerName ?? ''}. Your message is on the page of the proposal.`,
      }[cause],
      reason: ({ code, evidence }: NotPassedReason): string =>
        ({
          closed: 'You can no longer write in this conversation.',
          no_reader: 'We do not know whom your answer is for. Choose on the page whom you write to.',
          no_longer_involved: 'Your account is no longer part of this proposal.',
          empty: 'We found no text in your answer.',
          personal_data: `It contains data about workers${words(evidence)}. Leave them out: we never share them here.`,
          protected_traits: `The text asks for traits of people${words(evidence)}. Describe the work, not who does it.`,
          reveals: `The text tells who the other side is${words(evidence)}. That has to wait until the introduction.`,
        })[code],
      file: ({ name, problem }: NotPassedFile): string =>
        ({
          type: `${name}: we do not take this kind of file. We do take: ${limits.kinds}.`,
          too_large: `${name}: too large. A file can be at most ${limits.megabytes} MB.`,
          empty: `${name}: the file is empty.`,
          too_many: `${name}: too many attachments. A message can have at most ${limits.files}.`,
        })[problem],
      next: {
        message: isFinal(reasons)
          ? 'Is there something you still want to say? Get in touch with the team of your region.'
          : 'Change your text and answer the previous mail again, or write on the page.',
        files: 'You can send them again in another format, or add them on the page.',
        not_delivered: 'Give them a call if it is urgent.',
      }[cause],
      button: 'Open the conversation',
      why: 'you wrote a message about this proposal.',
    }),
  },
  ({ lead, reason, file, next, button: label }, { reasons, files, proposalUrl }) => [
    paragraph(lead),
    ...(reasons.length + files.length > 0 ? [list([...reasons.map(reason), ...files.map(file)])] : []),
    paragraph(next),
    button(label, proposalUrl),
  ],
);

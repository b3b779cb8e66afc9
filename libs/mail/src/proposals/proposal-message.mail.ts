import { button, facts, paragraph, quote } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ProposalMessageParams {
  /** Who wrote it, as the reader may know them. */
  readonly writerName: string;
  readonly title: string;
  /** What was written, without what it quoted; null when the files say it all. */
  readonly text: string | null;
  /** Names of the files with it; they are on the page. */
  readonly files: readonly string[];
  /** Who reads what the reader answers by mail; null when answers by mail do not come in. */
  readonly answerReaders: 'coordinator' | 'side' | 'everyone' | null;
  readonly proposalUrl: string;
}

export const proposalMessage = defineMail<ProposalMessageParams>()(
  {
    nl: ({ writerName, title, files, answerReaders }) => ({
      subject: fit`Bericht van ${writerName}: ${title}`,
      preheader: answerReaders
        ? 'U kunt gewoon op deze mail antwoorden.'
        : 'Antwoorden kan op de pagina van het voorstel.',
      lead: `${writerName} schreef dit over ‘${title}’:`,
      files: files.length === 1 ? 'Bijlage' : 'Bijlagen',
      readers: {
        coordinator: 'Antwoord gerust op deze mail: alleen de regisseur leest het.',
        side: `Antwoord gerust op deze mail: alleen ${writerName} en collega’s lezen het.`,
        everyone: 'Antwoord gerust op deze mail: iedereen in het gesprek leest het.',
      },
      button: 'Open het gesprek',
      why: 'u bent betrokken bij dit voorstel.',
    }),
    fr: ({ writerName, title, files, answerReaders }) => ({
      subject: fit`Message de ${writerName} : ${title}`,
      preheader: answerReaders ? 'Vous pouvez répondre à cet e-mail.' : 'Répondez sur la page de la proposition.',
      lead: `${writerName} a écrit ceci à propos de « ${title} » :`,
      files: files.length === 1 ? 'Pièce jointe' : 'Pièces jointes',
      readers: {
        coordinator: 'Vous pouvez répondre à cet e-mail : seul le coordinateur lira votre réponse.',
        side: `Vous pouvez répondre à cet e-mail : seuls ${writerName} et ses collègues liront votre réponse.`,
        everyone: 'Vous pouvez répondre à cet e-mail : tous les participants liront votre réponse.',
      },
      button: 'Ouvrir la conversation',
      why: 'vous participez à cette proposition.',
    }),
    en: ({ writerName, title, files, answerReaders }) => ({
      subject: fit`Message from ${writerName}: ${title}`,
      preheader: answerReaders ? 'You can simply reply to this mail.' : 'You can answer on the page of the proposal.',
      lead: `${writerName} wrote this about ‘${title}’:`,
      files: files.length === 1 ? 'Attachment' : 'Attachments',
      readers: {
        coordinator: 'You can reply to this mail: only the coordinator reads it.',
        side: `You can reply to this mail: only ${writerName} and their colleagues read it.`,
        everyone: 'You can reply to this mail: everyone in the conversation reads it.',
      },
      button: 'Open the conversation',
      why: 'you take part in this proposal.',
    }),
  },
  (words, { text, files, answerReaders, proposalUrl }) => [
    paragraph(words.lead),
    ...(text === null ? [] : [quote(text)]),
    ...(files.length === 0 ? [] : [facts([[words.files, files.join(', ')]])]),
    button(words.button, proposalUrl),
    ...(answerReaders ? [paragraph(words.readers[answerReaders])] : []),
  ],
);

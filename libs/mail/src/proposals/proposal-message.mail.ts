import { button, paragraph, quote } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ProposalMessageParams {
  /** Who wrote it, as the reader may know them. */
  readonly writerName: string;
  readonly title: string;
  /** What was written, without what it quoted. */
  readonly text: string;
  readonly proposalUrl: string;
}

export const proposalMessage = defineMail<ProposalMessageParams>()(
  {
    nl: ({ writerName, title }) => ({
      subject: fit`Bericht van ${writerName}: ${title}`,
      preheader: 'U kunt gewoon op deze mail antwoorden.',
      lead: `${writerName} schreef dit over ‘${title}’:`,
      button: 'Open het voorstel',
      why: 'u bent betrokken bij dit voorstel.',
    }),
    fr: ({ writerName, title }) => ({
      subject: fit`Message de ${writerName} : ${title}`,
      preheader: 'Vous pouvez répondre à cet e-mail.',
      lead: `${writerName} a écrit ceci à propos de « ${title} » :`,
      button: 'Ouvrir la proposition',
      why: 'vous participez à cette proposition.',
    }),
    en: ({ writerName, title }) => ({
      subject: fit`Message from ${writerName}: ${title}`,
      preheader: 'You can simply reply to this mail.',
      lead: `${writerName} wrote this about ‘${title}’:`,
      button: 'Open the proposal',
      why: 'you take part in this proposal.',
    }),
  },
  (words, { text, proposalUrl }) => [paragraph(words.lead), quote(text), button(words.button, proposalUrl)],
);

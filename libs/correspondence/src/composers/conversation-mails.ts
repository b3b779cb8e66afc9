import type { MailParams } from '@bestuiver/mail';
import { Message, MessageRead, type MessageSide, type Proposal } from '@bestuiver/persistence';
import type { Composer, Occasion } from './composer';
import { proposalIn, proposalPage, readerOf, titleFor } from './proposal-mails';

export const proposalMessage: Composer<'proposal_message'> = async (occasion) => {
  const proposal = await proposalIn(occasion);
  const id = String(occasion.params['messageId']);
  const { manager } = occasion.reader;
  const message = await manager.findOne(Message, { where: { id }, relations: { person: true, attachments: true } });
  if (!proposal || !message) return null;
  // Whoever read it on the page needs no mail about it any more.
  if (await manager.existsBy(MessageRead, { messageId: id, personId: occasion.to.id })) return null;
  return {
    writerName: message.person?.name ?? sideName(message.side, proposal),
    title: titleOf(occasion, proposal),
    text: message.text || null,
    files: message.attachments.map(({ name }) => name).sort((one, other) => one.localeCompare(other)),
    answerReaders: occasion.answersByMail ? answerReaders(message, readerOf(occasion)) : null,
    proposalUrl: conversationPage(occasion, proposal),
  };
};

export const messageNotPassed: Composer<'message_not_passed'> = async (occasion) => {
  const proposal = await proposalIn(occasion);
  if (!proposal) return null;
  type Params = MailParams['message_not_passed'];
  const {
    cause,
    problems = [],
    files = [],
    limits,
    readerName = null,
  } = occasion.params as {
    cause: Params['cause'];
    problems?: { code: Params['reasons'][number]['code']; evidence?: string[] }[];
    files?: Params['files'];
    limits?: Params['limits'];
    readerName?: string | null;
  };
  return {
    cause,
    title: titleOf(occasion, proposal),
    reasons: problems.map(({ code, evidence = [] }) => ({ code, evidence })),
    files,
    limits: limits ?? { kinds: '', megabytes: 0, files: 0 },
    readerName,
    proposalUrl: conversationPage(occasion, proposal),
  };
};

/** A provider does not read the company's name in the title before the introduction. */
const titleOf = (occasion: Occasion, proposal: Proposal): string =>
  readerOf(occasion) === 'provider' && proposal.status !== 'introduced'
    ? titleFor('provider', proposal)
    : proposal.demand.title;

const conversationPage = (occasion: Occasion, proposal: Proposal): string =>
  `${proposalPage(occasion, proposal)}#conversation`;

/** Who wrote, once their account is gone: the reader may know the side, since the message was for them. */
function sideName(side: MessageSide, { provider, demand }: Proposal): string {
  if (side === 'coordinator') return demand.workingArea?.senderName ?? 'Bestuiver';
  return side === 'provider' ? provider.name : demand.organisation.name;
}

function answerReaders(
  { channel }: Message,
  reader: MessageSide,
): NonNullable<MailParams['proposal_message']['answerReaders']> {
  if (channel === 'everyone') return 'everyone';
  return reader === 'coordinator' ? 'side' : 'coordinator';
}

import { Attachment, Mail, Message, Person, type MailLink, type MessageChannel } from '@bestuiver/persistence';
import type { Email } from 'postal-mime';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { channelOfAnswer } from '../conversation/channels';
import {
  checkAttachment,
  type AttachmentRules,
  type CheckedFile,
  type GivenFile,
} from '../conversation/check-attachment';
import type { AttachmentStore } from '../conversation/attachment-store';
import { loadConversation, sideOf, type Conversation } from '../conversation/conversation';
import { keepAttachment } from '../conversation/keep-attachment';
import { messageProblems, type MessageProblem } from '../conversation/message-problems';
import { postMessage } from '../conversation/post-message';
import { tellRefused, type RefusedFile } from '../conversation/tell-refused';
import { inboundFiles } from './inbound-files';
import { replyText } from './reply-text';

interface Sorted {
  readonly taken: readonly (GivenFile & Extract<CheckedFile, { problem: null }>)[];
  readonly refused: readonly RefusedFile[];
}

/** Makes messages of answers by mail, under the rules of the page; whoever wrote what is not passed on is told. */
export class ReplyKeeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: { now(): Date },
    private readonly store: AttachmentStore,
    private readonly rules: AttachmentRules,
  ) {}

  /** Keeps the answer to the mail of a link as a message of its proposal; the same `messageId` twice is one message. */
  async keep(link: MailLink, email: Email, messageId: string): Promise<'kept' | 'ignored' | 'refused'> {
    const { manager } = this.dataSource;
    const answered = await manager.findOneByOrFail(Mail, { id: link.mailId });
    const conversation = answered.proposalId ? await loadConversation(manager, answered.proposalId) : null;
    const writer = answered.personId ? await manager.findOneBy(Person, { id: answered.personId }) : null;
    if (!conversation || !writer) return 'ignored';
    if (await manager.existsBy(Message, { proposalId: conversation.proposal.id, messageId })) return 'ignored';
    const text = replyText(email);
    const files = this.sort(inboundFiles(email));
    if (text === '' && files.taken.length === 0 && files.refused.length === 0) return 'ignored';
    const refusal = { conversation, writer, occasion: messageId, files: files.refused, rules: this.rules };
    const refuse = async (problems: readonly MessageProblem[]): Promise<'refused'> => {
      await this.dataSource.transaction((tx) => tellRefused(tx, { ...refusal, problems }));
      return 'refused';
    };
    const side = sideOf(conversation, writer.id);
    if (!side) return refuse([{ code: 'no_longer_involved' }]);
    const channel = channelOfAnswer(side, await answeredOf(manager, answered), conversation.proposal);
    if (!channel) return refuse([{ code: side === 'coordinator' ? 'no_reader' : 'closed' }]);
    const fileNames = files.taken.map(({ name }) => name);
    const draft = { side, channel, text, fileNames, language: writer.language };
    const problems = await messageProblems(manager, conversation, draft);
    // Nothing but files that are not taken: they are told about, not that the message is empty.
    if (problems.length > 0) return refuse(problems.filter(({ code }) => code !== 'empty'));
    const attachmentIds = await this.keepFiles(conversation, writer, files);
    const kept = await this.dataSource.transaction(async (tx) => {
      const message = {
        side,
        channel,
        personId: writer.id,
        text,
        messageId,
        writtenAt: this.clock.now(),
        attachmentIds,
      };
      const id = await postMessage(tx, conversation, message);
      if (id === null) await tx.delete(Attachment, { id: In(attachmentIds) });
      else if (files.refused.length > 0) await tellRefused(tx, { ...refusal, problems: [], messageId: id });
      return id !== null;
    });
    return kept ? 'kept' : 'ignored';
  }

  private sort(files: readonly GivenFile[]): Sorted {
    const taken: Sorted['taken'][number][] = [];
    const refused: RefusedFile[] = [];
    for (const file of files) {
      const checked = checkAttachment(file, this.rules);
      if (checked.problem !== null) refused.push({ name: checked.name, problem: checked.problem });
      else if (taken.length >= this.rules.maxPerMessage) refused.push({ name: checked.name, problem: 'too_many' });
      else taken.push({ ...file, ...checked });
    }
    return { taken, refused };
  }

  private async keepFiles({ proposal }: Conversation, { id: personId }: Person, { taken }: Sorted): Promise<string[]> {
    const ids: string[] = [];
    for (const { name, type, bytes } of taken) {
      const file = { proposalId: proposal.id, personId, name, type, bytes };
      ids.push((await keepAttachment(this.dataSource, this.store, file, this.clock.now())).id);
    }
    return ids;
  }
}

/** What a mail was about: its kind, and the channel of the message that it brought. */
async function answeredOf(
  manager: EntityManager,
  { kind, params }: Mail,
): Promise<{ kind: string; channel: MessageChannel | null }> {
  if (kind !== 'proposal_message') return { kind, channel: null };
  const message = await manager.findOneBy(Message, { id: String(params['messageId']) });
  return { kind, channel: message?.channel ?? null };
}

import type { Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { queueMail } from '../queue-mail';
import { ATTACHMENT_FORMATS } from './attachment-type';
import type { AttachmentProblem, AttachmentRules } from './check-attachment';
import { sideOf, type Conversation } from './conversation';
import type { MessageProblem } from './message-problems';

export interface RefusedFile {
  readonly name: string;
  readonly problem: AttachmentProblem;
}

export interface Refusal {
  readonly conversation: Conversation;
  readonly writer: Person;
  /** The mail it is about: told once, however often that comes in. */
  readonly occasion: string;
  readonly problems: readonly MessageProblem[];
  readonly files: readonly RefusedFile[];
  readonly rules: AttachmentRules;
  /** The message that was passed on without the files; left out when nothing was. */
  readonly messageId?: string;
}

/** Tells somebody who answered by mail what was not passed on, and why. What they wrote is not kept. */
export async function tellRefused(manager: EntityManager, refusal: Refusal): Promise<void> {
  const { conversation, writer, occasion, problems, files, rules, messageId } = refusal;
  const { proposal } = conversation;
  await queueMail(manager, {
    kind: 'message_not_passed',
    to: writer,
    fromName: proposal.demand.workingArea?.senderName ?? 'Bestuiver',
    occasion: `${proposal.id}:${occasion}`,
    demandId: proposal.demandId,
    proposalId: proposal.id,
    params: {
      cause: messageId ? 'files' : 'message',
      reader: sideOf(conversation, writer.id),
      problems,
      files,
      limits: limitsOf(rules),
    },
  });
}

const limitsOf = ({ types, maxBytes, maxPerMessage }: AttachmentRules): object => ({
  kinds: types.map((type) => ATTACHMENT_FORMATS[type].extensions[0].toUpperCase()).join(', '),
  megabytes: Math.floor(maxBytes / 1_000_000),
  files: maxPerMessage,
});

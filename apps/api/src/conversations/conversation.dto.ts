import {
  ATTACHMENT_TYPES,
  MESSAGE_CHANNELS,
  MESSAGE_SIDES,
  type AttachmentType,
  type MessageChannel,
  type MessageSide,
} from '@bestuiver/persistence';
import { Flag, Id, IdList, Moment, OneOf, Part, Parts, SomeOf, Text, TextList, Whole } from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';
import { ProposalSummaryDto } from '../proposals/proposal.dto';

const MOST_BYTES = 50_000_000;
const MAX_TEXT = 20_000;

/** A file of a message, or one that still waits for its message. */
export class AttachmentDto {
  @Id() id: string;
  @Text({ max: 120 }) name: string;
  @OneOf('AttachmentType', ATTACHMENT_TYPES) type: AttachmentType;
  @Whole({ min: 1, max: MOST_BYTES, description: 'Bytes.' }) size: number;
}

export class ReadByDto {
  @Text({ max: 200 }) name: string;
  @Moment() at: string;
}

/** What a side of a proposal wrote, on its page or by answering a mail. */
export class MessageDto {
  @Id() id: string;
  @OneOf('MessageSide', MESSAGE_SIDES) side: MessageSide;
  @Text({ max: 200, nullable: true, description: 'Null once the account is gone.' }) writerName: string | null;
  @Flag({ description: 'The reader wrote it.' }) own: boolean;
  @OneOf('MessageChannel', MESSAGE_CHANNELS, { description: 'Who reads it besides the coordinators.' })
  channel: MessageChannel;
  @Text({ min: 0, max: MAX_TEXT, description: 'Plain text; empty when the files say it all.' }) text: string;
  @Moment() writtenAt: string;
  @Flag({ description: 'It came in by mail.' }) byMail: boolean;
  @Flag({ description: 'Another side wrote it and the reader has not had it before their eyes.' }) unread: boolean;
  @Parts(() => AttachmentDto) attachments: AttachmentDto[];
  @Parts(() => ReadByDto, { description: 'People of the other sides who have read it on the page.' })
  readBy: ReadByDto[];
  @TextList({
    max: 100,
    each: { max: 200 },
    description: 'Who did not get the mail about it; for the side that wrote it.',
  })
  notDelivered: string[];
}

export class AttachmentRulesDto {
  @SomeOf('AttachmentType', ATTACHMENT_TYPES) types: AttachmentType[];
  @Whole({ min: 1, max: MOST_BYTES, description: 'Bytes of one file.' }) maxBytes: number;
  @Whole({ min: 0, max: 20 }) maxPerMessage: number;
}

export class ConversationDto {
  @OneOf('MessageSide', MESSAGE_SIDES, { description: 'The side of the reader.' }) side: MessageSide;
  @SomeOf('MessageChannel', MESSAGE_CHANNELS, { description: 'Where the reader may write, the usual choice first.' })
  channels: MessageChannel[];
  @Part(() => AttachmentRulesDto) attachments: AttachmentRulesDto;
  @Parts(() => MessageDto, { description: 'Oldest first.' }) items: MessageDto[];
}

export class ConversationSummaryDto {
  @Part(() => ProposalSummaryDto) proposal: ProposalSummaryDto;
  @Part(() => MessageDto) last: MessageDto;
  @Whole({ min: 0, max: 1_000_000 }) unread: number;
}

export class ListConversationsDto extends PageQueryDto {}

export class UnreadDto {
  @Whole({ min: 0, max: 1_000_000, description: 'Messages of other sides that the reader has not read.' })
  count: number;
}

export class PostMessageDto {
  @OneOf('MessageChannel', MESSAGE_CHANNELS) channel: MessageChannel;
  @Text({ min: 0, max: MAX_TEXT }) text: string;
  @IdList({ max: 20, optional: true, description: 'Files added before.' }) attachmentIds?: string[];
}

export class ReadMessagesDto {
  @IdList({ min: 1, max: 500 }) messageIds: string[];
}

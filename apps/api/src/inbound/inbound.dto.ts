import { ADDRESS_MARKS, MESSAGE_SIDES, type AddressMark, type MessageSide } from '@bestuiver/persistence';
import { Id, Moment, OneOf, Parts, Text } from '../fields/fields';

/** An address that gets no mail until somebody confirms it. */
export class MarkedAddressDto {
  @Text({ max: 254 }) address: string;
  @OneOf('AddressMark', ADDRESS_MARKS) mark: AddressMark;
  @Text({ max: 500, description: 'What the mail server said.' }) detail: string;
  @Moment() markedAt: string;
}

export class MarkedAddressesDto {
  @Parts(() => MarkedAddressDto) items: MarkedAddressDto[];
}

export class ConfirmAddressDto {
  @Text({ max: 254 }) address: string;
}

/** What a side of a proposal wrote by answering a mail. */
export class MessageDto {
  @Id() id: string;
  @OneOf('MessageSide', MESSAGE_SIDES) side: MessageSide;
  @Text({ max: 200, nullable: true }) writerName: string | null;
  @Text({ max: 20_000 }) text: string;
  @Moment() receivedAt: string;
}

export class MessagesDto {
  @Parts(() => MessageDto) items: MessageDto[];
}

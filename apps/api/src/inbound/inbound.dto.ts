import { RECEIVED, type Received } from '@bestuiver/correspondence';
import { ADDRESS_MARKS, type AddressMark } from '@bestuiver/persistence';
import { Moment, OneOf, Parts, Text } from '../fields/fields';

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

/** Where a mail was sent to. */
export class DeliverMailDto {
  @Text({ max: 320, description: 'Recipient of the envelope: one of our addresses.' }) to: string;
}

export class DeliveredMailDto {
  @OneOf('ReceivedMail', RECEIVED) received: Received;
}

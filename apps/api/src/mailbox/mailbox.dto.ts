import { Id, Moment, Parts, Text } from '../fields/fields';

export class DemoMailDto {
  @Id() id: string;
  @Text({ max: 254 }) to: string;
  @Text({ max: 320, optional: true, description: 'Where an answer goes.' }) replyTo?: string;
  @Text({ max: 500 }) subject: string;
  @Text({ max: 100_000 }) text: string;
  @Text({ max: 100_000 }) html: string;
  @Moment() sentAt: string;
  @Id({ optional: true }) proposalId?: string;
}

/** Newest first. */
export class MailboxDto {
  @Parts(() => DemoMailDto) items: DemoMailDto[];
}

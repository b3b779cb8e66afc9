import type { Mailer, OutgoingMail, SendResult } from '@bestuiver/mail';
import { DemoMail, Mail } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';

/** The standalone start without a mail server: mails are kept where `/demo/mailbox` shows them. */
export class KeptMailer implements Mailer {
  constructor(private readonly dataSource: DataSource) {}

  async send({ messageId, to, mail, replyTo }: OutgoingMail): Promise<SendResult> {
    const { manager } = this.dataSource;
    const row = await manager.findOneByOrFail(Mail, { messageId });
    await manager.upsert(
      DemoMail,
      {
        id: row.id,
        to: to.email,
        replyTo: replyTo ?? null,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        proposalId: row.proposalId,
      },
      ['id'],
    );
    return { outcome: 'sent', messageId, smtpCode: null, detail: 'kept in the demo mailbox' };
  }

  close(): void {
    // The data source is closed by whoever opened it.
  }
}

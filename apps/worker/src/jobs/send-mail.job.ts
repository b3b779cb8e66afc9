import { composeMail } from '@bestuiver/correspondence';
import { messageId, type Mailer, type SendResult } from '@bestuiver/mail';
import { Mail, MailDelivery, newId } from '@bestuiver/persistence';
import type { DataSource, QueryRunner } from 'typeorm';
import type { JobHandler } from './job-handler';
import { PermanentFailure } from './job-handler';

export interface SendMailOptions {
  readonly publicUrl: string;
  readonly mailDomain: string;
}

/**
 * Sends one mail. Every attempt is a row before it starts, so that an attempt cut off by a crash is seen: it is
 * recorded as ambiguous, and the mail is sent again under the same Message-ID. An advisory lock, which PostgreSQL lets
 * go of when a worker dies, keeps two workers from sending the same mail.
 */
export class SendMailJob implements JobHandler<'mail.send'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly options: SendMailOptions,
  ) {}

  async run({ mailId }: { mailId: string }): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      if (!(await lock(runner, mailId))) throw new Error(`mail ${mailId} is being sent by another worker`);
      try {
        await this.send(mailId);
      } finally {
        await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [mailId]);
      }
    } finally {
      await runner.release();
    }
  }

  private async send(mailId: string): Promise<void> {
    const { manager } = this.dataSource;
    const mail = await manager.findOneBy(Mail, { id: mailId });
    if (!mail) throw new PermanentFailure(`mail ${mailId} does not exist`);
    if (mail.status !== 'queued' && mail.status !== 'sending') return;

    const letter = await this.dataSource.transaction((tx) => composeMail(tx, mail, this.options));
    if (!letter) {
      await manager.update(Mail, mail.id, { status: 'cancelled' });
      return;
    }
    const attempt = await this.openAttempt(mail);
    const id = messageId(mail.id, this.options.mailDomain);
    await manager.update(Mail, mail.id, { ...letter.kept, status: 'sending', messageId: id });
    const result = await this.mailer.send({
      messageId: id,
      fromName: mail.fromName,
      to: { name: mail.toName, email: mail.toAddress },
      replyTo: letter.replyTo,
      mail: letter.mail,
    });
    await this.closeAttempt(mail, attempt, result);
    if (result.outcome === 'permanent') throw new PermanentFailure(`mail ${mail.id} refused: ${result.detail}`);
    if (result.outcome !== 'sent') throw new Error(`mail ${mail.id} not sent (${result.outcome}): ${result.detail}`);
  }

  private openAttempt(mail: Mail): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      await tx
        .createQueryBuilder()
        .update(MailDelivery)
        .set({ outcome: 'ambiguous', finishedAt: () => 'now()', response: 'cut off before the server answered' })
        .where('mail_id = :id AND outcome IS NULL', { id: mail.id })
        .execute();
      const attempt = 1 + (await tx.countBy(MailDelivery, { mailId: mail.id }));
      const id = newId();
      await tx.insert(MailDelivery, { id, mailId: mail.id, attempt });
      return id;
    });
  }

  private closeAttempt(mail: Mail, deliveryId: string, result: SendResult): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      await tx.update(MailDelivery, deliveryId, {
        outcome: result.outcome,
        response: `${result.smtpCode ?? ''} ${result.detail}`.trim(),
        finishedAt: () => 'now()',
      });
      if (result.outcome === 'sent') await tx.update(Mail, mail.id, { status: 'sent', sentAt: () => 'now()' });
      if (result.outcome === 'permanent') await tx.update(Mail, mail.id, { status: 'failed' });
    });
  }
}

async function lock(runner: QueryRunner, mailId: string): Promise<boolean> {
  const [row] = (await runner.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked', [mailId])) as {
    locked: boolean;
  }[];
  return row?.locked ?? false;
}

import { isAddressRefusal, markAddress, tellUnreachable, tellWriter } from '@bestuiver/correspondence';
import type { Mailer, SendResult } from '@bestuiver/mail';
import type { Mail } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { outgoing, type Attempt } from '../mailing/attempt';
import { AttemptJournal } from '../mailing/attempt-journal';
import { MailWriter, type WritingOptions } from '../mailing/mail-writer';
import { Slots } from '../mailing/slots';
import type { JobHandler } from './job-handler';

/**
 * Attempts that are open at one instant, and that a crash leaves in doubt: a few for each connection to the mail server,
 * so that none of them waits for the database.
 */
const UNDER_WAY = 20;

/** Mails that somebody waits for the answer of. */
const ASKING: readonly string[] = ['proposal_to_provider', 'consortium_invitation'];

/**
 * Sends one mail. Every attempt is a row before it starts, so that one cut off by a crash is seen. Such a mail, and one
 * whose connection broke after its last byte, may have arrived: it is ambiguous and stays so until somebody decides.
 */
export class SendMailJob implements JobHandler<'mail.send'> {
  private readonly writer: MailWriter;
  private readonly journal: AttemptJournal;
  private readonly slots = new Slots(UNDER_WAY);

  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    options: WritingOptions,
    private readonly onAttempt: (result: SendResult) => void = () => undefined,
  ) {
    this.writer = new MailWriter(dataSource, clock, options);
    this.journal = new AttemptJournal(dataSource);
  }

  async run({ mailId }: { mailId: string }): Promise<void> {
    const written = await this.writer.write(mailId);
    if (written.outcome === 'turned_off' && ASKING.includes(written.mail.kind))
      await this.dataSource.transaction((tx) => tellUnreachable(tx, written.mail, mailId, 'turned_off'));
    if (written.outcome !== 'written') return;
    const { attempt } = written;
    const result = await this.offer(attempt).finally(() => this.writer.locks.release(mailId));
    if (result?.outcome === 'permanent') await this.markRefused(attempt.mail, result);
    if (result?.outcome === 'temporary') throw new Error(`mail ${mailId} not sent: ${result.detail}`);
  }

  /** Null when the mail was cancelled after it was written. */
  private offer(attempt: Attempt): Promise<SendResult | null> {
    return this.slots.run(async () => {
      if (!(await this.journal.open(attempt))) return null;
      const result = await this.mailer.send(outgoing(attempt));
      this.onAttempt(result);
      await this.journal.close({ attempt, result });
      return result;
    });
  }

  /** Whoever wrote what it brings is told; a server that says the address does not work keeps other mails from it. */
  private async markRefused(mail: Mail, { smtpCode, detail }: SendResult): Promise<void> {
    await this.dataSource.transaction((tx) => tellWriter(tx, mail));
    if (!isAddressRefusal(smtpCode, detail)) return;
    const marked = {
      address: mail.toAddress,
      mark: 'bounced',
      detail,
      mailId: mail.id,
      now: this.clock.now(),
    } as const;
    await this.dataSource.transaction((tx) => markAddress(tx, marked));
  }
}

import { admitMails, composeMails, isAddressRefusal, markAddress, tellUnreachable } from '@bestuiver/correspondence';
import { messageId, type Mailer, type OutgoingMail, type SendResult } from '@bestuiver/mail';
import { Mail } from '@bestuiver/persistence';
import { In, type DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { gather } from '../mailing/gather';
import { insist } from '../mailing/insist';
import { closeAttempts, newAttempt, openAttempts, type Attempt, type ClosedAttempt } from '../mailing/mail-attempts';
import { MailLocks } from '../mailing/mail-locks';
import { Slots } from '../mailing/slots';
import type { JobHandler } from './job-handler';
import { PermanentFailure } from './job-handler';

export interface SendMailOptions {
  readonly publicUrl: string;
  readonly mailDomain: string;
  /** Most mails that count to one address in seven days. */
  readonly weeklyCap: number;
  /** Domain whose mail comes back to the product; null when nobody listens. */
  readonly inboundDomain: string | null;
}

/**
 * Attempts that are open at one instant, and that a crash leaves in doubt: enough that a connection never waits for the
 * database, and far fewer than the mails that are being written.
 */
const UNDER_WAY = 20;

/**
 * Sends one mail. Every attempt is a row before it starts, so that an attempt cut off by a crash is seen: it is
 * recorded as ambiguous, and the mail is sent again under the same Message-ID. Mails that are sent at the same time
 * share their trips to the database.
 */
export class SendMailJob implements JobHandler<'mail.send'> {
  private readonly locks: MailLocks;
  private readonly slots = new Slots(UNDER_WAY);
  private readonly write = gather((mailIds: readonly string[]) => this.writeAll(mailIds));
  private readonly open = gather((attempts: readonly Attempt[]) => this.openAll(attempts));
  private readonly close = gather((closed: readonly ClosedAttempt[]) => this.closeAll(closed));

  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly options: SendMailOptions,
  ) {
    this.locks = new MailLocks(dataSource);
  }

  async run({ mailId }: { mailId: string }): Promise<void> {
    const attempt = await this.write(mailId);
    if (!attempt) return;
    const result = await this.offer(attempt);
    if (!result) return;
    const { mail } = attempt;
    if (result.outcome === 'permanent') await this.markRefused(mail, result);
    if (result.outcome === 'permanent') throw new PermanentFailure(`mail ${mail.id} refused: ${result.detail}`);
    if (result.outcome !== 'sent') throw new Error(`mail ${mail.id} not sent (${result.outcome}): ${result.detail}`);
  }

  /** Null when the mail was cancelled after it was written. */
  private async offer(attempt: Attempt): Promise<SendResult | null> {
    let result: SendResult | null = null;
    try {
      result = await this.slots.run(async () =>
        (await this.open(attempt)) ? this.mailer.send(outgoing(attempt)) : null,
      );
    } finally {
      if (!result) await this.locks.release([attempt.mail.id]);
    }
    if (result) await this.close({ attempt, result });
    return result;
  }

  /** Locks and writes the mails of a round; null for one that has nothing left to send. */
  private async writeAll(mailIds: readonly string[]): Promise<PromiseSettledResult<Attempt | null>[]> {
    const locked = await this.locks.take(mailIds);
    const attempts = new Map<string, PromiseSettledResult<Attempt | null>>();
    try {
      await this.writeLocked([...locked], attempts);
    } finally {
      const idle = [...locked].filter((id) => !isReady(attempts.get(id)));
      if (idle.length > 0) await this.locks.release(idle);
    }
    return mailIds.map((id) =>
      locked.has(id)
        ? (attempts.get(id) ?? refused(new PermanentFailure(`mail ${id} does not exist`)))
        : refused(new Error(`mail ${id} is being sent by another worker`)),
    );
  }

  private async writeLocked(
    mailIds: readonly string[],
    attempts: Map<string, PromiseSettledResult<Attempt | null>>,
  ): Promise<void> {
    const { manager } = this.dataSource;
    const mails = await manager.findBy(Mail, { id: In(mailIds) });
    for (const { id } of mails) attempts.set(id, { status: 'fulfilled', value: null });
    const now = this.clock.now();
    const { admitted: due, turnedOff } = await admitMails(this.dataSource, mails.filter(isDue), {
      now,
      weeklyCap: this.options.weeklyCap,
    });
    for (const mail of turnedOff.filter(({ kind }) => kind === 'proposal_to_provider'))
      await this.dataSource.transaction((tx) => tellUnreachable(tx, mail, mail.id, 'turned_off'));
    const letters = await composeMails(manager, due, { ...this.options, now });
    const passed: string[] = [];
    due.forEach((mail, i) => {
      const letter = letters[i]!;
      if (letter.status === 'rejected') attempts.set(mail.id, letter);
      else if (letter.value === null) passed.push(mail.id);
      else {
        const attempt = newAttempt(mail, letter.value, messageId(mail.id, this.options.mailDomain));
        attempts.set(mail.id, { status: 'fulfilled', value: attempt });
      }
    });
    if (passed.length > 0)
      await manager.update(Mail, { id: In(passed) }, { status: 'cancelled', heldReason: 'object_moved' });
  }

  private async openAll(attempts: readonly Attempt[]): Promise<PromiseSettledResult<boolean>[]> {
    const opened = await openAttempts(this.dataSource, attempts);
    return attempts.map(({ mail }) => ({ status: 'fulfilled', value: opened.has(mail.id) }));
  }

  /** A server that says the address does not work keeps other mails from it. */
  private async markRefused(mail: Mail, { smtpCode, detail }: SendResult): Promise<void> {
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

  /** What left is written down through an outage of the database: forgotten, it would be sent again. */
  private async closeAll(closed: readonly ClosedAttempt[]): Promise<PromiseSettledResult<void>[]> {
    const ids = closed.map(({ attempt }) => attempt.mail.id);
    const [written] = await Promise.allSettled([insist(() => closeAttempts(this.dataSource, closed))]);
    await this.locks.release(ids);
    return ids.map(() => written);
  }
}

const outgoing = ({ mail, letter, messageId: id }: Attempt): OutgoingMail => ({
  messageId: id,
  fromName: mail.fromName,
  to: { name: mail.toName, email: mail.toAddress },
  replyTo: letter.replyTo,
  returnTo: letter.returnTo,
  mail: letter.mail,
});

/** Waiting mails are let go by the schedules, however many jobs there are for them. */
const isDue = ({ status, heldReason }: Mail): boolean =>
  status === 'sending' || (status === 'queued' && heldReason === null);

const isReady = (result: PromiseSettledResult<Attempt | null> | undefined): boolean =>
  result?.status === 'fulfilled' && result.value !== null;

const refused = (reason: Error): PromiseRejectedResult => ({ status: 'rejected', reason });

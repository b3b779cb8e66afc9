import { admitMails, composeMails, isAddressRefusal, markAddress, tellUnreachable } from '@bestuiver/correspondence';
import { messageId, type Mailer, type SendResult } from '@bestuiver/mail';
import { Mail } from '@bestuiver/persistence';
import { In, type DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { gather } from '../mailing/gather';
import { insist } from '../mailing/insist';
import { closeAttempts, newAttempt, openAttempts, type Attempt, type ClosedAttempt } from '../mailing/mail-attempts';
import { MailLocks } from '../mailing/mail-locks';
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
 * Sends one mail. Every attempt is a row before it starts, so that an attempt cut off by a crash is seen: it is
 * recorded as ambiguous, and the mail is sent again under the same Message-ID. Mails that are sent at the same time
 * share their trips to the database.
 */
export class SendMailJob implements JobHandler<'mail.send'> {
  private readonly locks: MailLocks;
  private readonly open = gather((mailIds: readonly string[]) => this.openAll(mailIds));
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
    const attempt = await this.open(mailId);
    if (!attempt) return;
    const { mail, letter } = attempt;
    const result = await this.mailer.send({
      messageId: attempt.messageId,
      fromName: mail.fromName,
      to: { name: mail.toName, email: mail.toAddress },
      replyTo: letter.replyTo,
      returnTo: letter.returnTo,
      mail: letter.mail,
    });
    await this.close({ attempt, result });
    if (result.outcome === 'permanent') await this.markRefused(mail, result);
    if (result.outcome === 'permanent') throw new PermanentFailure(`mail ${mail.id} refused: ${result.detail}`);
    if (result.outcome !== 'sent') throw new Error(`mail ${mail.id} not sent (${result.outcome}): ${result.detail}`);
  }

  /** Locks, writes and records the mails of a round; null for one that has nothing left to send. */
  private async openAll(mailIds: readonly string[]): Promise<PromiseSettledResult<Attempt | null>[]> {
    const locked = await this.locks.take(mailIds);
    const attempts = new Map<string, PromiseSettledResult<Attempt | null>>();
    try {
      await this.openLocked([...locked], attempts);
    } finally {
      const idle = [...locked].filter((id) => !isOpen(attempts.get(id)));
      if (idle.length > 0) await this.locks.release(idle);
    }
    return mailIds.map((id) =>
      locked.has(id)
        ? (attempts.get(id) ?? refused(new PermanentFailure(`mail ${id} does not exist`)))
        : refused(new Error(`mail ${id} is being sent by another worker`)),
    );
  }

  private async openLocked(
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
    const ready: Attempt[] = [];
    const passed: string[] = [];
    due.forEach((mail, i) => {
      const letter = letters[i]!;
      if (letter.status === 'rejected') attempts.set(mail.id, letter);
      else if (letter.value === null) passed.push(mail.id);
      else ready.push(newAttempt(mail, letter.value, messageId(mail.id, this.options.mailDomain)));
    });
    if (passed.length > 0)
      await manager.update(Mail, { id: In(passed) }, { status: 'cancelled', heldReason: 'object_moved' });
    if (ready.length === 0) return;
    const opened = await openAttempts(this.dataSource, ready);
    for (const attempt of ready) {
      if (opened.has(attempt.mail.id)) attempts.set(attempt.mail.id, { status: 'fulfilled', value: attempt });
    }
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

/** Waiting mails are let go by the schedules, however many jobs there are for them. */
const isDue = ({ status, heldReason }: Mail): boolean =>
  status === 'sending' || (status === 'queued' && heldReason === null);

const isOpen = (result: PromiseSettledResult<Attempt | null> | undefined): boolean =>
  result?.status === 'fulfilled' && result.value !== null;

const refused = (reason: Error): PromiseRejectedResult => ({ status: 'rejected', reason });

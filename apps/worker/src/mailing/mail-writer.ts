import { admitMails, composeMails } from '@bestuiver/correspondence';
import { messageId } from '@bestuiver/mail';
import { Mail, rowsOf } from '@bestuiver/persistence';
import { In, type DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { PermanentFailure } from '../jobs/job-handler';
import { newAttempt, type Attempt } from './attempt';
import { findCutOff } from './find-cut-off';
import { gather } from './gather';
import { keepLetters } from './keep-letters';
import { MailLocks } from './mail-locks';
import { paceMails } from './pace-mails';

export interface WritingOptions {
  readonly publicUrl: string;
  readonly mailDomain: string;
  /** Most mails that count to one address in seven days. */
  readonly weeklyCap: number;
  /** Most mails to one receiving domain in a minute. */
  readonly domainPace: number;
  /** Domain whose mail comes back to the product; null when nobody listens. */
  readonly inboundDomain: string | null;
}

/** What became of a mail that was to be written; its lock is held only while there is an attempt to make. */
export type Written =
  | { readonly outcome: 'written'; readonly attempt: Attempt }
  | { readonly outcome: 'turned_off' | 'cut_off'; readonly mail: Mail }
  /** It was sent before, waits, or its occasion has passed. */
  | { readonly outcome: 'none' };

const NONE: Written = { outcome: 'none' };

/** Locks mails, decides whether they may leave now, writes them and keeps what was written. */
export class MailWriter {
  readonly locks: MailLocks;
  readonly write = gather((mailIds: readonly string[]) => this.writeAll(mailIds), { most: 40, atOnce: 2 });

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly options: WritingOptions,
  ) {
    this.locks = new MailLocks(dataSource);
  }

  private async writeAll(mailIds: readonly string[]): Promise<PromiseSettledResult<Written>[]> {
    const locked = await this.locks.take(mailIds);
    const written = new Map<string, PromiseSettledResult<Written>>();
    try {
      await this.writeLocked([...locked], written);
    } finally {
      for (const id of locked) if (!isReady(written.get(id))) void this.locks.release(id);
    }
    return mailIds.map((id, i) =>
      locked.has(id) && mailIds.indexOf(id) === i
        ? (written.get(id) ?? refused(new PermanentFailure(`mail ${id} does not exist`)))
        : refused(new Error(`mail ${id} is being sent by another job`)),
    );
  }

  private async writeLocked(
    mailIds: readonly string[],
    written: Map<string, PromiseSettledResult<Written>>,
  ): Promise<void> {
    if (mailIds.length === 0) return;
    const { dataSource, options } = this;
    const now = this.clock.now();
    const mails = await rowsOf(dataSource.manager, Mail, mailIds);
    const cutOff = await findCutOff(dataSource, mails);
    for (const mail of mails) written.set(mail.id, done(cutOff.has(mail.id) ? { outcome: 'cut_off', mail } : NONE));
    const whole = mails.filter((mail) => isDue(mail) && !cutOff.has(mail.id));
    const { admitted, turnedOff } = await admitMails(dataSource, whole, { now, weeklyCap: options.weeklyCap });
    for (const mail of turnedOff) written.set(mail.id, done({ outcome: 'turned_off', mail }));
    const due = await paceMails(dataSource, admitted, { now, perMinute: options.domainPace });
    const letters = await composeMails(dataSource.manager, due, { ...options, now });
    const ready: Attempt[] = [];
    const passed: string[] = [];
    due.forEach((mail, i) => {
      const letter = letters[i]!;
      if (letter.status === 'rejected') written.set(mail.id, letter);
      else if (letter.value === null) passed.push(mail.id);
      else ready.push(newAttempt(mail, letter.value, messageId(mail.id, options.mailDomain)));
    });
    if (passed.length > 0)
      await dataSource.manager.update(Mail, { id: In(passed) }, { status: 'cancelled', heldReason: 'object_moved' });
    if (ready.length > 0) await keepLetters(dataSource, ready);
    for (const attempt of ready) written.set(attempt.mail.id, done({ outcome: 'written', attempt }));
  }
}

/** Waiting mails are let go by the schedules, however many jobs there are for them. */
const isDue = ({ status, heldReason }: Mail): boolean =>
  status === 'sending' || (status === 'queued' && heldReason === null);

const isReady = (result: PromiseSettledResult<Written> | undefined): boolean =>
  result?.status === 'fulfilled' && result.value.outcome === 'written';

const done = (value: Written): PromiseFulfilledResult<Written> => ({ status: 'fulfilled', value });
const refused = (reason: Error): PromiseRejectedResult => ({ status: 'rejected', reason });

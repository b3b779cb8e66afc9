import { runStatement, textArray } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { Attempt, ClosedAttempt } from './attempt';
import { gather } from './gather';
import { insist } from './insist';

/**
 * Planned each time, since attempts are added all the time; rows are found by their keys, whatever the planner believes
 * about statuses that change as fast.
 */
const WRITE = {
  text: `WITH closed AS MATERIALIZED (
           SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS c(mail_id, delivery_id, outcome, response)
         ), delivered AS (
           UPDATE mail_delivery d SET outcome = c.outcome, response = c.response, finished_at = now()
           FROM closed c WHERE d.id = c.delivery_id
         ), settled AS (
           UPDATE mail m SET
             status = CASE c.outcome WHEN 'sent' THEN 'sent' WHEN 'permanent' THEN 'failed' ELSE 'ambiguous' END,
             sent_at = CASE c.outcome WHEN 'sent' THEN now() END
           FROM closed c WHERE m.id = c.mail_id
             AND (c.outcome IN ('sent', 'permanent') OR (c.outcome = 'ambiguous' AND m.status = 'sending'))
         ), free AS (
           SELECT m.id, o.delivery_id, tries.next AS attempt
           FROM unnest($5::uuid[], $6::uuid[]) AS o(mail_id, delivery_id)
           CROSS JOIN LATERAL (SELECT id, status FROM mail WHERE mail.id = o.mail_id OFFSET 0 FOR UPDATE) AS m
           CROSS JOIN LATERAL (SELECT 1 + count(*) AS next FROM mail_delivery d WHERE d.mail_id = m.id) AS tries
           WHERE m.status = 'sending'
         )
         INSERT INTO mail_delivery (id, mail_id, attempt) SELECT delivery_id, id, attempt FROM free
         ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at
         RETURNING id`,
};

type Entry = { readonly opens: Attempt } | { readonly closes: ClosedAttempt };

/**
 * Writes down attempts: before a mail may leave that it is about to, and afterwards what became of it. What many mails
 * have to write at the same time is one statement.
 */
export class AttemptJournal {
  private readonly write = gather((entries: readonly Entry[]) => this.writeAll(entries));

  constructor(private readonly dataSource: DataSource) {}

  /** True when the mail may leave now; false when it was cancelled, or is under way elsewhere. */
  async open(attempt: Attempt): Promise<boolean> {
    try {
      return await this.write({ opens: attempt });
    } catch (error) {
      // It may have been written down although no answer came; what was never offered must not look like it was.
      const detail = 'not offered: the attempt could not be written down';
      const { messageId } = attempt;
      await this.close({ attempt, result: { outcome: 'temporary', messageId, smtpCode: null, detail } });
      throw error;
    }
  }

  /** Goes on through an outage of the database: what left and is forgotten would be in doubt. */
  async close(closed: ClosedAttempt): Promise<void> {
    await insist(() => this.write({ closes: closed }));
  }

  /**
   * One statement, so all of it or nothing. The row of a mail is locked before its attempt is opened, and at most one
   * attempt is open at a time: two workers that both believe a mail is theirs do not both send it.
   */
  private async writeAll(entries: readonly Entry[]): Promise<PromiseSettledResult<boolean>[]> {
    const opens = entries.flatMap((entry) => ('opens' in entry ? [entry.opens] : []));
    const closes = entries.flatMap((entry) => ('closes' in entry ? [entry.closes] : []));
    const rows = await runStatement<{ id: string }>(this.dataSource.manager, WRITE, [
      closes.map(({ attempt }) => attempt.mail.id),
      closes.map(({ attempt }) => attempt.deliveryId),
      closes.map(({ result }) => result.outcome),
      textArray(closes.map(({ result }) => `${result.smtpCode ?? ''} ${result.detail}`.trim())),
      opens.map(({ mail }) => mail.id),
      opens.map(({ deliveryId }) => deliveryId),
    ]);
    const opened = new Set(rows.map(({ id }) => id));
    return entries.map((entry) => ({
      status: 'fulfilled',
      value: 'closes' in entry || opened.has(entry.opens.deliveryId),
    }));
  }
}

import type { Letter } from '@bestuiver/correspondence';
import type { SendResult } from '@bestuiver/mail';
import { newId, type Mail } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';

export interface Attempt {
  readonly mail: Mail;
  readonly letter: Letter;
  readonly messageId: string;
  /** Id of its row in `mail_delivery`. */
  readonly deliveryId: string;
}

export const newAttempt = (mail: Mail, letter: Letter, messageId: string): Attempt => ({
  mail,
  letter,
  messageId,
  deliveryId: newId(),
});

/**
 * Writes down, before anything leaves, what is about to be sent: the words, the links and the attempt. Earlier
 * attempts without an outcome were cut off by a crash and become ambiguous. One statement, so all of it or nothing; the
 * ids of the mails that may leave, without those that were cancelled meanwhile.
 */
export async function openAttempts(dataSource: DataSource, attempts: readonly Attempt[]): Promise<Set<string>> {
  const rows = await dataSource.query<{ mail_id: string }[]>(
    `WITH attempt AS (
       SELECT * FROM json_to_recordset($1::json)
         AS a(id uuid, delivery_id uuid, message_id text, subject text, html text, text text, language text)
     ), opened AS (
       UPDATE mail SET status = 'sending', subject = a.subject, html = a.html, text = a.text, language = a.language, message_id = a.message_id
       FROM attempt a WHERE mail.id = a.id AND mail.status IN ('queued', 'sending')
       RETURNING mail.id, a.delivery_id
     ), cut_off AS (
       UPDATE mail_delivery SET outcome = 'ambiguous', finished_at = now(), response = 'cut off before the server answered'
       WHERE outcome IS NULL AND mail_id IN (SELECT id FROM opened)
     ), links AS (
       INSERT INTO answer_link (id, proposal_id, person_id, purpose, token_hash, expires_at)
       SELECT id, "proposalId", "personId", purpose, "tokenHash", "expiresAt" FROM json_to_recordset($2::json)
         AS l(id uuid, "proposalId" uuid, "personId" uuid, purpose text, "tokenHash" text, "expiresAt" timestamptz)
     ), mail_links AS (
       INSERT INTO mail_link (id, token_hash, purpose, address, category, mail_id, expires_at)
       SELECT id, "tokenHash", purpose, address, category, "mailId", "expiresAt" FROM json_to_recordset($3::json)
         AS l(id uuid, "tokenHash" text, purpose text, address text, category text, "mailId" uuid, "expiresAt" timestamptz)
     )
     INSERT INTO mail_delivery (id, mail_id, attempt)
     SELECT o.delivery_id, o.id, 1 + (SELECT count(*) FROM mail_delivery d WHERE d.mail_id = o.id) FROM opened o
     RETURNING mail_id`,
    [
      JSON.stringify(
        attempts.map(({ mail, letter, messageId, deliveryId }) => ({
          id: mail.id,
          delivery_id: deliveryId,
          message_id: messageId,
          ...letter.kept,
        })),
      ),
      JSON.stringify(attempts.flatMap(({ letter }) => letter.links)),
      JSON.stringify(attempts.flatMap(({ letter }) => letter.mailLinks)),
    ],
  );
  return new Set(rows.map(({ mail_id }) => mail_id));
}

export interface ClosedAttempt {
  readonly attempt: Attempt;
  readonly result: SendResult;
}

/** Writes down what became of attempts, and of their mails. */
export async function closeAttempts(dataSource: DataSource, closed: readonly ClosedAttempt[]): Promise<void> {
  await dataSource.query(
    `WITH closed AS (
       SELECT * FROM json_to_recordset($1::json) AS c(mail_id uuid, delivery_id uuid, outcome text, response text)
     ), delivered AS (
       UPDATE mail_delivery d SET outcome = c.outcome, response = c.response, finished_at = now()
       FROM closed c WHERE d.id = c.delivery_id
     )
     UPDATE mail m SET status = CASE c.outcome WHEN 'sent' THEN 'sent' ELSE 'failed' END,
       sent_at = CASE c.outcome WHEN 'sent' THEN now() END
     FROM closed c WHERE m.id = c.mail_id AND c.outcome IN ('sent', 'permanent')`,
    [
      JSON.stringify(
        closed.map(({ attempt, result }) => ({
          mail_id: attempt.mail.id,
          delivery_id: attempt.deliveryId,
          outcome: result.outcome,
          response: `${result.smtpCode ?? ''} ${result.detail}`.trim(),
        })),
      ),
    ],
  );
}

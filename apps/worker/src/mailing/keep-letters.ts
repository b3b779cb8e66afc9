import type { DataSource } from 'typeorm';
import type { Attempt } from './attempt';

/**
 * Writes down what is about to be sent: the words and the links. One statement, so all of it or nothing; a mail that was
 * cancelled meanwhile is left as it is, and is not let through by the journal either.
 */
export async function keepLetters(dataSource: DataSource, attempts: readonly Attempt[]): Promise<void> {
  await dataSource.query(
    `WITH kept AS (
       UPDATE mail SET status = 'sending', subject = a.subject, html = a.html, text = a.text, language = a.language, message_id = a.message_id
       FROM json_to_recordset($1::json) AS a(id uuid, message_id text, subject text, html text, text text, language text)
       WHERE mail.id = a.id AND mail.status IN ('queued', 'sending')
     ), links AS (
       INSERT INTO answer_link (id, proposal_id, person_id, purpose, token_hash, expires_at)
       SELECT id, "proposalId", "personId", purpose, "tokenHash", "expiresAt" FROM json_to_recordset($2::json)
         AS l(id uuid, "proposalId" uuid, "personId" uuid, purpose text, "tokenHash" text, "expiresAt" timestamptz)
     )
     INSERT INTO mail_link (id, token_hash, purpose, address, category, mail_id, expires_at)
     SELECT id, "tokenHash", purpose, address, category, "mailId", "expiresAt" FROM json_to_recordset($3::json)
       AS l(id uuid, "tokenHash" text, purpose text, address text, category text, "mailId" uuid, "expiresAt" timestamptz)`,
    [
      JSON.stringify(
        attempts.map(({ mail, letter, messageId }) => ({ id: mail.id, message_id: messageId, ...letter.kept })),
      ),
      JSON.stringify(attempts.flatMap(({ letter }) => letter.links)),
      JSON.stringify(attempts.flatMap(({ letter }) => letter.mailLinks)),
    ],
  );
}

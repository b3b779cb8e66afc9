import { runStatement, textArray } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { Attempt } from './attempt';

const KEEP = {
  name: 'keep letters',
  text: `WITH kept AS (
           UPDATE mail SET status = 'sending', subject = a.subject, html = a.html, text = a.text, language = a.language, message_id = a.message_id
           FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
             AS a(id, message_id, subject, html, text, language)
           WHERE mail.id = a.id AND mail.status IN ('queued', 'sending')
         ), links AS (
           INSERT INTO answer_link (id, proposal_id, person_id, purpose, token_hash, expires_at)
           SELECT id, "proposalId", "personId", purpose, "tokenHash", "expiresAt" FROM json_to_recordset($7::json)
             AS l(id uuid, "proposalId" uuid, "personId" uuid, purpose text, "tokenHash" text, "expiresAt" timestamptz)
         )
         INSERT INTO mail_link (id, token_hash, purpose, address, category, mail_id, expires_at)
         SELECT id, "tokenHash", purpose, address, category, "mailId", "expiresAt" FROM json_to_recordset($8::json)
           AS l(id uuid, "tokenHash" text, purpose text, address text, category text, "mailId" uuid, "expiresAt" timestamptz)`,
};

/**
 * Writes down what is about to be sent: the words and the links. One statement, so all of it or nothing; a mail that was
 * cancelled meanwhile is left as it is, and is not let through by the journal either.
 */
export async function keepLetters(dataSource: DataSource, attempts: readonly Attempt[]): Promise<void> {
  const each = (text: (attempt: Attempt) => string): Buffer => textArray(attempts.map(text));
  await runStatement(dataSource.manager, KEEP, [
    attempts.map(({ mail }) => mail.id),
    each(({ messageId }) => messageId),
    each(({ letter }) => letter.kept.subject),
    each(({ letter }) => letter.kept.html),
    each(({ letter }) => letter.kept.text),
    each(({ letter }) => letter.kept.language),
    JSON.stringify(attempts.flatMap(({ letter }) => letter.links)),
    JSON.stringify(attempts.flatMap(({ letter }) => letter.mailLinks)),
  ]);
}

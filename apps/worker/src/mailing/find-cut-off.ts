import type { Mail } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';

/**
 * Mails of which an attempt was cut off: the worker died, or lost the database, between offering it and noting down the
 * answer. Whoever holds the lock of such a mail is the only one left with it. It may have arrived, so it is not sent
 * again by itself: it is shown as ambiguous until somebody decides.
 */
export async function findCutOff(dataSource: DataSource, mails: readonly Mail[]): Promise<Set<string>> {
  const begun = mails.filter(({ status }) => status === 'sending').map(({ id }) => id);
  if (begun.length === 0) return new Set();
  const [rows] = await dataSource.query<[{ id: string }[], number]>(
    `WITH cut_off AS (
       UPDATE mail_delivery SET outcome = 'ambiguous', finished_at = now(), response = 'cut off before the server answered'
       WHERE outcome IS NULL AND mail_id = ANY($1) RETURNING mail_id
     )
     UPDATE mail SET status = 'ambiguous' FROM cut_off WHERE mail.id = cut_off.mail_id AND mail.status = 'sending'
     RETURNING mail.id`,
    [begun],
  );
  return new Set(rows.map(({ id }) => id));
}

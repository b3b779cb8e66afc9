import { Mail, MailPace } from '@bestuiver/persistence';
import { In, type DataSource } from 'typeorm';
import { paceOut } from './pace-out';

export interface PaceOptions {
  readonly now: Date;
  /** Most mails to one receiving domain in a minute, over all workers; `Infinity` for no limit. */
  readonly perMinute: number;
}

const domainOf = ({ toAddress }: Mail): string => toAddress.slice(toAddress.lastIndexOf('@') + 1).toLowerCase();

/** The mails that may leave now by the pace of their domains; the others wait for their turn. */
export async function paceMails(
  dataSource: DataSource,
  mails: readonly Mail[],
  { now, perMinute }: PaceOptions,
): Promise<Mail[]> {
  if (!Number.isFinite(perMinute) || mails.length === 0) return [...mails];
  const domains = [...new Set(mails.map(domainOf))].sort();
  return dataSource.transaction(async (manager) => {
    await manager.query(
      'INSERT INTO mail_pace (domain, free_at) SELECT unnest($1::text[]), $2::timestamptz ON CONFLICT DO NOTHING',
      [domains, now],
    );
    const paces = await manager.find(MailPace, {
      where: { domain: In(domains) },
      order: { domain: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const leaving: Mail[] = [];
    for (const pace of paces) {
      const ofDomain = mails.filter((mail) => domainOf(mail) === pace.domain);
      const paced = paceOut({ count: ofDomain.length, freeAt: pace.freeAt, now, perMinute });
      leaving.push(...ofDomain.slice(0, paced.leaving));
      await manager.update(MailPace, pace.domain, { freeAt: paced.freeAt });
      await hold(manager, ofDomain.slice(paced.leaving), paced.later);
    }
    return leaving;
  });
}

const hold = async (manager: DataSource['manager'], mails: readonly Mail[], until: readonly Date[]): Promise<void> => {
  if (mails.length === 0) return;
  await manager.query(
    `UPDATE mail SET status = 'queued', held_reason = 'receiver_pace', held_until = h.until
     FROM json_to_recordset($1::json) AS h(id uuid, until timestamptz) WHERE mail.id = h.id`,
    [JSON.stringify(mails.map(({ id }, i) => ({ id, until: until[i] })))],
  );
};

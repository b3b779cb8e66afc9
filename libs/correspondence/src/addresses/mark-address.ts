import { Mail, MailAddressState, type AddressMark } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { tellUnreachable } from './tell-unreachable';

export interface MarkedAddress {
  readonly address: string;
  readonly mark: AddressMark;
  /** What the mail server said, on one line. */
  readonly detail: string;
  /** The mail that did not arrive or was called unwanted. */
  readonly mailId: string | null;
  readonly now: Date;
}

/**
 * Marks an address: it gets no mail until somebody confirms it, and its coordinator is told once. An address that is
 * marked already stays as it is.
 */
export async function markAddress(manager: EntityManager, marked: MarkedAddress): Promise<void> {
  const { mark, detail, mailId, now } = marked;
  const address = marked.address.toLowerCase();
  const rows = await manager.query<unknown[]>(
    `INSERT INTO mail_address_state AS s (address, mark, detail, marked_at, mail_id) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (address) DO UPDATE SET mark = excluded.mark, detail = excluded.detail, marked_at = excluded.marked_at,
       mail_id = excluded.mail_id, confirmed_at = NULL
     WHERE s.confirmed_at IS NOT NULL RETURNING address`,
    [address, mark, detail, now, mailId],
  );
  if (rows.length === 0 || !mailId) return;
  const mail = await manager.findOneBy(Mail, { id: mailId });
  if (mail) await tellUnreachable(manager, mail, `${mark}:${now.toISOString()}`);
}

/** Somebody says that the address works: what waited for it is looked at again. */
export async function confirmAddress(manager: EntityManager, address: string, now: Date): Promise<void> {
  await manager.update(MailAddressState, { address: address.toLowerCase() }, { confirmedAt: now });
  await manager.query(
    `UPDATE mail SET held_until = $2, held_reason = 'released'
     WHERE lower(to_address) = lower($1) AND status = 'queued' AND held_reason = 'address_marked'`,
    [address, now],
  );
}

import { randomBytes } from 'node:crypto';
import { MailLink, newId, type MailLinkPurpose } from '@bestuiver/persistence';
import { MoreThan, type EntityManager } from 'typeorm';
import { hashToken } from '../answer-link';
import type { MailCategory } from '../delivery/mail-rules';

export type NewMailLink = Pick<
  MailLink,
  'id' | 'tokenHash' | 'purpose' | 'address' | 'category' | 'mailId' | 'expiresAt'
>;

/** Days a link works: long after the mail was read, since mail stays in mailboxes. */
const LIFETIME_DAYS: Readonly<Record<MailLinkPurpose, number>> = {
  preferences: 90,
  unsubscribe: 365,
  reply: 180,
  bounce: 30,
  surge_answer: 30,
};

/**
 * A new link that does one thing for one address; the token is in the mail only, its hash is kept. Tokens are 160 bits
 * in hexadecimal: some stand in mail addresses, where capitals get lost and 64 characters are the most.
 */
export function newMailLink(
  purpose: MailLinkPurpose,
  {
    address,
    mailId,
    category = null,
    now,
  }: { address: string; mailId: string; category?: MailCategory | null; now: Date },
): { token: string; row: NewMailLink } {
  const token = randomBytes(20).toString('hex');
  const expiresAt = new Date(now.getTime() + LIFETIME_DAYS[purpose] * 86_400_000);
  return {
    token,
    row: {
      id: newId(),
      tokenHash: hashToken(token),
      purpose,
      address: address.toLowerCase(),
      category,
      mailId,
      expiresAt,
    },
  };
}

/** The link a token stands for; null when there is none for this purpose or it no longer works. */
export function findMailLink(
  manager: EntityManager,
  purpose: MailLinkPurpose,
  token: string,
  now: Date,
): Promise<MailLink | null> {
  return manager.findOne(MailLink, {
    where: { tokenHash: hashToken(token), purpose, expiresAt: MoreThan(now) },
    relations: { mail: true },
  });
}

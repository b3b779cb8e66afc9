import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { newId, type AnswerLink } from '@bestuiver/persistence';

/** SHA-256 of a token, hexadecimal: what is kept of it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares two hashes in a time that says nothing of where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export type NewAnswerLink = Pick<AnswerLink, 'id' | 'proposalId' | 'personId' | 'purpose' | 'tokenHash' | 'expiresAt'>;

/**
 * A new link that lets one person answer one proposal; the token (256 bits) is in the link only, its hash is kept.
 * A mail that is sent again gets a link of its own: the earlier one may have arrived and keeps working.
 */
export function newAnswerLink(link: Omit<NewAnswerLink, 'id' | 'tokenHash'>): { token: string; row: NewAnswerLink } {
  const token = randomBytes(32).toString('base64url');
  return { token, row: { id: newId(), ...link, tokenHash: hashToken(token) } };
}

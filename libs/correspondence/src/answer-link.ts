import { createHash, randomBytes } from 'node:crypto';
import { AnswerLink, newId } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** SHA-256 of a token, hexadecimal: what is kept of it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * A new link that lets one person answer one proposal; the token (256 bits) is in the link only, its hash is kept.
 * A mail that is sent again gets a link of its own: the earlier one may have arrived and keeps working.
 */
export async function createAnswerLink(
  manager: EntityManager,
  link: { proposalId: string; personId: string; purpose: AnswerLink['purpose']; expiresAt: Date },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await manager.insert(AnswerLink, { id: newId(), ...link, tokenHash: hashToken(token) });
  return token;
}

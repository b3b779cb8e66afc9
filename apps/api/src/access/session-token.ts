import { createHash, randomBytes } from 'node:crypto';

/** A new session token: 256 random bits that only the browser keeps. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * The secret kept in the file `path`, made at the first use: 24 characters that can be typed and stand in an address.
 * Only the owner of the file can read it.
 */
export function keptSecret(path: string): string {
  const kept = readSecret(path);
  if (kept !== null) return kept;
  const secret = randomBytes(18).toString('base64url');
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, `${secret}\n`, { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, path);
  return secret;
}

function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

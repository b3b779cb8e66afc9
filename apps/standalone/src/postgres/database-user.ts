import { readFileSync, statSync } from 'node:fs';
import { StartError } from '../start-error';

/** The system user PostgreSQL runs as. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: root hands it to the owner of the existing `home`, else to `postgres` or `nobody`.
 * Returns undefined for an ordinary user, who runs it as himself.
 */
export function chooseDatabaseUser(home: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(home, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new StartError('PostgreSQL cannot run as root, and there is no user postgres or nobody: start as another user');
}

import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error';
import { chooseDatabaseUser, type DatabaseUser } from './database-user';
import { runTool } from './run-tool';

/** The folder that holds a cluster, its password and its log, and the user it belongs to. */
export interface ClusterHome {
  path: string;
  user: DatabaseUser | undefined;
}

/** Where clusters live when the user that runs PostgreSQL cannot enter DATA_DIR, e.g. beneath the home of root. */
const SHARED_HOME = '/var/lib/bestuiver';

/**
 * The home of the cluster of `dataDirectory`: its folder `postgres`, which is a link to a folder elsewhere when root
 * starts beneath a folder that the user running PostgreSQL cannot enter. Throws `StartError` when that link is broken.
 */
export async function openClusterHome(dataDirectory: string): Promise<ClusterHome> {
  const path = join(dataDirectory, 'postgres');
  if (existsSync(path)) return { path: realpathSync(path), user: chooseDatabaseUser(path) };
  if (lstatSync(path, { throwIfNoEntry: false })) {
    throw new StartError(
      `the data was kept in ${readlinkSync(path)}, which is gone; put it back, or remove ${path} to begin empty`,
    );
  }
  const user = chooseDatabaseUser(path);
  if (user === undefined || (await canEnter(dataDirectory, user))) return { path: create(path, user), user };
  const elsewhere = join(SHARED_HOME, randomUUID());
  mkdirSync(SHARED_HOME, { recursive: true });
  chmodSync(SHARED_HOME, 0o755);
  create(elsewhere, user);
  symlinkSync(elsewhere, path);
  return { path: elsewhere, user };
}

function create(path: string, user: DatabaseUser | undefined): string {
  mkdirSync(path, { mode: 0o700 });
  if (user) chownSync(path, user.uid, user.gid);
  return path;
}

async function canEnter(directory: string, user: DatabaseUser): Promise<boolean> {
  return (await runTool('/bin/sh', ['-c', 'test -x "$1"', 'sh', directory], user)).ok;
}

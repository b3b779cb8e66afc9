import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error';
import { findProcess, isSameProcess, type ProcessIdentity } from './process-identity';

export interface DirectoryLock {
  /** True when the process that held it before is gone without an orderly stop: its parts may still be ending. */
  tookOver: boolean;
  release: () => void;
}

/**
 * Makes this process the only one that works in `directory`.
 *
 * The lock is a file that names its holder; one left by a process that is gone is taken over. Throws `StartError` when
 * another start holds it.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const path = join(directory, 'standalone.lock');
  const mine = JSON.stringify(findProcess(process.pid));
  let tookOver = false;
  while (!tryCreate(path, mine)) {
    takeAway(path);
    tookOver = true;
  }
  const release = (): void => {
    if (readIfThere(path) === mine) rmSync(path, { force: true });
  };
  return { tookOver, release };
}

/** A hard link appears whole or not at all, and never over another one. */
function tryCreate(path: string, content: string): boolean {
  const prepared = `${path}.${randomUUID()}`;
  writeFileSync(prepared, content, { mode: 0o600 });
  try {
    linkSync(prepared, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(prepared, { force: true });
  }
}

function takeAway(path: string): void {
  const seen = readIfThere(path);
  if (seen === null) return;
  refuseIfHeld(seen, path);
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = readFileSync(aside, 'utf8');
  try {
    // Between the look and the move another start may have taken the stale lock over: give that one back.
    if (taken !== seen) {
      linkSync(aside, path);
      refuseIfHeld(taken, path);
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

function refuseIfHeld(content: string, path: string): void {
  const holder = parse(content);
  if (holder !== null && isSameProcess(holder, findProcess(holder.pid))) {
    throw new StartError(
      `already started on this DATA_DIR by process ${holder.pid}; stop it first, or set another DATA_DIR (lock: ${path})`,
    );
  }
}

function parse(content: string): ProcessIdentity | null {
  try {
    return JSON.parse(content) as ProcessIdentity | null;
  } catch {
    return null;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

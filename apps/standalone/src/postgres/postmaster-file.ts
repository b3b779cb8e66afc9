import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { commandLineOf, isAlive } from '../data-directory/process-identity';
import { StartError } from '../start-error';

/** What a running server writes in its data folder: its process on line 1, its state on line 8. */
export interface Postmaster {
  pid: number;
  ready: boolean;
}

export function readPostmaster(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Above what systems give out, so never a living process. */
const NO_PROCESS = 2_147_483_647;

/**
 * Clears what a server left that was not stopped: a server whose launcher was killed is stopped, and a file that names
 * a process which is not PostgreSQL any more is made to name none. The file itself stays, because a new server reads
 * from it whether parts of the old one still use its memory. The caller must hold the lock of DATA_DIR.
 */
export async function clearLeftovers(data: string): Promise<void> {
  const left = readPostmaster(data);
  if (left === null || !Number.isInteger(left.pid) || left.pid <= 0 || !isAlive(left.pid)) return;
  if (isServerOf(left.pid, data)) return stopOrphan(left.pid);
  const path = join(data, 'postmaster.pid');
  const [, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [NO_PROCESS, ...rest].join('\n'));
}

function isServerOf(pid: number, data: string): boolean {
  const command = commandLineOf(pid);
  // Where command lines cannot be read, a living process of this number is taken to be the server.
  return command === '' || (command.includes('postgres') && command.includes(data));
}

async function stopOrphan(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
  ] as const) {
    process.kill(pid, signal);
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      if (!isAlive(pid)) return;
      await wait(20);
    }
  }
  throw new StartError(`an older PostgreSQL (process ${pid}) on this DATA_DIR does not stop; end it and start again`);
}

import { readFileSync } from 'node:fs';

/**
 * Tells processes apart even when the system gives a number out again: the number, and on Linux the moment the process
 * began (field 22 of /proc/PID/stat, in clock ticks since boot).
 */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** The identity of the running process `pid`, or null when there is none. */
export function findProcess(pid: number): ProcessIdentity | null {
  if (!isAlive(pid)) return null;
  return { pid, startedAt: startOf(pid) };
}

export function isSameProcess(a: ProcessIdentity, b: ProcessIdentity | null): boolean {
  return b !== null && a.pid === b.pid && a.startedAt === b.startedAt;
}

/** The command line of a running process, or an empty text where it cannot be read. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold spaces: the fields are counted from the last bracket, where field 3 begins.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** A start that cannot succeed, for a reason the person at the keyboard can act on. Shown as one line, without a stack. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartError';
  }
}

const DISK_FULL = 'the disk is full; free some space and start again (what was stored is kept)';

/** True for a full disk, whether the system, PostgreSQL (SQLSTATE 53100) or one of its tools says so. */
export function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOSPC' || code === '53100' || String(error).includes('No space left on device');
}

/** The one line to show for `error`: the reason for what is understood, else the message as it is. */
export function oneLine(error: unknown): string {
  if (isDiskFull(error)) return DISK_FULL;
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.trim() || 'unknown error';
}

import type { Operations } from './operations-queries';

/** A worker counts every few seconds; after this long none is there. */
const SILENT_MS = 120_000;
/** Seconds after which a job should long have been handed to the queue. */
const LATE_SECONDS = 300;

export type Warning = 'never' | 'worker' | 'backlog' | 'decide';

/** What asks for somebody, the worst first. */
export function warningsOf(
  { workerSeenAt, backlog, ambiguous }: Pick<Operations, 'workerSeenAt' | 'backlog' | 'ambiguous'>,
  now: number,
): Warning[] {
  return [
    ...(workerSeenAt === null ? (['never'] as const) : []),
    ...(workerSeenAt !== null && now - Date.parse(workerSeenAt) > SILENT_MS ? (['worker'] as const) : []),
    ...(backlog.oldestSeconds > LATE_SECONDS ? (['backlog'] as const) : []),
    ...(ambiguous > 0 ? (['decide'] as const) : []),
  ];
}

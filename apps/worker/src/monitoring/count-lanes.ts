import type { Queues } from '../outbox/outbox-relay';

export interface LaneCounts {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly retrying: number;
  readonly failed: number;
}

/** What each lane of the queue holds now. */
export function countLanes(queues: Queues): Promise<LaneCounts[]> {
  return Promise.all(
    Object.entries(queues).map(async ([name, queue]) => {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
      const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
      return { name, waiting, active, retrying: delayed, failed };
    }),
  );
}

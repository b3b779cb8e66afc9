import type { JobName } from '@bestuiver/jobs';

/** A queue of its own for work of one nature, so that a slow ranking never keeps a mail waiting. */
export interface Lane {
  readonly name: string;
  /** Bundles worked at the same time in one process. */
  readonly concurrency: number;
  /** Most jobs in one bundle: short ones travel together, since each trip through the queue costs as much as they do. */
  readonly bundle: number;
}

export const LANES = {
  matching: { name: 'matching', concurrency: 1, bundle: 1 },
  proposals: { name: 'proposals', concurrency: 2, bundle: 1 },
  mail: { name: 'mail', concurrency: 12, bundle: 20 },
} as const satisfies Record<string, Lane>;

/** The lane each job runs in. */
export const LANE_OF: Readonly<Record<JobName, keyof typeof LANES>> = {
  'attachment.remove': 'proposals',
  'demand.match': 'matching',
  'demo.match': 'matching',
  'proposal.forward': 'proposals',
  'proposal.ask_next': 'matching',
  'proposal.introduce': 'proposals',
  'surge.call': 'matching',
  'mail.send': 'mail',
};

/**
 * Retries: at most ten, from two seconds on, doubling, each moved at random so that a restarted mail server is not
 * met by everything at once; about 17 minutes in all. Finished jobs stay a day, so that an outbox row that is handed
 * over twice is still recognised by its id.
 */
export const JOB_OPTIONS = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
  removeOnComplete: { age: 86_400, count: 50_000 },
  removeOnFail: { age: 30 * 86_400 },
};

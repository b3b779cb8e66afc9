import { createHash } from 'node:crypto';

/** One job of the outbox on its way through the queue. */
export interface BundledJob {
  /** Id of its outbox row. */
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly correlationId: string | null;
}

/** What a job of the queue carries: jobs of one name that are handed over, worked and tried again together. */
export interface Bundle {
  readonly jobs: readonly BundledJob[];
}

/**
 * Id of a bundle, made of the jobs in it: one that is handed over twice is recognised, and one with other jobs in it is
 * never taken for it.
 */
export function bundleId(jobs: readonly Pick<BundledJob, 'id'>[]): string {
  const ids = jobs.map(({ id }) => id).join();
  return `outbox-${createHash('sha256').update(ids).digest('hex').slice(0, 32)}`;
}

/** Cuts a row of things into pieces of at most `most`. */
export function inBundles<T>(things: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / most) }, (_, i) => things.slice(i * most, (i + 1) * most));
}

import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs `work` in the name of a request or job: every job it enqueues carries the id, so that logs can be tied together. */
export const withCorrelation = <T>(correlationId: string, work: () => T): T => current.run(correlationId, work);

/** The id of the request or job that runs now; null outside one. */
export const currentCorrelation = (): string | null => current.getStore() ?? null;

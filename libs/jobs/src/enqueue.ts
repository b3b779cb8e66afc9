import { OutboxJob } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { currentCorrelation } from './correlation';
import type { JobData, JobName } from './job-data';

export interface EnqueueOptions {
  /** Earliest instant at which the job may run; at once when left out. */
  readonly runAt?: Date;
  /** Id that ties logs of the request, the job and the mail together; that of `withCorrelation` when left out. */
  readonly correlationId?: string;
}

/**
 * Writes a job into the outbox with the given manager, so that it exists exactly when the change that asks for it is
 * committed. The relay of the worker hands it to the queue.
 */
export async function enqueue<N extends JobName>(
  manager: EntityManager,
  name: N,
  data: JobData[N],
  { runAt, correlationId }: EnqueueOptions = {},
): Promise<void> {
  await manager.insert(OutboxJob, {
    name,
    data,
    correlationId: correlationId ?? currentCorrelation(),
    ...(runAt && { runAt }),
  });
}

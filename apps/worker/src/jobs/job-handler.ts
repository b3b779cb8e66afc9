import type { JobData, JobName } from '@bestuiver/jobs';

export interface JobContext {
  /** Ties the logs of a request, its jobs and its mails together. */
  readonly correlationId: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** Works one kind of job: reads its rows again, and may run twice with the same result. */
export interface JobHandler<N extends JobName> {
  run(data: JobData[N], context: JobContext): Promise<void>;
}

/** Exactly one handler for every job name: a missing one does not compile. */
export type JobHandlers = { readonly [N in JobName]: JobHandler<N> };

/** Trying again cannot help: a bad address, a row that is gone. It is recorded for somebody to look at. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}

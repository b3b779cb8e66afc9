import type { DataSource } from 'typeorm';

/** How the work of all workers stands. */
export interface Standing {
  /** Jobs that are due and not yet handed to the queue. */
  readonly backlog: number;
  readonly oldestSeconds: number;
  readonly failedJobs: number;
  readonly queued: number;
  readonly sending: number;
  readonly held: number;
  readonly ambiguous: number;
  /** Mails that failed in the last 30 days. */
  readonly failed: number;
}

export const ALERTS = ['backlog', 'failed_jobs', 'ambiguous_mails'] as const;
export type Alert = (typeof ALERTS)[number];

/** Seconds after which a job should long have been handed to the queue [E]. */
const LATE_SECONDS = 300;

/** What asks for somebody. */
export function alertsOf({ oldestSeconds, failedJobs, ambiguous }: Standing): Alert[] {
  return [
    ...(oldestSeconds > LATE_SECONDS ? (['backlog'] as const) : []),
    ...(failedJobs > 0 ? (['failed_jobs'] as const) : []),
    ...(ambiguous > 0 ? (['ambiguous_mails'] as const) : []),
  ];
}

export async function readStanding(dataSource: DataSource): Promise<Standing> {
  const [standing] = await dataSource.query<Standing[]>(
    `SELECT o.*, f.*, m.* FROM
       (SELECT count(*)::int AS backlog, coalesce(extract(epoch FROM now() - min(run_at)), 0)::float AS "oldestSeconds"
        FROM outbox WHERE relayed_at IS NULL AND run_at <= now()) o,
       (SELECT count(*)::int AS "failedJobs" FROM failed_job WHERE redriven_at IS NULL) f,
       (SELECT count(*) FILTER (WHERE status = 'queued' AND held_reason IS NULL)::int AS queued,
          count(*) FILTER (WHERE status = 'sending')::int AS sending,
          count(*) FILTER (WHERE status = 'queued' AND held_reason IS NOT NULL)::int AS held,
          count(*) FILTER (WHERE status = 'ambiguous')::int AS ambiguous,
          count(*) FILTER (WHERE status = 'failed' AND created_at > now() - interval '30 days')::int AS failed
        FROM mail WHERE status IN ('queued', 'sending', 'ambiguous', 'failed')) m`,
  );
  return standing!;
}

import type { EntityManager } from 'typeorm';

export interface ScheduleContext {
  /** Runs a piece of work in a transaction of its own, so that one bad row does not hold up the rest. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  readonly now: Date;
  /** Today in Brussels, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Work that comes back. It looks for what is due rather than counting time, so that it catches up after downtime and
 * finds nothing when it runs twice.
 */
export interface Schedule {
  readonly name: string;
  readonly everySeconds: number;
  /** Only between 7 and 19 h on working days in Brussels: the work sends mail to people. */
  readonly officeHours: boolean;
  /** Does what is due; the number of things done. */
  run(context: ScheduleContext): Promise<number>;
}

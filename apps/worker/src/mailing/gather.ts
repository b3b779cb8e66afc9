import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

/** What became of each item of a round, in the order of the items. */
export type Round<T, R> = (items: readonly T[]) => Promise<PromiseSettledResult<R>[]>;

export interface GatherOptions {
  /** Items that go together at most. */
  readonly most?: number;
  /** Milliseconds a round waits for company; without, it takes what is asked in one turn of the event loop. */
  readonly lingerMs?: number;
  /** Rounds that run at the same time at most, so that one computes while another waits for the database. */
  readonly atOnce?: number;
}

/**
 * Turns single calls into rounds: what is asked at the same time, or while a round runs, goes together in the next. A
 * round that fails as a whole is tried item by item, so that one bad item does not take the others with it.
 */
export function gather<T, R>(
  round: Round<T, R>,
  { most = 50, lingerMs = 0, atOnce = 1 }: GatherOptions = {},
): (item: T) => Promise<R> {
  const waiting: { item: T; resolve: (result: R) => void; reject: (reason: unknown) => void }[] = [];
  let running = 0;

  async function tryRound(items: readonly T[]): Promise<PromiseSettledResult<R>[]> {
    try {
      return await round(items);
    } catch (reason) {
      if (items.length === 1) return [{ status: 'rejected', reason }];
      const results: PromiseSettledResult<R>[] = [];
      for (const item of items) results.push(...(await tryRound([item])));
      return results;
    }
  }

  async function runRounds(): Promise<void> {
    running += 1;
    while (waiting.length > 0) {
      if (waiting.length < most) await (lingerMs > 0 ? wait(lingerMs) : turn());
      const taken = waiting.splice(0, most);
      if (taken.length === 0) break;
      const results = await tryRound(taken.map(({ item }) => item));
      taken.forEach(({ resolve, reject }, i) => {
        const result = results[i]!;
        if (result.status === 'fulfilled') resolve(result.value);
        else reject(result.reason);
      });
    }
    running -= 1;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running < atOnce) void runRounds();
    });
}

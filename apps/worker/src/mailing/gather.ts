/** What became of each item of a round, in the order of the items. */
export type Round<T, R> = (items: readonly T[]) => Promise<PromiseSettledResult<R>[]>;

/**
 * Turns single calls into rounds: a call that finds no round running starts one at once, and what is asked while it runs
 * goes together in the next, `most` at a time. A round that fails as a whole is tried item by item, so that one bad item
 * does not take the others with it.
 */
export function gather<T, R>(round: Round<T, R>, most = 50): (item: T) => Promise<R> {
  const waiting: { item: T; resolve: (result: R) => void; reject: (reason: unknown) => void }[] = [];
  let running = false;

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
    running = true;
    while (waiting.length > 0) {
      const taken = waiting.splice(0, most);
      const results = await tryRound(taken.map(({ item }) => item));
      taken.forEach(({ resolve, reject }, i) => {
        const result = results[i]!;
        if (result.status === 'fulfilled') resolve(result.value);
        else reject(result.reason);
      });
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void runRounds();
    });
}

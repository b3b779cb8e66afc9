import { gather } from './gather';

describe('gather', () => {
  const rounds: number[][] = [];
  const done = (items: readonly number[]): PromiseSettledResult<string>[] =>
    items.map((item) =>
      item < 0
        ? { status: 'rejected', reason: new Error(`bad ${item}`) }
        : { status: 'fulfilled', value: `did ${item}` },
    );
  const round = (items: readonly number[]): Promise<PromiseSettledResult<string>[]> => {
    rounds.push([...items]);
    return Promise.resolve(done(items));
  };

  beforeEach(() => rounds.splice(0));

  it('takes together what comes at the same time, and what comes while it is busy in the next round', async () => {
    const ask = gather(round);
    const later = ask(1).then(() => Promise.all([ask(3), ask(4)]));
    expect(await Promise.all([ask(2), later])).toEqual(['did 2', ['did 3', 'did 4']]);
    expect(rounds).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('waits a while for company when told to', async () => {
    const ask = gather(round, { lingerMs: 20 });
    await Promise.all([ask(1), new Promise((resolve) => setTimeout(resolve, 5)).then(() => ask(2))]);
    expect(rounds).toEqual([[1, 2]]);
  });

  it('takes at most so many at a time', async () => {
    const ask = gather(round, { most: 2 });
    await Promise.all([1, 2, 3].map(ask));
    expect(rounds).toEqual([[1, 2], [3]]);
  });

  it('runs as many rounds at the same time as it may', async () => {
    let running = 0;
    const most: number[] = [];
    const ask = gather(
      async (items: readonly number[]) => {
        most.push((running += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return round(items);
      },
      { most: 2, atOnce: 2 },
    );
    expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toHaveLength(5);
    expect(rounds).toEqual([[1, 2], [3, 4], [5]]);
    expect(Math.max(...most)).toBe(2);
  });

  it('refuses a bad item alone', async () => {
    const ask = gather(round);
    const results = await Promise.allSettled([ask(1), ask(-1), ask(2)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('tries the items of a failed round one by one, in their order', async () => {
    const ask = gather((items: readonly number[]) =>
      items.includes(9) ? Promise.reject(new Error('broken')) : round(items),
    );
    const results = await Promise.allSettled([ask(1), ask(9), ask(2)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(rounds).toEqual([[1], [2]]);
  });
});

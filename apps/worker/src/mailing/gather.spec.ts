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

  it('starts at once and takes together what comes meanwhile', async () => {
    const ask = gather(round);
    expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual(['did 1', 'did 2', 'did 3']);
    expect(rounds).toEqual([[1], [2, 3]]);
  });

  it('takes at most so many at a time', async () => {
    const ask = gather(round, 2);
    await Promise.all([1, 2, 3, 4].map(ask));
    expect(rounds).toEqual([[1], [2, 3], [4]]);
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

import { insist } from './insist';

describe('insist', () => {
  it('goes on until the work is done', async () => {
    let tries = 0;
    const work = (): Promise<string> => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('down')) : Promise.resolve('done');
    };
    expect(await insist(work, { forMs: 1_000, everyMs: 1 })).toBe('done');
    expect(tries).toBe(3);
  });

  it('gives the last error when the outage lasts', async () => {
    await expect(insist(() => Promise.reject(new Error('down')), { forMs: 20, everyMs: 5 })).rejects.toThrow('down');
  });
});

import { together } from './together';

describe('together', () => {
  const trips: number[][] = [];
  const load = (keys: number[]): Promise<Map<number, string>> => {
    trips.push(keys);
    return Promise.resolve(new Map(keys.filter((key) => key > 0).map((key) => [key, `row ${key}`])));
  };

  beforeEach(() => trips.splice(0));

  it('loads in one trip what is asked for in one turn', async () => {
    const row = together(load);
    expect(await Promise.all([row(1), row(2), row(1)])).toEqual(['row 1', 'row 2', 'row 1']);
    expect(trips).toEqual([[1, 2]]);
  });

  it('loads later questions in a later trip, and none twice', async () => {
    const row = together(load);
    await row(1);
    expect(await Promise.all([row(1), row(3)])).toEqual(['row 1', 'row 3']);
    expect(trips).toEqual([[1], [3]]);
  });

  it('answers undefined for a key that has nothing', async () => {
    expect(await together(load)(-1)).toBeUndefined();
  });

  it('fails everyone of a failed trip and sets out again for the next', async () => {
    const row = together((keys: number[]) => (keys.includes(9) ? Promise.reject(new Error('down')) : load(keys)));
    await expect(Promise.all([row(9), row(1)])).rejects.toThrow('down');
    expect(await row(2)).toBe('row 2');
  });
});

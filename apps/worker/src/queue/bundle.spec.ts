import { bundleId, inBundles } from './bundle';

describe('bundles', () => {
  it('have an id of the jobs in them and nothing else', () => {
    expect(bundleId([{ id: '1' }, { id: '2' }])).toBe(bundleId([{ id: '1' }, { id: '2' }]));
    expect(bundleId([{ id: '1' }, { id: '2' }])).not.toBe(bundleId([{ id: '1' }, { id: '3' }]));
    expect(bundleId([{ id: '1' }, { id: '23' }])).not.toBe(bundleId([{ id: '12' }, { id: '3' }]));
    expect(bundleId([{ id: '1' }])).toMatch(/^outbox-[0-9a-f]{32}$/);
  });

  it('hold at most so many and leave none out', () => {
    expect(inBundles([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inBundles([], 2)).toEqual([]);
  });
});

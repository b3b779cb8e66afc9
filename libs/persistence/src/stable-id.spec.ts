import { validate, version } from 'uuid';
import { stableId } from './stable-id';

describe('ids of shipped rows', () => {
  it('are valid UUIDs of version 7', () => {
    for (const key of ['a', 'b', 'working-area:midwest']) {
      expect(validate(stableId(key))).toBe(true);
      expect(version(stableId(key))).toBe(7);
    }
  });

  it('are the same for the same key and differ for others', () => {
    expect(stableId('organisation:e01')).toBe(stableId('organisation:e01'));
    const ids = Array.from({ length: 2000 }, (_, i) => stableId(`key:${i}`));
    expect(new Set(ids).size).toBe(2000);
  });
});

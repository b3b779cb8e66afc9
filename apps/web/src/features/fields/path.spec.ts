import { isFilled, pathOfPointer, valueAt, withValue } from './path';

describe('paths into a record', () => {
  it('reads what lies at a path and finds nothing below a missing part', () => {
    expect(valueAt({ details: { headcountMin: 4 } }, 'details.headcountMin')).toBe(4);
    expect(valueAt({ details: null }, 'details.headcountMin')).toBeUndefined();
  });

  it('replaces one value and leaves the original alone', () => {
    const before = { title: 'a', details: { shifts: ['day'] } };
    const after = withValue(before, 'details.headcountMin', 4);
    expect(after).toEqual({ title: 'a', details: { shifts: ['day'], headcountMin: 4 } });
    expect(before.details).toEqual({ shifts: ['day'] });
  });

  it('makes the part that a path goes through', () => {
    expect(withValue({}, 'details.headcountMin', 4)).toEqual({ details: { headcountMin: 4 } });
  });

  it('counts no and zero as answers, and empty text and lists as none', () => {
    expect([false, 0, 'x', ['x']].map(isFilled)).toEqual([true, true, true, true]);
    expect([null, undefined, '', []].map(isFilled)).toEqual([false, false, false, false]);
  });

  it('reads a JSON pointer as a path', () => {
    expect(pathOfPointer('/details/headcountMin')).toBe('details.headcountMin');
  });
});

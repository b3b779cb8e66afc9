import { changeOf } from './demand-form';

describe('changeOf', () => {
  it('sends empty facts as null and leaves empty facts of the kind out', () => {
    const change = changeOf({ title: 'a', startDate: '', risks: [], details: { headcountMin: 4, shiftStart: null } });
    expect(change).toEqual({ title: 'a', startDate: null, risks: [], details: { headcountMin: 4 } });
  });

  it('keeps no and zero, which are answers', () => {
    expect(changeOf({ onSite: false, flexDays: 0, details: { locker: false } })).toEqual({
      onSite: false,
      flexDays: 0,
      details: { locker: false },
    });
  });
});

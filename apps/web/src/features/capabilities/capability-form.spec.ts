import { changeOf } from './capability-form';

describe('changeOf', () => {
  it('keeps the level of an activity and starts a new one at routine', () => {
    const before = [{ activityId: 'packing', label: 'Inpakken', level: 3 }];
    expect(changeOf({ title: 'a', activityIds: ['packing', 'sorting'] }, before).activities).toEqual([
      { activityId: 'packing', level: 3 },
      { activityId: 'sorting', level: 2 },
    ]);
  });

  it('sends an emptied fact as null', () => {
    expect(changeOf({ teamMin: '', shifts: [] }, [])).toMatchObject({ teamMin: null, shifts: [] });
  });
});

import { trialOf } from './trial-of';

describe('trialOf', () => {
  it('turns a change of the demand into a what-if', () => {
    const wouldPassIf = { side: 'demand', attribute: 'startDate', value: '2027-03-01' };
    expect(trialOf({ wouldPassIf })).toEqual({ startDate: '2027-03-01' });
  });

  it.each([
    [null],
    [{ side: 'capability', attribute: 'startDate', value: '2027-03-01' }],
    [{ side: 'demand', attribute: 'budgetFirm', value: false }],
  ])('offers nothing to try for %j', (wouldPassIf) => {
    expect(trialOf({ wouldPassIf })).toBeNull();
  });
});

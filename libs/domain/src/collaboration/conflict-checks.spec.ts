import { conflictsRaisedBy, standingConflicts } from './conflict-checks';

describe('conflict checks', () => {
  it('are raised by who does the work today', () => {
    expect(conflictsRaisedBy('own_staff')).toEqual(['C1']);
    expect(conflictsRaisedBy('regular_supplier')).toEqual(['C2']);
    expect(conflictsRaisedBy('temp_agency')).toEqual(['C8']);
    expect(conflictsRaisedBy('nobody')).toEqual([]);
    expect(conflictsRaisedBy(null)).toEqual([]);
  });

  it('stand in the way until they are decided, and when they are blocked', () => {
    const raised = [
      { code: 'C1', decision: null },
      { code: 'C2', decision: 'cleared' },
      { code: 'C6', decision: 'cleared_with_conditions' },
      { code: 'C7', decision: 'blocked' },
    ] as const;
    expect(standingConflicts(raised).map(({ code }) => code)).toEqual(['C1', 'C7']);
  });
});

import { stageBefore, stageReached, workingStageBefore } from './stage-reached';

describe('stageReached', () => {
  it.each<[string, string, number | null, string]>([
    ['2026-11-02', '2026-11-06', null, 'four working days after'],
    ['2026-11-02', '2026-11-09', 5, 'five working days after'],
    ['2026-11-02', '2026-11-18', 5, '11 November does not count'],
    ['2026-11-02', '2026-11-19', 12, 'twelve working days after'],
    ['2026-04-02', '2026-04-09', null, 'Easter Monday does not count'],
    ['2026-04-02', '2026-04-10', 5, 'five working days over Easter'],
    ['2028-02-25', '2028-03-03', 5, 'over a leap day'],
  ])('from %s to %s is %s (%s)', (since, today, stage) => expect(stageReached(since, today, [5, 12])).toBe(stage));
});

describe('stageBefore', () => {
  it.each<[string, string, number | null]>([
    ['2027-01-31', '2026-12-01', null],
    ['2027-01-31', '2026-12-02', 60],
    ['2027-01-31', '2027-01-01', 30],
    ['2027-01-31', '2027-01-24', 7],
    ['2027-01-31', '2027-01-31', 7],
    ['2027-01-31', '2027-02-01', null],
  ])('of %s on %s is %s', (last, today, stage) => expect(stageBefore(last, today, [60, 30, 7])).toBe(stage));
});

describe('workingStageBefore', () => {
  it.each<[string, string, number | null, string]>([
    ['2026-04-10', '2026-04-01', null, 'six working days before, Easter Monday left out'],
    ['2026-04-10', '2026-04-02', 5, 'five working days before'],
    ['2026-04-10', '2026-04-08', 2, 'two working days before'],
    ['2026-04-10', '2026-04-09', 1, 'the working day before'],
    ['2026-04-10', '2026-04-10', 1, 'the day itself'],
    ['2026-04-10', '2026-04-11', null, 'too late'],
  ])('of %s on %s is %s (%s)', (last, today, stage) => expect(workingStageBefore(last, today, [5, 2, 1])).toBe(stage));
});

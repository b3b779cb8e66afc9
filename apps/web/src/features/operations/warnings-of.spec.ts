import { warningsOf } from './warnings-of';

const now = Date.parse('2027-03-01T09:00:00Z');
const calm = {
  workerSeenAt: '2027-03-01T08:59:50Z',
  backlog: { due: 0, oldestSeconds: 0, items: [] },
  ambiguous: 0,
};

describe('warningsOf', () => {
  it('is silent while all runs', () => expect(warningsOf(calm, now)).toEqual([]));

  it.each([
    ['never', { workerSeenAt: null }],
    ['worker', { workerSeenAt: '2027-03-01T08:57:00Z' }],
    ['backlog', { backlog: { ...calm.backlog, oldestSeconds: 301 } }],
    ['decide', { ambiguous: 1 }],
  ])('warns: %s', (warning, facts) => expect(warningsOf({ ...calm, ...facts }, now)).toEqual([warning]));
});

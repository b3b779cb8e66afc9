import { alertsOf, type Standing } from './standing';

const calm: Standing = {
  backlog: 0,
  oldestSeconds: 0,
  failedJobs: 0,
  queued: 4,
  sending: 2,
  held: 9,
  ambiguous: 0,
  failed: 1,
};

describe('alertsOf', () => {
  it('is silent while work is under way', () => expect(alertsOf(calm)).toEqual([]));

  it.each([
    ['backlog', { oldestSeconds: 301 }],
    ['failed_jobs', { failedJobs: 1 }],
    ['ambiguous_mails', { ambiguous: 1 }],
  ])('raises %s', (alert, facts) => expect(alertsOf({ ...calm, ...facts })).toEqual([alert]));
});

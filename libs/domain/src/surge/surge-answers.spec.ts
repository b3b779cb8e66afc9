import fc from 'fast-check';
import { promisedAtMost, promisedOn, type SurgePromise } from './surge-answers';

const can = (perDay: number, fromDay: string, untilDay: string | null = null): SurgePromise => ({
  answer: 'can',
  perDay,
  fromDay,
  untilDay,
});
const cannot: SurgePromise = { answer: 'cannot', perDay: null, fromDay: null, untilDay: null };
const silent: SurgePromise = { ...cannot, answer: null };

describe('promisedOn', () => {
  it('adds up who makes something on a day', () => {
    const promises = [can(1000, '2027-01-11'), can(500, '2027-01-13', '2027-01-20'), cannot, silent];
    expect(['2027-01-10', '2027-01-11', '2027-01-13', '2027-01-21'].map((day) => promisedOn(day, promises))).toEqual([
      0, 1000, 1500, 1000,
    ]);
  });
});

describe('promisedAtMost', () => {
  it('is nothing while nobody can', () => expect(promisedAtMost([cannot, silent])).toBeNull());

  it('is the first day on which most is made', () => {
    const promises = [can(1000, '2027-01-11', '2027-01-12'), can(500, '2027-01-13'), can(200, '2027-01-12')];
    expect(promisedAtMost(promises)).toEqual({ perDay: 1200, fromDay: '2027-01-12' });
  });

  it('is never more than all together, nor less than what one makes', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((n) => `2027-01-${n}`);
    const promise = fc
      .record({ perDay: fc.integer({ min: 1, max: 5000 }), fromDay: day })
      .map(({ perDay, fromDay }) => can(perDay, fromDay));
    fc.assert(
      fc.property(fc.array(promise, { minLength: 1, maxLength: 8 }), (promises) => {
        const most = promisedAtMost(promises)!;
        const amounts = promises.map(({ perDay }) => perDay!);
        expect(most.perDay).toBe(amounts.reduce((a, b) => a + b));
        expect(most.perDay).toBeGreaterThanOrEqual(Math.max(...amounts));
      }),
    );
  });
});

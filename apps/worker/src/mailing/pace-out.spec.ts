import fc from 'fast-check';
import { paceOut } from './pace-out';

const now = new Date('2027-03-01T09:00:00Z');
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('paceOut', () => {
  it('lets a minute of mails leave at once and the others one after the other', () => {
    expect(paceOut({ count: 5, freeAt: null, now, perMinute: 3 })).toEqual({
      leaving: 3,
      freeAt: after(60),
      later: [after(20), after(40)],
    });
  });

  it('lets one more leave when its turn has come', () => {
    expect(paceOut({ count: 2, freeAt: after(60), now: after(20), perMinute: 3 })).toMatchObject({ leaving: 1 });
    expect(paceOut({ count: 2, freeAt: after(60), now: after(19), perMinute: 3 })).toMatchObject({ leaving: 0 });
  });

  it('never lets more than two minutes of mails leave within a minute, and forgets none', () => {
    const rounds = fc.array(fc.record({ wait: fc.nat(30_000), count: fc.nat(50) }), { maxLength: 40 });
    fc.assert(
      fc.property(rounds, fc.integer({ min: 1, max: 120 }), (steps, perMinute) => {
        const left: number[] = [];
        let at = now.getTime();
        let freeAt: Date | null = null;
        for (const { wait, count } of steps) {
          at += wait;
          const paced = paceOut({ count, freeAt, now: new Date(at), perMinute });
          freeAt = paced.freeAt;
          expect(paced.leaving + paced.later.length).toBe(count);
          expect(paced.later.every((later) => later.getTime() > at)).toBe(true);
          left.push(...Array.from({ length: paced.leaving }, () => at));
        }
        for (const start of left)
          expect(left.filter((time) => time >= start && time < start + 60_000).length).toBeLessThanOrEqual(
            2 * perMinute,
          );
      }),
    );
  });
});

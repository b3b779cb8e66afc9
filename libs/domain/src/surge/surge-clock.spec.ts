import fc from 'fast-check';
import { mayRemind, surgeClosesAt, surgeDue, type SurgeDue } from './surge-clock';

const askedAt = new Date('2027-01-09T23:30:00Z');
const after = (hours: number): Date => new Date(askedAt.getTime() + hours * 3_600_000);
const remind = (hours: number): SurgeDue => ({ do: 'remind', hours });

describe('surgeDue', () => {
  it.each<[number, number, SurgeDue | null, string]>([
    [0, 0, null, 'just asked'],
    [1.99, 0, null, 'before the first reminder'],
    [2, 0, remind(2), 'two hours after, whatever the hour'],
    [5.9, 2, null, 'reminded once'],
    [6, 2, remind(6), 'six hours after'],
    [9, 0, remind(6), 'after an outage only the latest'],
    [23.9, 6, null, 'until it closes'],
    [24, 6, { do: 'close' }, 'a day after'],
    [70, 0, { do: 'close' }, 'after days of standing still'],
  ])('%d hours after, reminded at %d: %j (%s)', (hours, remindedHours, due) =>
    expect(surgeDue({ askedAt, remindedHours }, after(hours))).toEqual(due),
  );

  it('closes 24 real hours after, also over the night the clocks go back', () => {
    expect(surgeClosesAt(new Date('2027-10-30T12:00:00Z'))).toEqual(new Date('2027-10-31T12:00:00Z'));
  });

  it('reminds at most twice and closes once, however often it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 48, noNaN: true }), { maxLength: 40 }), (looks) => {
        const done: unknown[] = [];
        let remindedHours = 0;
        for (const hours of [...looks].sort((a, b) => a - b)) {
          const due = surgeDue({ askedAt, remindedHours }, after(hours));
          if (due) done.push(due);
          if (due?.do === 'remind') remindedHours = due.hours;
          if (due?.do === 'close') break;
        }
        const reminders = done.filter((one) => (one as { do: string }).do === 'remind');
        expect(reminders.length).toBeLessThanOrEqual(2);
        expect(new Set(reminders.map((one) => JSON.stringify(one))).size).toBe(reminders.length);
        if (looks.some((hours) => hours >= 24)) expect(done.at(-1)).toEqual({ do: 'close' });
      }),
    );
  });
});

describe('mayRemind', () => {
  it('waits until the call was there for an hour', () => {
    expect(mayRemind(null, after(2))).toBe(false);
    expect(mayRemind(after(7), after(7.5))).toBe(false);
    expect(mayRemind(after(0.1), after(2))).toBe(true);
  });
});

import fc from 'fast-check';
import { decideDelivery, type DeliveryFacts } from './decide-delivery';
import { MAIL_RULES } from './mail-rules';

const MORNING = new Date('2026-11-20T09:00:00Z');
const NIGHT = new Date('2026-11-20T22:00:00Z');
const days = (count: number): Date => new Date(MORNING.getTime() - count * 86_400_000);

const decide = (
  kind: keyof typeof MAIL_RULES,
  overrides: Partial<DeliveryFacts> = {},
): ReturnType<typeof decideDelivery> =>
  decideDelivery({
    rule: MAIL_RULES[kind],
    now: MORNING,
    mode: 'immediate',
    pausedUntil: null,
    marked: false,
    admitted: [],
    weeklyCap: 5,
    ...overrides,
  });

describe('decideDelivery', () => {
  it.each([
    'proposal_to_provider',
    'proposal_to_company',
    'provider_answered',
    'introduction',
    'surge_outcome',
  ] as const)('lets %s leave at night', (kind) => expect(decide(kind, { now: NIGHT })).toEqual({ verdict: 'send' }));

  it('lets a surge call leave at night, and in a pause, only to who asked for that', () => {
    const night = { now: NIGHT, pausedUntil: '2026-12-25' };
    expect(decide('surge_call', { ...night, mode: 'any_hour' })).toEqual({ verdict: 'send' });
    expect(decide('surge_call', night)).toMatchObject({ verdict: 'hold', reason: 'paused' });
    expect(decide('surge_call', { now: NIGHT })).toEqual({
      verdict: 'hold',
      reason: 'quiet_hours',
      until: new Date('2026-11-23T06:00:00Z'),
    });
    expect(decide('surge_call')).toEqual({ verdict: 'send' });
  });

  it('keeps a reminder until Monday morning', () => {
    expect(decide('proposal_reminder', { now: NIGHT })).toEqual({
      verdict: 'hold',
      reason: 'quiet_hours',
      until: new Date('2026-11-23T06:00:00Z'),
    });
  });

  it('makes the sixth mail of a week wait until the first is a week old', () => {
    const admitted = [days(6), days(5), days(4), days(3), days(2)];
    expect(decide('proposal_to_provider', { admitted })).toEqual({
      verdict: 'hold',
      reason: 'weekly_cap',
      until: new Date('2026-11-21T09:00:00Z'),
    });
    expect(decide('proposal_to_provider', { admitted: admitted.slice(1) })).toEqual({ verdict: 'send' });
  });

  it.each(['introduction', 'surge_call', 'demand_received'] as const)('lets %s pass a full week', (kind) => {
    expect(decide(kind, { admitted: Array.from({ length: 9 }, () => MORNING) })).toEqual({ verdict: 'send' });
  });

  it('holds everything for a marked address, introductions too', () => {
    expect(decide('introduction', { marked: true })).toMatchObject({ verdict: 'hold', reason: 'address_marked' });
  });

  it('drops what was turned off', () => {
    expect(decide('proposal_to_provider', { mode: 'off' })).toEqual({ verdict: 'drop', reason: 'turned_off' });
  });

  it('gathers for the next morning or the next Monday', () => {
    expect(decide('demand_open', { mode: 'daily' })).toMatchObject({ until: new Date('2026-11-23T07:00:00Z') });
    expect(decide('demand_open', { mode: 'weekly' })).toMatchObject({ until: new Date('2026-11-23T07:00:00Z') });
    const easterMonday = new Date('2026-04-06T09:00:00Z');
    expect(decide('demand_open', { mode: 'weekly', now: easterMonday })).toMatchObject({
      until: new Date('2026-04-07T06:00:00Z'),
    });
  });

  it('pauses what may wait, never an introduction', () => {
    expect(decide('demand_open', { pausedUntil: '2026-12-25' })).toEqual({
      verdict: 'hold',
      reason: 'paused',
      until: new Date('2026-12-28T06:00:00Z'),
    });
    expect(decide('introduction', { pausedUntil: '2026-12-25' })).toEqual({ verdict: 'send' });
    expect(decide('demand_open', { pausedUntil: '2026-11-20' })).toEqual({ verdict: 'send' });
  });

  it('never lets more than the cap through in any seven days, and holds only into the future', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 72 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (gaps, cap) => {
          let now = MORNING.getTime();
          const admitted: Date[] = [];
          for (const hours of gaps) {
            now += hours * 3_600_000;
            const decision = decide('proposal_to_provider', { now: new Date(now), admitted, weeklyCap: cap });
            if (decision.verdict === 'send') admitted.push(new Date(now));
            if (decision.verdict === 'hold') expect(decision.until.getTime()).toBeGreaterThan(now);
          }
          for (const end of admitted) {
            const week = admitted.filter((at) => at <= end && at.getTime() > end.getTime() - 7 * 86_400_000);
            expect(week.length).toBeLessThanOrEqual(cap);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

import { aCapability } from '../testing/factories';
import { teamWeeks } from './team-weeks';

const partner = (neededHours: number | null, from: string, ...hours: number[]) => ({
  capability: aCapability({ calendar: { from, hours } }),
  neededHours,
});
const TODAY = '2026-11-25';

describe('teamWeeks', () => {
  const quick = partner(20, '2026-11-23', 10, 20, 0);
  const slow = partner(40, '2026-11-23', 10, 30, 40);

  it('adds up the shares of teams that need different hours for the same work', () => {
    expect(teamWeeks([quick, slow], {}, TODAY)).toEqual([
      { weekStart: '2026-11-23', hours: [10, 10], parts: [0.5, 0.25] },
      { weekStart: '2026-11-30', hours: [20, 30], parts: [1, 0.75] },
      { weekStart: '2026-12-07', hours: [0, 40], parts: [0, 1] },
    ]);
  });

  it('shows the weeks of the work only, its first and last day included', () => {
    const days = { startDate: '2026-12-06', endDate: '2026-12-07' };
    expect(teamWeeks([quick, slow], days, TODAY).map(({ weekStart }) => weekStart)).toEqual([
      '2026-11-30',
      '2026-12-07',
    ]);
  });

  it('counts who keeps no calendar with its full-time places', () => {
    const standing = { capability: aCapability({ calendar: null, attributes: { fteAvailable: 1 } }), neededHours: 76 };
    expect(teamWeeks([standing, partner(40, '2026-11-30', 10)], {}, TODAY)).toEqual([
      { weekStart: '2026-11-30', hours: [38, 10], parts: [0.5, 0.25] },
    ]);
    expect(teamWeeks([standing, standing], {}, TODAY)).toEqual([]);
  });

  it('leaves out weeks that not everybody planned', () => {
    const short = partner(40, '2026-11-30', 5);
    expect(teamWeeks([quick, short], {}, TODAY).map(({ weekStart }) => weekStart)).toEqual(['2026-11-30']);
  });

  it('gives no shares when the hours of the work are unknown', () => {
    expect(teamWeeks([quick, partner(null, '2026-11-23', 8)], {}, TODAY)[0]).toEqual({
      weekStart: '2026-11-23',
      hours: [10, 8],
      parts: null,
    });
  });
});

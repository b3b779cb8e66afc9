import { demoDemands } from './demo-data';
import { demandId } from './demo-ids';
import { demoTimeline } from './demo-timeline';

const today = '2026-11-21';

describe('the timeline of a demo demand', () => {
  it('begins with its draft, ends in its status and never goes back in time', () => {
    const lines = demoTimeline(today);
    for (const { key, status } of demoDemands) {
      const own = lines.filter(({ objectId }) => objectId === demandId(key));
      expect(own[0]).toMatchObject({ action: 'demand.create', toStatus: 'draft' });
      expect([key, own.at(-1)?.toStatus]).toEqual([key, status]);
      const times = own.map(({ at }) => at!.getTime());
      expect([key, times]).toEqual([key, [...times].sort((a, b) => a - b)]);
    }
  });

  it('names who did it, the system where nobody did', () => {
    for (const { actor, personId } of demoTimeline(today)) expect(personId === null).toBe(actor === 'system');
  });
});

import { createTaxonomy } from '@bestuiver/taxonomy';
import fc from 'fast-check';
import type { Calendar } from '../model/match-capability';
import { rank } from '../scoring/rank';
import { capabilityArbitrary, demandArbitrary, TODAY } from '../testing/arbitrary';
import { DEFAULT_WEIGHTS } from '../weights/weights';
import { CapabilityIndex } from './capability-index';

const taxonomy = createTaxonomy();
const demands = demandArbitrary(taxonomy);
const capabilities = fc.uniqueArray(capabilityArbitrary(taxonomy), { maxLength: 60, selector: ({ id }) => id });
const refusalOf = (capabilityId: string) => ({ capabilityId, scope: 'kind', until: null }) as const;
const context = { weights: DEFAULT_WEIGHTS, today: TODAY };

const freer = ({ from, hours }: Calendar) => ({ from, hours: hours.map((free) => free + 150) });

describe('CapabilityIndex', () => {
  it('finds exactly what ranking every capability finds', () => {
    let found = 0;
    let missed = 0;
    fc.assert(
      fc.property(demands, capabilities, fc.integer({ min: 1, max: 12 }), fc.boolean(), (asked, all, top, fairness) => {
        const refusals = all.filter((_, i) => i % 12 === top - 1).map(({ id }) => refusalOf(id));
        const demand = { ...asked, refusals };
        const index = CapabilityIndex.build(taxonomy, all);
        const calendars = new Map(
          all.flatMap(({ id, calendar }, i) => (i % 7 === 0 && calendar ? [[id, freer(calendar)]] : [])),
        );
        const own = all.map((one) => ({ ...one, calendar: calendars.get(one.id) ?? one.calendar }));
        const expected = rank({ ...context, demand, capabilities: own, taxonomy, options: { top, fairness } });
        const run = index.rank({ ...context, demand, top, fairness, calendars });
        found += run.candidates.length;
        missed += run.nearMisses.length;
        expect(run).toEqual(expected);
      }),
      { numRuns: 600, seed: 11 },
    );
    expect(found).toBeGreaterThan(500);
    expect(missed).toBeGreaterThan(400);
  });

  it('finds the same after any additions, changes and removals', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), capability: capabilityArbitrary(taxonomy), again: fc.nat(20) }),
      fc.record({ kind: fc.constant('remove' as const), at: fc.nat(40) }),
    );
    fc.assert(
      fc.property(demands, capabilities, fc.array(step, { maxLength: 25 }), (demand, start, steps) => {
        const index = CapabilityIndex.build(taxonomy, start);
        const model = new Map(start.map((capability) => [capability.id, capability]));
        for (const move of steps) {
          const ids = [...model.keys()];
          if (move.kind === 'put') {
            const capability = { ...move.capability, id: ids[move.again] ?? move.capability.id };
            index.put(capability);
            model.set(capability.id, capability);
          } else {
            const id = ids[move.at] ?? 'nobody';
            index.remove(id);
            model.delete(id);
          }
        }
        const expected = rank({
          ...context,
          demand,
          capabilities: [...model.values()],
          taxonomy,
          options: { top: 10 },
        });
        expect(index.rank({ ...context, demand, top: 10 })).toEqual(expected);
        expect(index.size).toBe(model.size);
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

import fc from 'fast-check';
import { CRITERIA } from '../criteria';
import { valueOf } from '../criteria/criterion';
import type { MatchCapability } from '../model/match-capability';
import { capabilityArbitrary, demandArbitrary, TODAY } from '../testing/arbitrary';
import { taxonomy } from '../testing/factories';
import { DEFAULT_WEIGHTS } from '../weights/weights';
import { Evaluation } from './evaluation';
import { passesWith } from './near-miss';
import { rank } from './rank';

const demands = demandArbitrary(taxonomy);
const capability = capabilityArbitrary(taxonomy);
const capabilities = fc.uniqueArray(capability, { maxLength: 25, selector: ({ id }) => id });
const context = { weights: DEFAULT_WEIGHTS, today: TODAY, taxonomy };
const runs = { numRuns: 300, seed: 21 };

describe('rank', () => {
  it('gives scores of 0 to 100 that are exactly the sum of their points', () => {
    fc.assert(
      fc.property(demands, capabilities, (demand, all) => {
        for (const { score, contributions, adjustments, confidence } of rank({ ...context, demand, capabilities: all })
          .candidates) {
          const points = [...contributions, ...adjustments].map((line) => Math.round(line.points * 100));
          expect(points.reduce((sum, one) => sum + one, 0)).toBe(Math.round(score * 100));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          const adjusted = adjustments.reduce((sum, line) => sum + line.points, 0);
          expect(Math.abs(adjusted)).toBeLessThanOrEqual(5);
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of its input', () => {
    const shuffled = capabilities.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(demands, shuffled, (demand, [all, other]) => {
        expect(rank({ ...context, demand, capabilities: other })).toEqual(
          rank({ ...context, demand, capabilities: all }),
        );
      }),
      runs,
    );
  });

  it('leaves out exactly those that fail a gate', () => {
    fc.assert(
      fc.property(demands, capabilities, (demand, all) => {
        const shown = new Set(
          rank({ ...context, demand, capabilities: all, options: { maxEstablishments: 99 } }).candidates.map(
            ({ capabilityId }) => capabilityId,
          ),
        );
        const evaluation = new Evaluation({ ...context, demand });
        for (const one of all) {
          const { scorer, facts, pair } = evaluation.read(one);
          expect(shown.has(one.id)).toBe(scorer.failures(facts, pair).length === 0);
        }
      }),
      runs,
    );
  });

  it('scores no lower when one criterion is graded higher', () => {
    fc.assert(
      fc.property(demands, capability, capability, (demand, one, other) => {
        const grades = [one, other].map((each) => {
          const { scorer, facts, pair } = new Evaluation({ ...context, demand }).read({
            ...each,
            confirmedAt: TODAY,
            status: 'published',
          });
          return {
            values: CRITERIA.map((criterion) => valueOf(criterion, scorer.demand, facts, pair)),
            score: scorer.score(facts, pair),
          };
        });
        const [first, second] = grades as [(typeof grades)[0], (typeof grades)[0]];
        if (first.values.every((value, index) => value <= second.values[index]!)) {
          expect(first.score).toBeLessThanOrEqual(second.score);
        }
      }),
      { numRuns: 2000, seed: 22 },
    );
  });

  it('never scores a better fit of the work lower', () => {
    fc.assert(
      fc.property(demands, capability, fc.nat(1000), fc.nat(1000), (demand, one, low, high) => {
        const { scorer, facts, pair } = new Evaluation({ ...context, demand }).read(one);
        const lower = scorer.score(facts, pair.read(facts, Math.min(low, high)));
        expect(lower).toBeLessThanOrEqual(scorer.score(facts, pair.read(facts, Math.max(low, high))));
      }),
      runs,
    );
  });
});

describe('near misses', () => {
  const failing = (all: readonly MatchCapability[], id: string) => all.find((one) => one.id === id)!;

  it('pass with the change they name', () => {
    let named = 0;
    fc.assert(
      fc.property(demands, capabilities, (demand, all) => {
        for (const { capabilityId, wouldPassIf } of rank({ ...context, demand, capabilities: all }).nearMisses) {
          if (!wouldPassIf) continue;
          named += 1;
          expect(passesWith({ ...context, demand }, failing(all, capabilityId), wouldPassIf)).toBe(true);
        }
      }),
      runs,
    );
    expect(named).toBeGreaterThan(100);
  });

  it('pass with no smaller distance, share or later start than the one they name', () => {
    const SMALLER: Readonly<Record<string, (value: unknown) => unknown>> = {
      maxDistanceKm: (value) => Number(value) - 1,
      serviceRadiusKm: (value) => Number(value) - 1,
      maxTravelMinutes: (value) => Number(value) - 1,
      serviceRadiusMinutes: (value) => Number(value) - 1,
      minSharePct: (value) => Number(value) + 1,
      physicalLoad: (value) => Number(value) + 1,
      startDate: (value) => new Date(Date.parse(String(value)) - 86_400_000).toISOString().slice(0, 10),
    };
    let tried = 0;
    fc.assert(
      fc.property(demands, capabilities, (demand, all) => {
        for (const { capabilityId, wouldPassIf } of rank({ ...context, demand, capabilities: all }).nearMisses) {
          const smaller = wouldPassIf && SMALLER[wouldPassIf.attribute];
          if (!wouldPassIf || !smaller) continue;
          tried += 1;
          const change = { ...wouldPassIf, value: smaller(wouldPassIf.value) };
          expect(passesWith({ ...context, demand }, failing(all, capabilityId), change)).toBe(false);
        }
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(20);
  });
});

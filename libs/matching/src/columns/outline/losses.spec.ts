import { createTaxonomy, kindsOfConcepts } from '@bestuiver/taxonomy';
import fc from 'fast-check';
import { CapabilityFacts, encodeCapability } from '../../facts/capability-facts';
import { Coder } from '../../facts/coder';
import { compileDemand } from '../../facts/demand-facts';
import { Pair } from '../../facts/pair';
import { Scorer } from '../../scoring/scorer';
import { capabilityArbitrary, demandArbitrary, TODAY } from '../../testing/arbitrary';
import { DEFAULT_WEIGHTS } from '../../weights/weights';
import { Bounds } from '../bounds';
import { makeHead, RELIABILITIES, reliabilityOfHead } from './head';
import { CERTAIN_LOSS, Losses } from './losses';
import { TERMS, wordOf } from './terms';
import { measureYardsticks } from './yardsticks';

const taxonomy = createTaxonomy();
const kinds = kindsOfConcepts(taxonomy.concepts);
const capabilities = fc.array(capabilityArbitrary(taxonomy), { minLength: 1, maxLength: 30 });

describe('Losses', () => {
  it('never bound a row below the score it gets, nor give up a row that passes', () => {
    let lost = 0;
    let certain = 0;
    fc.assert(
      fc.property(demandArbitrary(taxonomy), capabilities, fc.boolean(), (asked, all, mustPass) => {
        const certifications = new Coder();
        const rows = all.map((one) => encodeCapability(one, certifications, kinds, new CapabilityFacts()));
        const yardsticks = measureYardsticks(rows);
        const weights = DEFAULT_WEIGHTS.byKind[asked.kind];
        const demand = compileDemand(asked, TODAY, (id) => certifications.find(id), taxonomy);
        const scorer = new Scorer(demand, weights);
        const bounds = new Bounds(demand, weights);
        const losses = new Losses(demand, weights, yardsticks, mustPass);
        const pair = new Pair(demand);
        for (const [index, facts] of rows.entries()) {
          pair.read(facts, 300 + 25 * (index % 29));
          const [head, terms] = [makeHead(facts, 0, yardsticks), wordOf(TERMS, facts, yardsticks)];
          const [bound, rest] = [losses.bound(head, terms), losses.rest(head, terms)];
          if (bound >= CERTAIN_LOSS) certain += 1;
          else if (bound + rest > 500) lost += 1;
          if (mustPass && scorer.firstFailure(facts, pair)) continue;
          const most =
            bounds.ofActivity(pair.relatedness) +
            bounds.withoutWork(RELIABILITIES[reliabilityOfHead(head)]!) +
            (pair.carry / 1000) * (bounds.carried - bound) -
            rest;
          expect(Math.max(0, most)).toBeGreaterThanOrEqual(scorer.score(facts, pair));
        }
      }),
      { numRuns: 800, seed: 21 },
    );
    expect(lost).toBeGreaterThan(2000);
    expect(certain).toBeGreaterThan(20);
  });
});

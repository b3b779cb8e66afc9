import fc from 'fast-check';
import { joinText } from './understanding/understand';
import { createTaxonomy } from './taxonomy';
import { MAX_ENTRIES } from './profile/profile-entries';

const taxonomy = createTaxonomy();
const words =
  'wij zoeken geen herstellen palletten fietsen wassen linnen kabels niet zelf , . maar onze nettoyage sans vitres boxes packing of food kisten'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
const text = fc.oneof(sentence, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 80 }));
const input = fc.record({ title: text, description: text, side: fc.constantFrom('demand' as const, 'offer' as const) });

describe('taxonomy', () => {
  it('reads any text without throwing, the same every time, with strengths of 0..1 and evidence inside the text', () => {
    fc.assert(
      fc.property(input, (one) => {
        const profile = taxonomy.understand(one);
        expect(taxonomy.understand(one)).toEqual(profile);
        const whole = joinText(one.title, one.description);
        for (const { strength, evidence } of [...profile.activities, ...profile.concepts, ...profile.excluded]) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
          for (const { start, end, word } of evidence) {
            expect(end).toBeGreaterThan(start);
            expect(whole.slice(start, end)).toBe(word);
          }
        }
        expect(profile.entries.length).toBeLessThanOrEqual(MAX_ENTRIES);
        expect(new Set(profile.entries.map(([number]) => number)).size).toBe(profile.entries.length);
        for (const [number, weight] of profile.entries) {
          expect(Number.isInteger(number) && number >= 0 && number <= 0xffff).toBe(true);
          expect(Number.isInteger(weight) && weight >= 1 && weight <= 255).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fits any two readings within 0..1, whatever the order of their entries', () => {
    fc.assert(
      fc.property(input, input, (first, second) => {
        const demand = taxonomy.understand(first);
        const offer = taxonomy.understand(second);
        const { value } = taxonomy.fit(demand, offer);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const turned = { entries: [...offer.entries].reverse() };
        expect(taxonomy.fit({ entries: [...demand.entries].reverse() }, turned).value).toBeCloseTo(value, 10);
      }),
      { numRuns: 200 },
    );
  });

  it('relates activities symmetrically', () => {
    const ids = taxonomy.activities.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (first, second) => {
        expect(taxonomy.relation(first, second)).toBe(taxonomy.relation(second, first));
      }),
    );
  });
});

import type { ProfileEntry, Taxonomy } from '@bestuiver/taxonomy';
import type { SeededRandom } from './random';

const GOODS_PER_TRADE = 12;
const EXCLUSION = 0x4000;
const UNKNOWN_WORD = 0x8000;
const UNKNOWN_WORDS = 0x7fff;

/** Draws what texts are about: works of one trade, its finer works, and the things and acts that go with it. */
export class WorkSeeds {
  private readonly activities: readonly number[];
  private readonly finer: ReadonlyMap<number, readonly number[]>;
  private readonly details: readonly number[];

  constructor(taxonomy: Taxonomy) {
    const { concepts } = taxonomy;
    this.activities = concepts.filter(({ kind }) => kind === 'activity').map(({ number }) => number);
    this.details = concepts.filter(({ kind }) => kind === 'object' || kind === 'operation').map(({ number }) => number);
    const { size, values } = taxonomy.similarities();
    const works = concepts.filter(({ kind }) => kind === 'work').map(({ number }) => number);
    this.finer = new Map(
      this.activities.map((activity) => [
        activity,
        works.filter((work) => values[activity * size + work]! > 150).slice(0, 8),
      ]),
    );
  }

  /** Entries as a text about one or two trades gives, strongest first. */
  draw(random: SeededRandom): ProfileEntry[] {
    const entries = new Map<number, number>();
    const main = random.pickSkewed(this.activities);
    entries.set(main, random.between(200, 255));
    const finer = this.finer.get(main) ?? [];
    for (let left = random.between(0, 2); left > 0 && finer.length > 0; left--) {
      entries.set(random.pick(finer), random.between(120, 255));
    }
    if (random.chance(0.35)) entries.set(random.pickSkewed(this.activities), random.between(40, 200));
    for (let left = random.between(1, 5); left > 0; left--) {
      entries.set(this.detailOf(main, random), random.between(60, 255));
    }
    if (random.chance(0.1)) entries.set(EXCLUSION + random.pick(this.activities), random.between(120, 255));
    if (random.chance(0.5)) entries.set(UNKNOWN_WORD + random.between(0, UNKNOWN_WORDS), 128);
    return [...entries].sort(([, one], [, other]) => other - one);
  }

  /** Every trade has its own dozen of things and acts. */
  private detailOf(activity: number, random: SeededRandom): number {
    return this.details[(activity * GOODS_PER_TRADE + random.between(0, GOODS_PER_TRADE)) % this.details.length]!;
  }
}

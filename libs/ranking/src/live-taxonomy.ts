import type { Language, Localised } from '@bestuiver/domain';
import { BASE_DATA, createTaxonomy, extendData, type Taxonomy, type TaxonomyData } from '@bestuiver/taxonomy';
import type { DataSource } from 'typeorm';
import { loadExtension, taxonomyNumber } from './load-extension';

/** How long what is known counts as recent where a second makes no difference. */
const RECENT_MS = 1_000;

/**
 * The taxonomy of the product with what areas added to it, kept up with PostgreSQL: a change made anywhere holds in
 * every process without a restart. Between two looks it answers as the last one it saw.
 */
export class LiveTaxonomy implements Taxonomy {
  private current: Taxonomy;
  private currentData: TaxonomyData = BASE_DATA;
  private number = 0;
  private lookedAt = -Infinity;
  private building: { readonly number: number; readonly done: Promise<void> } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    base: Taxonomy = createTaxonomy(),
  ) {
    this.current = base;
  }

  /** The taxonomy with every change that was committed before the call; the same object as long as nothing changed. */
  async fresh(): Promise<Taxonomy> {
    const number = await taxonomyNumber(this.dataSource.manager);
    this.lookedAt = performance.now();
    if (number === this.number) return this.current;
    if (this.building?.number !== number) {
      const building = { number, done: this.rebuild() };
      this.building = building;
      const forget = (): void => {
        if (this.building === building) this.building = null;
      };
      building.done.then(forget, forget);
    }
    await this.building.done;
    return this.current;
  }

  /** Like `fresh()`, but looks at most once a second: for pages that only show names. */
  async recent(): Promise<void> {
    if (performance.now() - this.lookedAt > RECENT_MS) await this.fresh();
  }

  /** A look that began earlier and ends later must not bring back what was there before. */
  private async rebuild(): Promise<void> {
    const { number, extension } = await this.dataSource.transaction('REPEATABLE READ', loadExtension);
    if (number <= this.number) return;
    this.currentData = extendData(BASE_DATA, [extension]);
    this.current = createTaxonomy([], this.currentData);
    this.number = number;
  }

  /** What it is made of. */
  get data(): TaxonomyData {
    return this.currentData;
  }

  get version(): string {
    return this.current.version;
  }
  get activities(): Taxonomy['activities'] {
    return this.current.activities;
  }
  get groups(): Taxonomy['groups'] {
    return this.current.groups;
  }
  get concepts(): Taxonomy['concepts'] {
    return this.current.concepts;
  }
  understand(input: Parameters<Taxonomy['understand']>[0]): ReturnType<Taxonomy['understand']> {
    return this.current.understand(input);
  }
  suggest(text: string, language?: Language): ReturnType<Taxonomy['suggest']> {
    return this.current.suggest(text, language);
  }
  fit(...profiles: Parameters<Taxonomy['fit']>): ReturnType<Taxonomy['fit']> {
    return this.current.fit(...profiles);
  }
  relation(first: string, second: string): number {
    return this.current.relation(first, second);
  }
  label(activityId: string): Localised | undefined {
    return this.current.label(activityId);
  }
  similarities(): ReturnType<Taxonomy['similarities']> {
    return this.current.similarities();
  }
  isCurrent(profile: Parameters<Taxonomy['isCurrent']>[0]): boolean {
    return this.current.isCurrent(profile);
  }
}

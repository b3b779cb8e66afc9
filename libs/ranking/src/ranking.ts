import type { IsoDate } from '@bestuiver/domain';
import {
  changeInput,
  relaxations,
  withProviderChecks,
  type MatchDemand,
  type MatchRunResult,
  type RankInput,
  type Relaxation,
  type SearchInput,
  type WeightsVersion,
  type WhatIfChange,
} from '@bestuiver/matching';
import { lockDemand, type CapacityHold, type Demand, type MatchRun } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { DataSource, EntityManager } from 'typeorm';
import { CapabilityFeed } from './capability-feed';
import type { LiveTaxonomy } from './live-taxonomy';
import { loadMatchDemand } from './load-demand';
import { loadOwnHolds, ownCalendars } from './own-holds';
import { storeRun } from './store-run';
import { TextProfiles } from './text-profiles';
import { weightsOf } from './weights';

/** Candidates and near misses a stored run keeps. */
const TOP = 200;

/** What is kept in memory belongs to one taxonomy: with each change of it concepts have other numbers. */
interface Reading {
  readonly taxonomy: Taxonomy;
  readonly profiles: TextProfiles;
  readonly feed: CapabilityFeed;
}

/** What a demand brings to a ranking. */
interface Asked {
  readonly row: Demand;
  readonly demand: MatchDemand;
  readonly weights: WeightsVersion;
  readonly holds: readonly CapacityHold[];
}

/** Runs the engine on the rows of the database. One instance per process: it keeps what it read of texts. */
export class Ranking {
  private reading: Reading | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly taxonomies: LiveTaxonomy,
  ) {}

  private async read(): Promise<Reading> {
    const taxonomy = await this.taxonomies.fresh();
    if (this.reading?.taxonomy !== taxonomy) {
      const profiles = new TextProfiles(this.dataSource, taxonomy);
      this.reading = { taxonomy, profiles, feed: new CapabilityFeed(this.dataSource, profiles, taxonomy) };
    }
    return this.reading;
  }

  /**
   * Ranks the published capabilities for a demand and stores the run, with the demand locked so that two runs of one
   * demand follow each other. Null when the demand is not in one of the given statuses any more.
   */
  async run(demandId: string, today: IsoDate, statuses: readonly string[]): Promise<MatchRun | null> {
    const reading = await this.read();
    await reading.feed.refresh(today);
    return this.dataSource.transaction(async (manager) => {
      const locked = await lockDemand(manager, demandId);
      if (!locked || !statuses.includes(locked.status)) return null;
      const asked = await this.asked(manager, reading, demandId, today);
      const input = this.inputOf(asked, reading, today);
      const started = performance.now();
      const ranked = reading.feed.index.rank(input);
      const result = withProviderChecks(ranked, input.demand, (id) => reading.feed.get(id));
      return storeRun(manager, asked.row, result, {
        taxonomyVersion: reading.taxonomy.version,
        durationMs: performance.now() - started,
        relaxations: ranked.candidates.some(({ band }) => band !== 'weak') ? [] : relaxationsOf(reading, input),
        inputs: [{ ...input, calendars: [...input.calendars] }, reading.feed.version, reading.taxonomy.version],
      });
    });
  }

  /** Everything the engine reads for a demand today. */
  async input(demandId: string, today: IsoDate): Promise<RankInput> {
    const { reading, input } = await this.ask(demandId, today);
    const capabilities = reading.feed.capabilities.map((capability) => {
      const calendar = input.calendars.get(capability.id);
      return calendar ? { ...capability, calendar } : capability;
    });
    const { demand, weights } = input;
    return { demand, capabilities, weights, today, taxonomy: reading.taxonomy, options: { top: TOP } };
  }

  /** The ranking a demand would have with some facts or weights changed; nothing is stored. */
  async whatIf(demandId: string, change: WhatIfChange, today: IsoDate): Promise<MatchRunResult> {
    const { reading, input } = await this.ask(demandId, today);
    const changed = changeInput(input, change);
    return withProviderChecks(reading.feed.index.rank(changed), changed.demand, (id) => reading.feed.get(id));
  }

  /** What relaxing one condition of a demand would bring. */
  async relaxations(demandId: string, today: IsoDate): Promise<Relaxation[]> {
    const { reading, input } = await this.ask(demandId, today);
    return relaxationsOf(reading, input);
  }

  private async ask(demandId: string, today: IsoDate) {
    const reading = await this.read();
    const [asked] = await Promise.all([
      this.asked(this.dataSource.manager, reading, demandId, today),
      reading.feed.refresh(today),
    ]);
    return { reading, input: this.inputOf(asked, reading, today) };
  }

  private async asked(manager: EntityManager, { profiles }: Reading, demandId: string, today: IsoDate): Promise<Asked> {
    const { row, demand } = await loadMatchDemand(manager, profiles, demandId, today);
    const weights = await weightsOf(manager, row.workingAreaId);
    return { row, demand, weights, holds: await loadOwnHolds(manager, demandId) };
  }

  private inputOf({ demand, weights, holds }: Asked, { feed }: Reading, today: IsoDate) {
    return { demand, weights, today, calendars: ownCalendars(holds, feed), top: TOP };
  }
}

function relaxationsOf({ feed }: Reading, input: SearchInput): Relaxation[] {
  return relaxations(input.demand, (demand) => feed.index.search({ ...input, demand, top: undefined }));
}

import type { DemandAttributes, IsoDate } from '@bestuiver/domain';
import { changeInput, rank, type MatchRunResult, type RankInput, type Weights } from '@bestuiver/matching';
import { lockDemand, type MatchRun } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { DataSource } from 'typeorm';
import { CapabilityFeed } from './capability-feed';
import type { LiveTaxonomy } from './live-taxonomy';
import { loadMatchDemand } from './load-demand';
import { withOwnHolds } from './own-holds';
import { storeRun } from './store-run';
import { TextProfiles } from './text-profiles';
import { weightsOf } from './weights';

/** Facts of a demand that a coordinator may try out. */
export interface WhatIfChange extends Pick<
  DemandAttributes,
  'startDate' | 'maxTravelMinutes' | 'maxDistanceKm' | 'volume' | 'requiredCertifications'
> {
  readonly weights?: Weights;
}

/** Candidates and near misses a stored run keeps. */
const TOP = 200;

/** What is kept in memory belongs to one taxonomy: with each change of it concepts have other numbers. */
interface Reading {
  readonly taxonomy: Taxonomy;
  readonly profiles: TextProfiles;
  readonly feed: CapabilityFeed;
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
      this.reading = { taxonomy, profiles, feed: new CapabilityFeed(this.dataSource, profiles) };
    }
    return this.reading;
  }

  /**
   * Ranks the published capabilities for a demand and stores the run, with the demand locked so that two runs of one
   * demand follow each other. Null when the demand is not in one of the given statuses any more.
   */
  async run(demandId: string, today: IsoDate, statuses: readonly string[]): Promise<MatchRun | null> {
    const { taxonomy, profiles, feed } = await this.read();
    const offered = await feed.refresh(today);
    return this.dataSource.transaction(async (manager) => {
      const locked = await lockDemand(manager, demandId);
      if (!locked || !statuses.includes(locked.status)) return null;
      const { row, demand } = await loadMatchDemand(manager, profiles, demandId, today);
      const capabilities = await withOwnHolds(manager, demandId, offered);
      const weights = await weightsOf(manager, row.workingAreaId);
      const started = performance.now();
      const result = rank({ demand, capabilities, weights, today, taxonomy, options: { top: TOP } });
      return storeRun(manager, row, result, {
        taxonomyVersion: taxonomy.version,
        durationMs: performance.now() - started,
        inputs: { demand, capabilities, weights, today, taxonomy: taxonomy.version },
      });
    });
  }

  /** Everything the engine reads for a demand today. */
  async input(demandId: string, today: IsoDate): Promise<RankInput> {
    const { manager } = this.dataSource;
    const { taxonomy, profiles, feed } = await this.read();
    const { row, demand } = await loadMatchDemand(manager, profiles, demandId, today);
    const capabilities = await withOwnHolds(manager, demandId, await feed.refresh(today));
    const weights = await weightsOf(manager, row.workingAreaId);
    return { demand, capabilities, weights, today, taxonomy, options: { top: TOP } };
  }

  /** The ranking a demand would have with some facts or weights changed; nothing is stored. */
  async whatIf(demandId: string, { weights, ...attributes }: WhatIfChange, today: IsoDate): Promise<MatchRunResult> {
    const input = await this.input(demandId, today);
    return rank(changeInput(input, { attributes, ...(weights && { weights }) }));
  }
}

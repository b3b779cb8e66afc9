import { Inject, Injectable } from '@nestjs/common';
import { Ranking } from '@bestuiver/ranking';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { getDemand } from '../demands/demand-scope';
import { instant } from '../http/instant';
import { TAXONOMY } from '../taxonomy.token';
import { loadShown } from './load-capabilities';
import type { RankingDto, WhatIfDto } from './match.dto';
import { presentCandidate, presentNearMiss, UNDECIDED } from './present-match';
import { TrialsService } from './trials.service';

/** The ranking a demand would have; nothing is stored. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ranking: Ranking,
    private readonly trials: TrialsService,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async ask(reader: Reader, demandId: string, body: WhatIfDto): Promise<RankingDto> {
    const { manager } = this.dataSource;
    const demand = await getDemand(manager, reader, 'match.read', demandId);
    const change = await this.trials.changeOf(demand, body);
    const started = performance.now();
    const result = await this.ranking.whatIf(demandId, change, this.clock.today());
    const durationMs = performance.now() - started;
    const all = [...result.candidates, ...result.nearMisses];
    const shown = await loadShown(
      manager,
      all.map(({ capabilityId }) => capabilityId),
    );
    const { language } = reader;
    return {
      run: {
        id: null,
        demandId,
        engineVersion: result.engineVersion,
        taxonomyVersion: this.taxonomy.version.toString(),
        weightsVersion: result.weightsVersion,
        demandVersion: demand.version,
        weights: { ...result.weights },
        capabilityCount: result.considered,
        durationMs,
        createdAt: instant(this.clock.now()),
      },
      items: result.candidates.map((candidate, index) =>
        presentCandidate(candidate, index + 1, shown.get(candidate.capabilityId)!, UNDECIDED, language),
      ),
      nearMisses: result.nearMisses.map((miss) => presentNearMiss(miss, shown.get(miss.capabilityId)!, language)),
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { DemandKind, FieldProblem } from '@bestuiver/domain';
import { CRITERION_IDS, type Weights } from '@bestuiver/matching';
import { Ranking, weightsOf } from '@bestuiver/ranking';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { pastDates } from '../demands/demand-rules';
import { getDemand } from '../demands/demand-scope';
import { refuseFields } from '../errors/refuse-fields';
import { instant } from '../http/instant';
import { given } from '../http/query';
import { unknownCertifications } from '../references';
import { TAXONOMY } from '../taxonomy.token';
import { loadShown } from './load-capabilities';
import type { RankingDto, WhatIfDto } from './match.dto';
import { fillToHundred } from './fill-to-hundred';
import { presentCandidate, presentNearMiss, UNDECIDED } from './present-match';

/** The ranking a demand would have; nothing is stored. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ranking: Ranking,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async ask(reader: Reader, demandId: string, body: WhatIfDto): Promise<RankingDto> {
    const { manager } = this.dataSource;
    const demand = await getDemand(manager, reader, 'match.read', demandId);
    const today = this.clock.today();
    refuseFields([
      ...pastDates({ '/startDate': body.startDate }, today),
      ...unknownCertifications('/requiredCertifications', body.requiredCertifications),
      ...weightProblems(body.weights),
    ]);
    const { weights, ...facts } = given(body);
    const change = {
      ...facts,
      ...(weights && { weights: await this.changed(demand.workingAreaId, demand.kind, weights) }),
    };
    const started = performance.now();
    const result = await this.ranking.whatIf(demandId, change, today);
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

  private async changed(
    areaId: string | null,
    kind: DemandKind,
    asked: Readonly<Record<string, number>>,
  ): Promise<Weights> {
    const { byKind } = await weightsOf(this.dataSource.manager, areaId);
    return fillToHundred(CRITERION_IDS, byKind[kind], asked);
  }
}

function weightProblems(weights: Readonly<Record<string, unknown>> | undefined): FieldProblem[] {
  if (!weights) return [];
  const problems = Object.entries(weights).flatMap(([criterion, weight]): FieldProblem[] => {
    const pointer = `/weights/${criterion}`;
    if (!(CRITERION_IDS as readonly string[]).includes(criterion)) {
      return [{ pointer, code: 'weights.criterion', params: { criterion } }];
    }
    const right = typeof weight === 'number' && weight >= 0 && weight <= 100;
    return right ? [] : [{ pointer, code: 'number.range', params: { min: 0, max: 100 } }];
  });
  const none = CRITERION_IDS.every((id) => weights[id] === 0);
  return none ? [...problems, { pointer: '/weights', code: 'weights.sum', params: { found: 0 } }] : problems;
}

import { Injectable } from '@nestjs/common';
import { fillToHundred, type FieldProblem } from '@bestuiver/domain';
import { CRITERION_IDS, type WhatIfChange } from '@bestuiver/matching';
import type { Demand } from '@bestuiver/persistence';
import { weightsOf } from '@bestuiver/ranking';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { pastDates } from '../demands/demand-rules';
import { refuseFields } from '../errors/refuse-fields';
import { given } from '../http/query';
import { unknownCertifications } from '../references';
import type { WhatIfDto } from './match.dto';

/** What may be tried out on a demand. */
@Injectable()
export class TrialsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * What is to be tried, weights filled up to 100.
   * @throws DomainError invalid for a day in the past, an unknown certificate or a weight that cannot be.
   */
  async changeOf(demand: Demand, body: WhatIfDto): Promise<WhatIfChange> {
    refuseFields([
      ...pastDates({ '/startDate': body.startDate }, this.clock.today()),
      ...unknownCertifications('/requiredCertifications', body.requiredCertifications),
      ...weightProblems(body.weights),
    ]);
    const { kind, weights: asked, ...attributes } = given(body);
    const change = { attributes, ...(kind && { kind }) };
    if (!asked) return change;
    const { byKind } = await weightsOf(this.dataSource.manager, demand.workingAreaId);
    return { ...change, weights: fillToHundred(CRITERION_IDS, byKind[kind ?? demand.kind], asked) };
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

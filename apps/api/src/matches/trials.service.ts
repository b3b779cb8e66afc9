import { Injectable } from '@nestjs/common';
import { fillToHundred, type DemandKind, type FieldProblem, type IsoDate } from '@bestuiver/domain';
import { CRITERION_IDS, type Refusal, type WhatIfChange } from '@bestuiver/matching';
import { DemandActivity, Municipality, type Demand } from '@bestuiver/persistence';
import { loadRefusals, weightsOf } from '@bestuiver/ranking';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { pastDates } from '../demands/demand-rules';
import { refuseFields } from '../errors/refuse-fields';
import { given } from '../http/query';
import { unknownCertifications, unknownMunicipality } from '../references';
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
   * @throws DomainError invalid for a day in the past, an unknown place or certificate, or a weight that cannot be.
   */
  async changeOf(demand: Demand, body: WhatIfDto): Promise<WhatIfChange> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    refuseFields([
      ...pastDates({ '/startDate': body.startDate }, today),
      ...(await unknownMunicipality(manager, '/siteNis', body.siteNis, today)),
      ...unknownCertifications('/requiredCertifications', body.requiredCertifications),
      ...weightProblems(body.weights),
    ]);
    const { kind, weights: asked, ...attributes } = given(body);
    const change: WhatIfChange = {
      attributes,
      ...(kind && { kind }),
      ...(attributes.siteNis !== undefined && { location: await placeOf(manager, attributes.siteNis) }),
      ...(kind && kind !== demand.kind && { refusals: await refusalsOf(manager, demand.id, kind, today) }),
    };
    if (!asked) return change;
    const { byKind } = await weightsOf(manager, demand.workingAreaId);
    return { ...change, weights: fillToHundred(CRITERION_IDS, byKind[kind ?? demand.kind], asked) };
  }
}

async function placeOf(manager: EntityManager, nisCode: string): Promise<{ lat: number; lon: number }> {
  const { lat, lon } = await manager.findOneByOrFail(Municipality, { nisCode });
  return { lat, lon };
}

async function refusalsOf(
  manager: EntityManager,
  demandId: string,
  kind: DemandKind,
  today: IsoDate,
): Promise<Refusal[]> {
  const activities = await manager.findBy(DemandActivity, { demandId });
  return loadRefusals(manager, { kind, activityIds: activities.map(({ activityId }) => activityId) }, today);
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

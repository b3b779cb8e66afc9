import { Injectable } from '@nestjs/common';
import { DEMAND_KINDS, type FieldProblem, type Language } from '@bestuiver/domain';
import {
  checkWeights,
  CRITERIA,
  CRITERION_IDS,
  DEFAULT_WEIGHTS,
  WEIGHT_BOUND,
  type Weights,
  type WeightProblem,
} from '@bestuiver/matching';
import { newId, recordAudit, WeightsVersion, WorkingArea } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseField } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { instant } from '../http/instant';
import { rerankDemands } from './rerank-demands';
import type { SetWeightsDto, WeightsDto, WeightsListDto } from './weights.dto';

/** Weights of the criteria: public, dated, and set by an area for itself. */
@Injectable()
export class WeightsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ language }: Reader): Promise<WeightsListDto> {
    const versions = await this.dataSource.manager.find(WeightsVersion, {
      relations: { workingArea: true },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return {
      criteria: CRITERIA.map(({ id, label }) => ({ id, label: label[language] })),
      bound: WEIGHT_BOUND,
      items: [...defaults(), ...versions.map(weightsDto)],
    };
  }

  async set(reader: Reader, { workingAreaId, kind, weights, note }: SetWeightsDto): Promise<WeightsDto> {
    if (!reader.scope('weights.change').areaIds.includes(workingAreaId)) {
      throw refuseField('/workingAreaId', 'weights.area', { workingAreaId });
    }
    refuseFields(shapeProblems(weights));
    refuseFields(
      checkWeights(kind, weights as Weights, note !== undefined).map((problem) =>
        fieldProblem(problem, reader.language),
      ),
    );
    return this.dataSource.transaction(async (manager) => {
      // Of two at the same time the second sees which rankings the first asked for.
      await manager.findOneOrFail(WorkingArea, { where: { id: workingAreaId }, lock: { mode: 'for_no_key_update' } });
      const id = newId();
      const createdBy = reader.personId;
      await manager.insert(WeightsVersion, { id, workingAreaId, kind, weights, note: note ?? null, createdBy });
      await recordAudit(manager, {
        actor: 'area_admin',
        personId: createdBy,
        action: 'weights.set',
        objectType: 'weights',
        objectId: id,
        note: note ?? null,
        details: { kind, workingAreaId },
      });
      await rerankDemands(manager, { workingAreaId, kind, personId: createdBy, now: this.clock.now() });
      const where = { id };
      return weightsDto(await manager.findOneOrFail(WeightsVersion, { where, relations: { workingArea: true } }));
    });
  }
}

function defaults(): WeightsDto[] {
  return DEMAND_KINDS.map((kind) => ({
    id: null,
    kind,
    workingAreaId: null,
    workingArea: null,
    weights: { ...DEFAULT_WEIGHTS.byKind[kind] },
    note: null,
    createdAt: null,
  }));
}

function weightsDto({ id, kind, workingAreaId, workingArea, weights, note, createdAt }: WeightsVersion): WeightsDto {
  return { id, kind, workingAreaId, workingArea: workingArea.name, weights, note, createdAt: instant(createdAt) };
}

/** Every criterion, nothing else, and numbers only. */
function shapeProblems(weights: Readonly<Record<string, unknown>>): FieldProblem[] {
  const unknown = Object.keys(weights).filter((name) => !(CRITERION_IDS as readonly string[]).includes(name));
  return [
    ...unknown.map((criterion) => ({
      pointer: `/weights/${criterion}`,
      code: 'weights.criterion',
      params: { criterion },
    })),
    ...CRITERION_IDS.filter((id) => typeof weights[id] !== 'number').map((id) => ({
      pointer: `/weights/${id}`,
      code: weights[id] === undefined ? 'field.required' : 'number.type',
    })),
  ];
}

/** A criterion goes by its name in the sentence, by its id in the pointer. */
function fieldProblem({ code, ...params }: WeightProblem, language: Language): FieldProblem {
  if (!('criterion' in params)) return { pointer: '/weights', code, params };
  const criterion = CRITERIA.find(({ id }) => id === params.criterion)!.label[language];
  return { pointer: `/weights/${params.criterion}`, code, params: { ...params, criterion } };
}

import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Amount, Id, Moment, OneOf, Parts, Text } from '../fields/fields';
import { Weights } from '../matches/match.dto';

export class WeightsDto {
  @Id({ nullable: true, description: 'Null for the defaults of the product.' }) id: string | null;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Id({ nullable: true }) workingAreaId: string | null;
  @Text({ max: 300, nullable: true }) workingArea: string | null;
  @Weights({ description: 'Weight by criterion; they add up to 100.' }) weights: Record<string, number>;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Moment({ nullable: true }) createdAt: string | null;
}

export class CriterionDto {
  @Text({ max: 50 }) id: string;
  @Text({ max: 200 }) label: string;
}

export class WeightsListDto {
  @Parts(() => CriterionDto, { description: 'What is weighed, in the language of the reader.' })
  criteria: CriterionDto[];
  @Amount({ min: 0, max: 1, description: 'Part of its default by which a weight may differ without a reason.' })
  bound: number;
  @Parts(() => WeightsDto) items: WeightsDto[];
}

export class SetWeightsDto {
  @Id() workingAreaId: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Weights({ description: 'Every criterion of the kind; they add up to 100.' }) weights: Record<string, number>;
  @Text({ max: 2000, optional: true, description: 'Why; needed outside half to one and a half times the default.' })
  note?: string;
}

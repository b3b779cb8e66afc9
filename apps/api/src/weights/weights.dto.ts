import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Id, Moment, OneOf, Parts, Text } from '../fields/fields';
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

export class WeightsListDto {
  @Parts(() => WeightsDto) items: WeightsDto[];
}

export class SetWeightsDto {
  @Id() workingAreaId: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Weights({ description: 'Every criterion of the kind; they add up to 100.' }) weights: Record<string, number>;
  @Text({ max: 2000, optional: true, description: 'Why; needed outside half to one and a half times the default.' })
  note?: string;
}

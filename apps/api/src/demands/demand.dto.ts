import {
  DEMAND_KINDS,
  DEMAND_STATUSES,
  DEMAND_LIFE_CYCLE,
  LANGUAGES,
  ORGANISATION_KINDS,
  type DemandKind,
  type DemandStatus,
  type DemandVerb,
  type Language,
  type OrganisationKind,
} from '@bestuiver/domain';
import {
  Day,
  Flag,
  Id,
  Moment,
  OneOf,
  Part,
  Parts,
  QuerySomeOf,
  SomeOf,
  Text,
  TextList,
  Whole,
} from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';
import { DemandFactsDto } from './demand-facts.dto';
import { Details, DetailsModels } from './details.field';

const VERBS = [...new Set(DEMAND_LIFE_CYCLE.moves.map(({ verb }) => verb))];

export class DemandOwnerDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
  @OneOf('OrganisationKind', ORGANISATION_KINDS) kind: OrganisationKind;
}

export class NamedAreaDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
}

export class NamedPlaceDto {
  @Text({ max: 5 }) nisCode: string;
  @Text({ max: 200 }) name: string;
}

export class NamedActivityDto {
  @Text({ max: 100 }) id: string;
  @Text({ max: 200 }) label: string;
}

/** A demand in a list. */
export class DemandSummaryDto {
  @Id() id: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @OneOf('DemandStatus', DEMAND_STATUSES) status: DemandStatus;
  @Moment() statusSince: string;
  @Text({ max: 200 }) title: string;
  @Part(() => DemandOwnerDto) organisation: DemandOwnerDto;
  @Part(() => NamedAreaDto, { nullable: true }) workingArea: NamedAreaDto | null;
  @Part(() => NamedPlaceDto, { nullable: true }) site: NamedPlaceDto | null;
  @Parts(() => NamedActivityDto) activities: NamedActivityDto[];
  @Day({ nullable: true }) startDate: string | null;
  @Flag() onBehalf: boolean;
  @Moment() createdAt: string;
  @Moment({ nullable: true }) submittedAt: string | null;
  @Whole({ min: 0, max: 1000, description: 'Proposals that wait for an answer.' }) liveProposals: number;
}

/** A demand with all that is known about it, what is missing, and what the reader may do with it now. */
@DetailsModels()
export class DemandDto extends DemandFactsDto {
  @Id() id: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @OneOf('DemandStatus', DEMAND_STATUSES) status: DemandStatus;
  @Moment() statusSince: string;
  @Text({ max: 100, nullable: true }) statusReason: string | null;
  @Text({ max: 2000, nullable: true }) statusNote: string | null;
  @Text({ max: 200 }) title: string;
  @Text({ max: 8000 }) description: string;
  @OneOf('Language', LANGUAGES) language: Language;
  @Part(() => DemandOwnerDto) organisation: DemandOwnerDto;
  @Part(() => NamedAreaDto, { nullable: true }) workingArea: NamedAreaDto | null;
  @Part(() => NamedPlaceDto, { nullable: true }) site: NamedPlaceDto | null;
  @TextList({ max: 5, each: { max: 100 } }) activityIds: string[];
  @Parts(() => NamedActivityDto) activities: NamedActivityDto[];
  @Flag() onBehalf: boolean;
  @Whole({ min: 0, max: 3 }) surgeLevel: number;
  @Day({ nullable: true }) responseDeadline: string | null;
  @Details({ optional: false }) details: object;
  @TextList({ max: 50, each: { max: 100 }, description: 'Fields that are still needed before it can be submitted.' })
  missing: string[];
  @SomeOf('DemandVerb', VERBS, { description: 'What the reader may do with it now.' }) verbs: DemandVerb[];
  @Flag({ description: 'Whether the reader may change it now.' }) editable: boolean;
  @Moment() createdAt: string;
  @Moment() updatedAt: string;
  @Moment({ nullable: true }) submittedAt: string | null;
  @Moment({ nullable: true }) openedAt: string | null;
  @Whole({ min: 1, max: 1_000_000, description: 'Also in the ETag.' }) version: number;
}

const DEMAND_SORTS = [
  'statusSince',
  '-statusSince',
  'startDate',
  '-startDate',
  'createdAt',
  '-createdAt',
  'title',
] as const;
export type DemandSort = (typeof DEMAND_SORTS)[number];

export class ListDemandsDto extends PageQueryDto {
  @QuerySomeOf('DemandStatus', DEMAND_STATUSES) status?: DemandStatus[];
  @QuerySomeOf('DemandKind', DEMAND_KINDS) kind?: DemandKind[];
  @Text({ max: 200, optional: true, description: 'Words of the title or the organisation.' }) q?: string;
  @Id({ optional: true }) organisationId?: string;
  @OneOf('DemandSort', DEMAND_SORTS, { optional: true }) sort: DemandSort = '-statusSince';
}

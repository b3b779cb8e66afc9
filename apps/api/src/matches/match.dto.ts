import {
  DEMAND_KINDS,
  DISMISS_REASONS,
  MATCH_LIFE_CYCLE,
  MATCH_STATUSES,
  type DemandKind,
  type DismissReason,
  type MatchStatus,
  type MatchVerb,
} from '@bestuiver/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { Amount, Day, Id, Moment, OneOf, Part, Parts, SomeOf, Text, TextList, Whole } from '../fields/fields';
import { NIS_CODE, SLUG } from '../fields/shapes';
import { VolumeDto } from '../demands/demand-facts.dto';

const VERBS = [...new Set(MATCH_LIFE_CYCLE.moves.map(({ verb }) => verb))];

/** Criterion → weight. */
export const Weights = (options: { optional?: boolean; description?: string } = {}): PropertyDecorator =>
  applyDecorators(
    (options.optional ? ApiPropertyOptional : ApiProperty)({
      type: 'object',
      additionalProperties: { type: 'number', minimum: 0, maximum: 100 },
      ...(options.description && { description: options.description }),
    }),
    ...(options.optional ? [IsOptional()] : []),
    IsObject(),
  );

const Facts = (nullable = false): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: true, nullable });

export class MatchRunDto {
  @Id({ nullable: true, description: 'Null for a what-if, of which nothing is stored.' }) id: string | null;
  @Id() demandId: string;
  @Text({ max: 50 }) engineVersion: string;
  @Text({ max: 100 }) taxonomyVersion: string;
  @Text({ max: 100 }) weightsVersion: string;
  @Whole({ min: 0, max: 1_000_000 }) demandVersion: number;
  @Weights() weights: Record<string, number>;
  @Whole({ min: 0, max: 100_000_000, description: 'Capabilities that were looked at.' }) capabilityCount: number;
  @Amount({ min: 0, max: 10_000_000 }) durationMs: number;
  @Moment() createdAt: string;
}

export class MatchedCapabilityDto {
  @Id() id: string;
  @Text({ max: 200 }) title: string;
  @Id() establishmentId: string;
  @Text({ max: 300 }) establishment: string;
  @Id() organisationId: string;
  @Text({ max: 300 }) organisation: string;
  @Text({ max: 5 }) nisCode: string;
  @Text({ max: 200 }) municipality: string;
  @Amount({ min: -90, max: 90 }) lat: number;
  @Amount({ min: -180, max: 180 }) lon: number;
}

export class ContributionDto {
  @Text({ max: 50 }) criterion: string;
  @Text({ max: 200, description: 'Name of the criterion in the language of the reader.' }) label: string;
  @Amount({ min: 0, max: 100 }) weight: number;
  @Amount({ min: 0, max: 1, nullable: true, description: 'Null when unknown; it then counts as 0.5.' }) value:
    number | null;
  @Amount({ min: -100, max: 100 }) points: number;
  @Text({ max: 1000 }) reason: string;
  @Text({ max: 100 }) reasonCode: string;
  @Facts() reasonParams: Record<string, unknown>;
}

export class AdjustmentDto {
  @Text({ max: 100 }) code: string;
  @Amount({ min: -100, max: 100 }) points: number;
  @Text({ max: 1000 }) reason: string;
}

/** What a coordinator wants to read, in this order. */
export class ExplanationDto {
  @Text({ max: 1000 }) verdict: string;
  @TextList({ max: 10, each: { max: 1000 } }) strengths: string[];
  @Text({ max: 1000, nullable: true }) weakest: string | null;
  @TextList({ max: 50, each: { max: 1000 } }) missing: string[];
  @TextList({ max: 50, each: { max: 1000 } }) checks: string[];
  @Text({ max: 1000, nullable: true, description: 'What would raise the score most.' }) wouldImprove: string | null;
}

export class MatchDto {
  @Id({ nullable: true, description: 'Null for a what-if.' }) id: string | null;
  @Whole({ min: 1, max: 100_000 }) rank: number;
  @OneOf('MatchStatus', MATCH_STATUSES) status: MatchStatus;
  @Part(() => MatchedCapabilityDto) capability: MatchedCapabilityDto;
  @Amount({ min: 0, max: 100 }) score: number;
  @OneOf('Band', ['strong', 'review', 'weak']) band: 'strong' | 'review' | 'weak';
  @Amount({ min: 0, max: 1 }) confidence: number;
  @Parts(() => ContributionDto) contributions: ContributionDto[];
  @Parts(() => AdjustmentDto) adjustments: AdjustmentDto[];
  @TextList({ max: 100, each: { max: 100 }, description: 'Facts that are unknown.' }) missing: string[];
  @TextList({ max: 100, each: { max: 100 }, description: 'Checks to do.' }) checks: string[];
  @Part(() => ExplanationDto) explanation: ExplanationDto;
  @OneOf('DismissReason', DISMISS_REASONS, { nullable: true }) dismissReason: DismissReason | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @SomeOf('MatchVerb', VERBS, { description: 'What the reader may do with it now.' }) verbs: MatchVerb[];
  @Id({ nullable: true, description: 'The proposal that was made of it.' }) proposalId: string | null;
}

export class NearMissDto {
  @Part(() => MatchedCapabilityDto) capability: MatchedCapabilityDto;
  @Text({ max: 50, description: 'The gate that failed.' }) gate: string;
  @Text({ max: 1000 }) reason: string;
  @Text({ max: 100 }) reasonCode: string;
  @Facts() reasonParams: Record<string, unknown>;
  @Facts(true) wouldPassIf: Record<string, unknown> | null;
  @Text({ max: 1000, nullable: true, description: 'What would let it pass, in words.' }) change: string | null;
}

/** A run with its candidates, best first. Points and adjustments add up to the score. */
export class RankingDto {
  @Part(() => MatchRunDto, { nullable: true, description: 'Null when no run was made yet.' }) run: MatchRunDto | null;
  @Parts(() => MatchDto) items: MatchDto[];
  @Parts(() => NearMissDto) nearMisses: NearMissDto[];
}

export class AskedRunDto {
  @Id() demandId: string;
  @Moment() askedAt: string;
}

export class DismissMatchDto {
  @OneOf('DismissReason', DISMISS_REASONS) reason: DismissReason;
  @Text({ max: 2000, optional: true }) note?: string;
}

export class PromoteMatchDto {
  @Text({ max: 2000, optional: true, description: 'A word to the provider, in the mail and on the answer page.' })
  message?: string;
}

/** What would be different; what is left out stays as the demand says. */
export class WhatIfDto {
  @OneOf('DemandKind', DEMAND_KINDS, { optional: true, description: 'Facts of the other kind only are left out.' })
  kind?: DemandKind;
  @Day({ optional: true }) startDate?: string;
  @Whole({ min: 0, max: 366, optional: true }) flexDays?: number;
  @Whole({ min: 0, max: 300, optional: true }) maxTravelMinutes?: number;
  @Amount({ min: 0, max: 500, optional: true }) maxDistanceKm?: number;
  @Part(() => VolumeDto, { optional: true }) volume?: VolumeDto;
  @Amount({ min: 0.1, max: 100_000, optional: true }) hoursPerWeek?: number;
  @TextList({ max: 20, each: { max: 100, pattern: SLUG }, optional: true }) requiredCertifications?: string[];
  @Whole({ min: 0, max: 100, optional: true }) minSharePct?: number;
  @Whole({ min: 1, max: 5, optional: true }) physicalLoad?: number;
  @Text({ max: 5, pattern: NIS_CODE, optional: true }) siteNis?: string;
  @Weights({ optional: true, description: 'Weights by criterion; those left out stay, the sum becomes 100.' })
  weights?: Record<string, number>;
}

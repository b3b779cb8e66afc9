import { Amount, Day, Id, Moment, OneOf, Part, Parts, Text, TextList, Whole } from '../fields/fields';
import { MatchedCapabilityDto, MatchRunDto } from './match.dto';

export const WAYS = ['up', 'down', 'stays', 'new', 'gone'] as const;
export const RUN_CAUSES = ['opened', 'resumed', 'asked', 'weights', 'judged', 'concern', 'unknown'] as const;
export const RUN_INPUTS = ['demand', 'weights', 'capabilities', 'day', 'taxonomy', 'engine'] as const;

/** One line of a score that is another number now. */
export class PointChangeDto {
  @Text({ max: 50, description: 'Criterion, or the adjustment.' }) what: string;
  @Text({ max: 200 }) label: string;
  @Amount({ min: -100, max: 100 }) from: number;
  @Amount({ min: -100, max: 100 }) to: number;
  @Text({ max: 1000, nullable: true, description: 'What was said of it before.' }) before: string | null;
  @Text({ max: 1000, nullable: true, description: 'What is said of it now.' }) after: string | null;
}

/** Something that was done to a listing between two runs. */
export class ListingEventDto {
  @Moment() at: string;
  @Text({ max: 100, example: 'capability.change' }) action: string;
}

export class MoveDto {
  @Part(() => MatchedCapabilityDto) capability: MatchedCapabilityDto;
  @OneOf('Way', WAYS) way: (typeof WAYS)[number];
  @Whole({ min: 1, max: 100_000, nullable: true }) fromRank: number | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) toRank: number | null;
  @Amount({ min: 0, max: 100, nullable: true }) fromScore: number | null;
  @Amount({ min: 0, max: 100, nullable: true }) toScore: number | null;
  @Text({ max: 50, nullable: true, description: 'The gate that fails now, or that failed before.' }) gate:
    string | null;
  @Text({ max: 1000, nullable: true }) reason: string | null;
  @Parts(() => PointChangeDto, { description: 'Largest change first.' }) changes: PointChangeDto[];
  @Parts(() => ListingEventDto, { description: 'What happened to the listing in between, oldest first.' })
  events: ListingEventDto[];
}

/** What moved between two rankings, in the order of the later one; who left comes last. */
export class ComparisonDto {
  @Parts(() => MoveDto) items: MoveDto[];
  @Whole({ min: 0, max: 100_000, description: 'Candidates with the same rank and score.' }) unchanged: number;
}

/** A run with what asked for it. */
export class RunDto extends MatchRunDto {
  @Day({ description: 'The day it was made for.' }) today: string;
  @OneOf('RunCause', RUN_CAUSES) cause: (typeof RUN_CAUSES)[number];
  @Text({ max: 200, nullable: true, description: 'Who asked for it, where that is known.' }) by: string | null;
  @Whole({ min: 0, max: 100_000 }) candidates: number;
}

export class RunListDto {
  @Parts(() => RunDto) items: RunDto[];
}

export class InputChangeDto {
  @OneOf('RunInput', RUN_INPUTS) input: (typeof RUN_INPUTS)[number];
  @Text({ max: 300 }) from: string;
  @Text({ max: 300 }) to: string;
  @TextList({ max: 100, each: { max: 100 }, description: 'Of a demand its fields, of weights its criteria.' })
  fields: string[];
}

export class RunComparisonDto extends ComparisonDto {
  @Part(() => RunDto) one: RunDto;
  @Part(() => RunDto) other: RunDto;
  @Parts(() => InputChangeDto, { description: 'What went in differently; empty when nothing did.' })
  inputs: InputChangeDto[];
}

export class CompareRunsDto {
  @Id({ optional: true, description: 'The earlier run; the one before the other when left out.' }) one?: string;
  @Id({ optional: true, description: 'The later run; the latest when left out.' }) other?: string;
}

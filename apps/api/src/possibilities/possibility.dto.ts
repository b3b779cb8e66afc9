import { MatchedCapabilityDto } from '../matches/match.dto';
import { Amount, Day, Flag, Id, Moment, Part, Parts, SomeOf, Text, Whole } from '../fields/fields';

const REASONS = ['volume', 'score', 'activities'] as const;

export class ConsortiumMemberDto {
  @Part(() => MatchedCapabilityDto) capability: MatchedCapabilityDto;
  @Amount({ min: 0, max: 1, description: 'Share of the work.' }) share: number;
  @Amount({ min: 0, max: 100, description: 'Score for its own part.' }) score: number;
  @Flag({ description: 'Contracts and invoices for all.' }) lead: boolean;
}

export class ConsortiumWeekDto {
  @Day() weekStart: string;
  @Amount({ min: 0, max: 1_000_000, description: 'Free hours of all members together.' }) freeHours: number;
}

export class ConsortiumDto {
  @Id({ nullable: true, description: 'Null for a suggestion, of which nothing is stored.' }) id: string | null;
  @Parts(() => ConsortiumMemberDto) members: ConsortiumMemberDto[];
  @Amount({ min: 0, max: 1, description: 'Share of the demand the team carries.' }) coverage: number;
  @Amount({ min: 0, max: 100 }) score: number;
  @Amount({ min: 0, max: 100_000, nullable: true, description: 'Kilometres from the lead to its partners.' })
  distanceKm: number | null;
  @Text({ max: 1000, nullable: true }) sentence: string | null;
  @Parts(() => ConsortiumWeekDto) weeks: ConsortiumWeekDto[];
  @Moment({ nullable: true }) createdAt: string | null;
}

export class ConsortiaDto {
  @SomeOf('ConsortiumReason', [...REASONS], {
    description: 'Why joining is needed; empty when one provider is enough.',
  })
  reasons: (typeof REASONS)[number][];
  @Amount({ min: 0, max: 1, description: 'The largest share one provider alone can carry.' }) bestAlone: number;
  @Parts(() => ConsortiumDto, { description: 'The best teams by the engine, best first.' })
  suggestions: ConsortiumDto[];
  @Parts(() => ConsortiumDto, { description: 'Teams a coordinator put together, newest first.' })
  items: ConsortiumDto[];
}

export class TeamMemberDto {
  @Id() capabilityId: string;
}

export class ComposeConsortiumDto {
  @Parts(() => TeamMemberDto, { min: 2, max: 6 }) members: TeamMemberDto[];
}

export class RelaxationDto {
  @Text({ max: 50 }) code: string;
  @Text({ max: 1000 }) sentence: string;
  @Whole({ min: 0, max: 1_000_000, description: 'Capabilities worth a look that come in.' }) gained: number;
  @Amount({ min: 0, max: 100, description: 'Points the best candidate gains.' }) bestGain: number;
}

export class RelaxationsDto {
  @Parts(() => RelaxationDto) items: RelaxationDto[];
}

import { COLLABORATION_STATUSES, type CollaborationStatus } from '@bestuiver/domain';
import { Amount, OneOf, Part, Parts, Whole } from '../fields/fields';

class StatusCountDto {
  @OneOf('CollaborationStatus', COLLABORATION_STATUSES) status: CollaborationStatus;
  @Whole({ min: 0, max: 1_000_000 }) count: number;
}

/** Median calendar days; null while nothing was measured. */
class LeadTimesDto {
  @Amount({ min: 0, max: 100_000, nullable: true }) openToAgreement: number | null;
  @Amount({ min: 0, max: 100_000, nullable: true }) introductionToAgreement: number | null;
  @Amount({ min: 0, max: 100_000, nullable: true }) agreementToStart: number | null;
}

/** Mean satisfaction from 1 to 5; null under five answers (domain dossier, section 8). */
class SatisfactionDto {
  @Amount({ min: 1, max: 5, nullable: true }) company: number | null;
  @Amount({ min: 1, max: 5, nullable: true }) provider: number | null;
}

/** How collaborations of the own area go. */
export class CollaborationFiguresDto {
  @Parts(() => StatusCountDto, { description: 'Every status, also those with none.' }) counts: StatusCountDto[];
  @Part(() => LeadTimesDto, { description: 'Median calendar days.' }) leadTimes: LeadTimesDto;
  @Amount({ min: 0, max: 1, nullable: true, description: 'Share of the introductions that were agreed or ended.' })
  agreedShare: number | null;
  @Amount({ min: 0, max: 10_000_000, description: 'Hours a week of what runs now.' }) runningHoursPerWeek: number;
  @Part(() => SatisfactionDto) satisfaction: SatisfactionDto;
}

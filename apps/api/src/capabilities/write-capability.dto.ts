import {
  CAPACITY_WEEKS,
  DEMAND_KINDS,
  LANGUAGES,
  SUSPEND_REASONS,
  WORK_MODES,
  type DemandKind,
  type Language,
  type SuspendReason,
  type WorkMode,
} from '@bestuiver/domain';
import { Amount, Day, Flag, Id, OneOf, Parts, SomeOf, Text, Whole } from '../fields/fields';
import { SLUG } from '../fields/shapes';
import { CapabilityFactsDto } from './capability-facts.dto';

export class CapabilityActivityDto {
  @Text({ max: 100, pattern: SLUG }) activityId: string;
  @Whole({ min: 1, max: 3, description: '1 learning, 2 routine, 3 expert.' }) level: number;
}

export class CreateCapabilityDto extends CapabilityFactsDto {
  @Id({ description: 'The site that does the work.' }) establishmentId: string;
  @Text({ max: 200 }) title: string;
  @Text({ max: 8000 }) description: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
  @SomeOf('DemandKind', DEMAND_KINDS, { min: 1 }) kinds: DemandKind[];
  @SomeOf('WorkMode', WORK_MODES, { optional: true }) modes?: WorkMode[];
  @Parts(() => CapabilityActivityDto, { max: 20, optional: true, description: 'Read from the text when left out.' })
  activities?: CapabilityActivityDto[];
}

/** What changes; what is left out stays as it is. A changed limit or equipment goes back to review. */
export class ChangeCapabilityDto extends CapabilityFactsDto {
  @Text({ max: 200, optional: true }) title?: string;
  @Text({ max: 8000, optional: true }) description?: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
  @SomeOf('DemandKind', DEMAND_KINDS, { min: 1, optional: true }) kinds?: DemandKind[];
  @SomeOf('WorkMode', WORK_MODES, { optional: true }) modes?: WorkMode[];
  @Parts(() => CapabilityActivityDto, { max: 20, optional: true }) activities?: CapabilityActivityDto[];
}

export class SuspendCapabilityDto {
  @OneOf('SuspendReason', SUSPEND_REASONS) reason: SuspendReason;
  @Text({ max: 2000, optional: true }) note?: string;
}

export class ReturnCapabilityDto {
  @Text({ max: 2000, description: 'What has to change, as the enterprise will read it.' }) note: string;
}

export class PlanWeekDto {
  @Day({ description: 'The Monday of the week.' }) weekStart: string;
  @Amount({ min: 0, max: 100_000 }) freeHours: number;
  @Flag({ optional: true, description: 'Yes: held and committed hours may exceed the free ones.' })
  overPlanned?: boolean;
}

export class PlanCapacityDto {
  @Parts(() => PlanWeekDto, { min: 1, max: CAPACITY_WEEKS, description: 'Weeks that are left out stay as they are.' })
  weeks: PlanWeekDto[];
  @Flag({ optional: true, description: 'The weeks are certain, not just planned.' }) confirmed?: boolean;
}

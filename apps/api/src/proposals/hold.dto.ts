import { RELEASE_REASONS, type ReleaseReason } from '@bestuiver/domain';
import { Amount, Day, Flag, OneOf, Whole } from '../fields/fields';

const HOLD_STATES = ['planned', 'held', 'committed', 'released'] as const;

/** The hours that a yes keeps free, or would keep free today. */
export class HoldDto {
  @OneOf('HoldState', HOLD_STATES, { description: 'Planned: what a yes would hold today.' })
  status: (typeof HOLD_STATES)[number];
  @Amount({ min: 0, max: 100_000, description: 'What the work needs.' }) hoursPerWeek: number;
  @Whole({ min: 0, max: 60, description: 'Weeks of the calendar in the period of the work.' }) weeks: number;
  @Whole({ min: 0, max: 60, description: 'Those in which less is free than the work needs.' }) shortWeeks: number;
  @Amount({ min: 0, max: 10_000_000, description: 'Hours held over all weeks.' }) totalHours: number;
  @Day({ nullable: true, description: 'Monday of the first week.' }) firstWeek: string | null;
  @Day({ nullable: true, description: 'Monday of the last week.' }) lastWeek: string | null;
  @Day({ description: 'Last day the hours stay held.' }) until: string;
  @Flag({ description: 'The coordinator allows more than is free.' }) beyondFree: boolean;
  @Flag({ description: 'Whether the provider may still have them held longer, once.' }) extendable: boolean;
  @OneOf('ReleaseReason', RELEASE_REASONS, { nullable: true }) releaseReason: ReleaseReason | null;
}

import { Flag, Id, Moment, OneOf, Parts, Text, Day, Whole } from '../fields/fields';

/** What can wait for a coordinator. */
export const WORK_KINDS = [
  'demand_to_review',
  'demand_needs_info',
  'demand_without_match',
  'candidates_to_judge',
  'proposal_to_send',
  'proposal_unanswered',
  'proposal_expired',
  'conflict_to_decide',
  'concern_to_review',
  'concern_to_decide',
  'collaboration_at_risk',
  'collaboration_silent',
  'talks_failed',
  'capability_to_review',
  'capability_stale',
  'recognition_ending',
  'certificate_ending',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export class WorkItemDto {
  @OneOf('WorkKind', WORK_KINDS) kind: WorkKind;
  @OneOf('WorkObject', ['demand', 'capability', 'proposal', 'collaboration', 'establishment'])
  objectType: 'demand' | 'capability' | 'proposal' | 'collaboration' | 'establishment';
  @Id() objectId: string;
  @Text({ max: 300 }) title: string;
  @Text({ max: 300, nullable: true }) organisation: string | null;
  @Moment() since: string;
  @Day({ nullable: true, description: 'Day by which it should be done.' }) deadline: string | null;
  @Flag({ description: 'The deadline has passed.' }) overdue: boolean;
}

export class WorklistDto {
  @Parts(() => WorkItemDto) items: WorkItemDto[];
  @Whole({ min: 0, max: 1_000_000 }) overdue: number;
}

import { SURGE_ANSWERS, type SurgeAnswer, type SurgePromise } from '@bestuiver/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { oneOf, OptionalDay, OptionalInstant, OptionalNumber, OptionalText } from '../columns';
import { Capability } from './capability.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';
import { SurgeCall } from './surge-call.entity';

/** What a surge call asks of one enterprise, and what it says it can make. */
@Entity()
@Unique(['callId', 'organisationId'])
@Index(['capabilityId'])
@Index(['organisationId'])
@Check('surge_request_answer_check', oneOf('answer', SURGE_ANSWERS))
@Check('surge_request_answered_check', '(answer IS NULL) = (answered_at IS NULL)')
@Check(
  'surge_request_promise_check',
  `(answer IS NOT DISTINCT FROM 'can') = (per_day IS NOT NULL) AND (per_day IS NULL) = (from_day IS NULL) AND per_day > 0`,
)
@Check('surge_request_period_check', 'until_day IS NULL OR until_day >= from_day')
export class SurgeRequest implements SurgePromise {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') callId: string;
  /** The listing for which it is asked: its best in the ranking. */
  @Column('uuid') capabilityId: string;
  @Column('uuid') organisationId: string;
  @Column('integer') rank: number;
  @OptionalText() answer: SurgeAnswer | null;
  @OptionalNumber() perDay: number | null;
  @OptionalDay() fromDay: string | null;
  @OptionalDay() untilDay: string | null;
  @OptionalText() note: string | null;
  @OptionalInstant() answeredAt: Date | null;
  /** Who gave or changed the answer last. */
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  /** The coordinator wrote it down on the phone. */
  @Column('boolean', { default: false }) byPhone: boolean;
  @ManyToOne(() => SurgeCall, (call) => call.requests, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'call_id' })
  call: Relation<SurgeCall>;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'capability_id' })
  capability: Relation<Capability>;
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'answered_by' })
  answerer: Relation<Person> | null;
}

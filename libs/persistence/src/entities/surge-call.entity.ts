import { SURGE_REMINDER_HOURS } from '@bestuiver/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalInstant, OptionalText } from '../columns';
import { Demand } from './demand.entity';
import { Person } from './person.entity';
import { SurgeRequest } from './surge-request.entity';

/** How a call ended: all answered; a day passed; the level went down or the demand closed; nobody was listed. */
export const SURGE_CALL_ENDS = ['complete', 'timed_out', 'stopped', 'nobody'] as const;
export type SurgeCallEnd = (typeof SURGE_CALL_ENDS)[number];

/** One urgent question to the listed providers of a strategic product, at surge level 2 or 3. */
@Entity()
@Index(['demandId'])
@Index('surge_call_one_open_idx', ['demandId'], { unique: true, where: 'ended_at IS NULL' })
@Check('surge_call_product_check', 'length(product) BETWEEN 1 AND 200')
@Check('surge_call_needed_per_day_check', 'needed_per_day > 0')
@Check('surge_call_reminded_hours_check', `reminded_hours IN (0, ${SURGE_REMINDER_HOURS.join(', ')})`)
@Check('surge_call_ended_as_check', `${oneOf('ended_as', SURGE_CALL_ENDS)} AND (ended_as IS NULL) = (ended_at IS NULL)`)
export class SurgeCall {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') demandId: string;
  /** What it is about, in the words of the coordinator: `mondmaskers`. */
  @Column('text') product: string;
  /** Pieces a day that are needed in all. */
  @Column('double precision') neededPerDay: number;
  @OptionalDay() neededBy: string | null;
  @Column('uuid', { nullable: true }) calledBy: string | null;
  /** When the providers were asked; null while the ranking is still made. Its clocks count from here. */
  @OptionalInstant() askedAt: Date | null;
  /** Hours of the latest reminder; 0 before the first. */
  @Column('integer', { default: 0 }) remindedHours: number;
  @OptionalInstant() endedAt: Date | null;
  @OptionalText() endedAs: SurgeCallEnd | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @OneToMany(() => SurgeRequest, (request) => request.call)
  requests: Relation<SurgeRequest[]>;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'demand_id' })
  demand: Relation<Demand>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'called_by' })
  caller: Relation<Person> | null;
}

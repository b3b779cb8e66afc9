import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Instant, OptionalInstant } from '../columns';

/** The last time a schedule did its work: it fires once across workers and catches up after downtime. */
@Entity()
export class ScheduleRun {
  @PrimaryColumn('text') name: string;
  @Instant() startedAt: Date;
  @OptionalInstant() finishedAt: Date | null;
  @Column('integer', { default: 0 }) done: number;
}

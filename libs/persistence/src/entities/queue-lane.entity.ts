import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../columns';

/** What one lane of the queue holds, counted by a worker every few seconds; old counts tell that no worker runs. */
@Entity()
export class QueueLane {
  @PrimaryColumn('text') name: string;
  @Column('integer') waiting: number;
  @Column('integer') active: number;
  /** Failed before and waiting for the next try. */
  @Column('integer') retrying: number;
  @Column('integer') failed: number;
  @Instant() countedAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, OptionalInstant } from '../columns';

/** A job that failed for good, kept until somebody looks at it and drives it again. */
@Entity()
@Index(['failedAt'])
export class FailedJob {
  @PrimaryColumn('text') jobId: string;
  @Column('text') name: string;
  @Column('jsonb') data: Record<string, unknown>;
  @Column('text') error: string;
  @Column('integer') attempts: number;
  @Instant({ default: () => 'now()' }) failedAt: Date;
  @OptionalInstant() redrivenAt: Date | null;
}

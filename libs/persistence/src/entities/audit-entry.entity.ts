import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, OptionalText } from '../columns';

/** Who did what to which object, in which role; written in the transaction of the change and never edited. */
@Entity()
@Index(['objectType', 'objectId', 'at'])
export class AuditEntry {
  @PrimaryColumn('uuid') id: string;
  @Instant({ default: () => 'now()' }) at: Date;
  /** Null for the jobs. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') actor: string;
  @Column('text') action: string;
  @Column('text') objectType: string;
  @Column('uuid') objectId: string;
  @OptionalText() fromStatus: string | null;
  @OptionalText() toStatus: string | null;
  @OptionalText() reason: string | null;
  @OptionalText() note: string | null;
  @Column('jsonb', { nullable: true }) details: Record<string, unknown> | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant } from '../columns';

/** The answer given to a creating POST, so that sending it twice creates once. Kept for a day. */
@Entity()
@Index(['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') key: string;
  /** SHA-256 of method, path and body: the same key with another request is refused. */
  @Column('text') requestHash: string;
  @Column('integer', { nullable: true }) status: number | null;
  @Column('jsonb', { nullable: true }) body: unknown;
  @Instant({ default: () => 'now()' }) createdAt: Date;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Instant, OptionalInstant } from '../columns';

/** A job written in the transaction of the change that asks for it; the relay hands it to the queue. */
@Entity({ name: 'outbox' })
@Index('outbox_waiting_idx', ['runAt', 'id'], { where: 'relayed_at IS NULL' })
export class OutboxJob {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('text') name: string;
  @Column('jsonb') data: Record<string, unknown>;
  @Column('text', { nullable: true }) correlationId: string | null;
  /** Not handed to the queue before this instant. */
  @Instant({ default: () => 'now()' }) runAt: Date;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  /** Until then a relay is busy handing it over; a relay that died leaves it to the next one. */
  @OptionalInstant() claimedUntil: Date | null;
  @OptionalInstant() relayedAt: Date | null;
}

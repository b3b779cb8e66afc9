import { Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Capability } from './capability.entity';
import { MatchRun } from './match-run.entity';
import type { StoredReason } from './match.entity';

/** A capability that does the work but failed a gate in a run: the gate, the fact, and what would let it pass. */
@Entity()
export class NearMiss {
  @PrimaryColumn('uuid') runId: string;
  @PrimaryColumn('uuid') capabilityId: string;
  @Column('integer') position: number;
  @Column('text') gate: string;
  @Column('jsonb') reason: StoredReason;
  @Column('jsonb', { nullable: true }) wouldPassIf: Record<string, unknown> | null;
  @ManyToOne(() => MatchRun, { onDelete: 'CASCADE' })
  run: Relation<MatchRun>;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  capability: Relation<Capability>;
}

import { DISMISS_REASONS, MATCH_STATUSES, type DismissReason, type MatchStatus } from '@bestuiver/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalText } from '../columns';
import { Capability } from './capability.entity';
import { Demand } from './demand.entity';
import { MatchRun } from './match-run.entity';
import { Person } from './person.entity';

export interface StoredReason {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface StoredContribution {
  readonly criterion: string;
  readonly weight: number;
  /** 0-1, or null when unknown (counted as 0.5). */
  readonly value: number;
  readonly points: number;
  readonly reason: StoredReason;
}

export interface StoredAdjustment {
  readonly code: string;
  readonly points: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A scored pair of demand and capability in one run; points and adjustments add up to the score. */
@Entity()
@Unique(['runId', 'capabilityId'])
@Index(['demandId'])
@Index(['capabilityId'])
@Check('match_status_check', oneOf('status', MATCH_STATUSES))
@Check('match_band_check', oneOf('band', ['strong', 'review', 'weak']))
@Check('match_score_check', 'score BETWEEN 0 AND 100')
@Check('match_confidence_check', 'confidence BETWEEN 0 AND 1')
@Check(
  'match_dismissal_check',
  `${oneOf('dismiss_reason', DISMISS_REASONS)} AND (status <> 'dismissed' OR dismiss_reason IS NOT NULL)`,
)
export class Match {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') runId: string;
  @Column('uuid') demandId: string;
  @Column('uuid') capabilityId: string;
  @Column('integer') rank: number;
  @Column('double precision') score: number;
  @Column('text') band: 'strong' | 'review' | 'weak';
  @Column('double precision') confidence: number;
  @Column('jsonb') contributions: StoredContribution[];
  @Column('jsonb') adjustments: StoredAdjustment[];
  @Column('text', { array: true, default: '{}' }) missing: string[];
  @Column('text', { array: true, default: '{}' }) checks: string[];
  @Column('text', { default: 'computed' }) status: MatchStatus;
  @OptionalText() dismissReason: DismissReason | null;
  @OptionalText() note: string | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Instant({ default: () => 'now()' }) statusSince: Date;
  @ManyToOne(() => MatchRun, { onDelete: 'CASCADE' })
  run: Relation<MatchRun>;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  capability: Relation<Capability>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'decided_by' })
  decider: Relation<Person> | null;
}

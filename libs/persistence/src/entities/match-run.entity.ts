import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant } from '../columns';
import { Demand } from './demand.entity';

/** What letting go one condition of a demand would bring, as the engine tells it. */
export interface StoredRelaxation {
  code: string;
  params: Record<string, unknown>;
  /** Enterprises that would come in. */
  enterprises: number;
}

/** One run of the engine over one demand, stored whole and never overwritten: same inputs, same result. */
@Entity()
@Index(['demandId', 'createdAt'])
export class MatchRun {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') demandId: string;
  @Column('text') engineVersion: string;
  @Column('text') taxonomyVersion: string;
  @Column('text') weightsVersion: string;
  /** The demand's version the run read. */
  @Column('integer') demandVersion: number;
  /** The day the run was made for (dates of certificates, weeks of capacity). */
  @Column('date') today: string;
  /** SHA-256 over everything the engine read, hexadecimal: equal hashes give equal results. */
  @Column('text') inputsHash: string;
  @Column('jsonb') weights: Record<string, number>;
  /** What would bring candidates in, the most first; only where there are none. */
  @Column('jsonb') relaxations: StoredRelaxation[];
  @Column('integer') capabilityCount: number;
  @Column('double precision') durationMs: number;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
}

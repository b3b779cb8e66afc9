import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { Instant } from '../columns';
import { ConsortiumMember } from './consortium-member.entity';
import { Demand } from './demand.entity';
import { Person } from './person.entity';

/** A team of enterprises a coordinator put together for one demand, as the engine assessed it. */
@Entity()
@Index(['demandId'])
@Check('consortium_score_check', 'score BETWEEN 0 AND 100')
@Check('consortium_coverage_check', 'coverage > 0 AND coverage <= 1')
export class Consortium {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') demandId: string;
  @Column('double precision') score: number;
  /** Share of the demand the team carries, 0-1. */
  @Column('double precision') coverage: number;
  @Column('uuid', { nullable: true }) composedBy: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @OneToMany(() => ConsortiumMember, (member) => member.consortium, { cascade: true })
  members: Relation<ConsortiumMember[]>;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'demand_id' })
  demand: Relation<Demand>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'composed_by' })
  composer: Relation<Person> | null;
}

import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToMany,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { allOf, Instant } from '../columns';
import { ConsortiumMember } from './consortium-member.entity';
import { Demand } from './demand.entity';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

/** A team of enterprises a coordinator put together for one demand, as the engine assessed it. */
@Entity()
@Index(['demandId'])
@Check('consortium_score_check', 'score BETWEEN 0 AND 100')
@Check('consortium_coverage_check', 'coverage > 0 AND coverage <= 1')
@Check('consortium_reasons_check', allOf('reasons', ['volume', 'score', 'activities']))
@Check('consortium_best_alone_check', 'best_alone BETWEEN 0 AND 1')
export class Consortium {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') demandId: string;
  @Column('double precision') score: number;
  /** Share of the demand the team carries, 0-1. */
  @Column('double precision') coverage: number;
  /** Why joining was needed when it was put together (domain dossier 5.5). */
  @Column('text', { array: true, default: '{}' }) reasons: ('volume' | 'score' | 'activities')[];
  /** The largest share one provider alone could carry then, 0-1. */
  @Column('double precision', { default: 0 }) bestAlone: number;
  @Column('uuid', { nullable: true }) composedBy: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @OneToMany(() => ConsortiumMember, (member) => member.consortium, { cascade: true })
  members: Relation<ConsortiumMember[]>;
  /** Null while it is only a plan; from the moment a coordinator drafts it, partners are asked through it. */
  @OneToOne(() => Proposal, (proposal) => proposal.consortium)
  proposal: Relation<Proposal> | null;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'composed_by' })
  composer: Relation<Person> | null;
}

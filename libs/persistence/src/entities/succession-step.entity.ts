import { SUCCESSION_OUTCOMES, type SuccessionOutcome } from '@bestuiver/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf } from '../columns';
import { Demand } from './demand.entity';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

/** What an armed short list did when a proposal fell away; its key lets each one be followed up once. */
@Entity()
@Index(['demandId'])
@Check('succession_step_outcome_check', oneOf('outcome', SUCCESSION_OUTCOMES))
@Check('succession_step_next_check', `(outcome = 'proposed') = (next_proposal_id IS NOT NULL)`)
export class SuccessionStep {
  @PrimaryColumn('uuid') endedProposalId: string;
  @Column('uuid') demandId: string;
  @Column('text') outcome: SuccessionOutcome;
  @Column('uuid', { nullable: true }) nextProposalId: string | null;
  @Column('uuid', { nullable: true }) armedBy: string | null;
  @Instant() at: Date;
  @OneToOne(() => Proposal, { onDelete: 'CASCADE' })
  @JoinColumn()
  endedProposal: Relation<Proposal>;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  nextProposal: Relation<Proposal> | null;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'armed_by' })
  armer: Relation<Person> | null;
}

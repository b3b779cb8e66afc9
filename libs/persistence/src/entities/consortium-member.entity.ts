import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf, OptionalInstant, OptionalText } from '../columns';
import { Capability } from './capability.entity';
import { Consortium } from './consortium.entity';
import { Person } from './person.entity';

/** One partner of a consortium: its share of the work, whether it leads (contracts and invoices), and what it answered. */
@Entity()
@Index('consortium_member_one_lead_idx', ['consortiumId'], { unique: true, where: 'lead' })
@Index(['capabilityId'])
@Check('consortium_member_share_check', 'share > 0 AND share <= 1')
@Check('consortium_member_answer_check', oneOf('answer', ['in', 'out']))
@Check('consortium_member_answered_check', '(answer IS NULL) = (answered_at IS NULL)')
export class ConsortiumMember {
  @PrimaryColumn('uuid') consortiumId: string;
  @PrimaryColumn('uuid') capabilityId: string;
  @Column('double precision') share: number;
  @Column('double precision') score: number;
  @Column('boolean', { default: false }) lead: boolean;
  /** Null while nothing was answered. */
  @OptionalText() answer: 'in' | 'out' | null;
  @OptionalText() note: string | null;
  @OptionalInstant() answeredAt: Date | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @ManyToOne(() => Consortium, (consortium) => consortium.members, { onDelete: 'CASCADE' })
  consortium: Relation<Consortium>;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  capability: Relation<Capability>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'answered_by' })
  answerer: Relation<Person> | null;
}

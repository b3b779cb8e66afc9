import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Capability } from './capability.entity';
import { Consortium } from './consortium.entity';

/** One partner of a consortium: its share of the work, and whether it leads (contracts and invoices). */
@Entity()
@Index('consortium_member_one_lead_idx', ['consortiumId'], { unique: true, where: 'lead' })
@Check('consortium_member_share_check', 'share > 0 AND share <= 1')
export class ConsortiumMember {
  @PrimaryColumn('uuid') consortiumId: string;
  @PrimaryColumn('uuid') capabilityId: string;
  @Column('double precision') share: number;
  @Column('double precision') score: number;
  @Column('boolean', { default: false }) lead: boolean;
  @ManyToOne(() => Consortium, (consortium) => consortium.members, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'consortium_id' })
  consortium: Relation<Consortium>;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'capability_id' })
  capability: Relation<Capability>;
}

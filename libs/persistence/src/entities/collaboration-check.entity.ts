import { CHECK_ITEMS, COLLABORATION_PARTIES, type CheckItem, type CollaborationParty } from '@bestuiver/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalText } from '../columns';
import { Collaboration } from './collaboration.entity';
import { Person } from './person.entity';

/** A party's confirmation of one point of the checklist: who, which day, and what shows it. */
@Entity()
@Check('collaboration_check_item_check', oneOf('item', CHECK_ITEMS))
@Check('collaboration_check_party_check', oneOf('party', COLLABORATION_PARTIES))
export class CollaborationCheck {
  @PrimaryColumn('uuid') collaborationId: string;
  @PrimaryColumn('text') item: CheckItem;
  @PrimaryColumn('text') party: CollaborationParty;
  /** The day the fact happened, such as that of the notice to the department. */
  @Column('date') day: string;
  /** Where the evidence is, or what was agreed. */
  @OptionalText() evidence: string | null;
  @Instant() confirmedAt: Date;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @ManyToOne(() => Collaboration, (collaboration) => collaboration.checks, { onDelete: 'CASCADE' })
  collaboration: Relation<Collaboration>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'confirmed_by' })
  confirmer: Relation<Person> | null;
}

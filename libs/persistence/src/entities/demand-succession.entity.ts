import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant } from '../columns';
import { Demand } from './demand.entity';
import { Person } from './person.entity';

/** The coordinator armed the short list of a demand: when a proposal falls away, the next candidate is asked. */
@Entity()
export class DemandSuccession {
  @PrimaryColumn('uuid') demandId: string;
  @Column('uuid') armedBy: string;
  @Instant() armedAt: Date;
  @OneToOne(() => Demand, { onDelete: 'CASCADE' })
  @JoinColumn()
  demand: Relation<Demand>;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'armed_by' })
  armer: Relation<Person>;
}

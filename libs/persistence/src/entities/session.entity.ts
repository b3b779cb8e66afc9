import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant } from '../columns';
import { Person } from './person.entity';

/** A signed-in session; only the hash of its token is kept. */
@Entity()
@Index(['personId'])
export class Session {
  /** SHA-256 of the token, hexadecimal. */
  @PrimaryColumn('text') tokenHash: string;
  @Column('uuid') personId: string;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @Instant() expiresAt: Date;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  person: Relation<Person>;
}

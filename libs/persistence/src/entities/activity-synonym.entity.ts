import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf } from '../columns';
import { Activity } from './activity.entity';
import { Person } from './person.entity';

/** A search word that an area admin added to an activity; the product's own words ship with the taxonomy. */
@Entity()
@Check('activity_synonym_language_check', oneOf('language', LANGUAGES))
export class ActivitySynonym {
  @PrimaryColumn('text') activityId: string;
  @PrimaryColumn('text') language: Language;
  @PrimaryColumn('text') word: string;
  @Column('uuid', { nullable: true }) addedBy: string | null;
  @Instant({ default: () => 'now()' }) addedAt: Date;
  @ManyToOne(() => Activity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'activity_id' })
  activity: Relation<Activity>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'added_by' })
  adder: Relation<Person> | null;
}

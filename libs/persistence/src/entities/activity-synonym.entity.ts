import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf } from '../columns';
import { Activity } from './activity.entity';
import { Person } from './person.entity';
import { WorkingArea } from './working-area.entity';

/** A search word that an area admin added to an activity; the product's own words ship with the taxonomy. */
@Entity()
@Unique('activity_synonym_once_idx', ['activityId', 'language', 'word'])
@Check('activity_synonym_language_check', oneOf('language', LANGUAGES))
export class ActivitySynonym {
  @PrimaryColumn('uuid') id: string;
  @Column('text') activityId: string;
  @Column('text') language: Language;
  @Column('text') word: string;
  @Column('uuid') workingAreaId: string;
  @Column('uuid', { nullable: true }) addedBy: string | null;
  @Instant({ default: () => 'now()' }) addedAt: Date;
  @ManyToOne(() => Activity, { onDelete: 'CASCADE' })
  activity: Relation<Activity>;
  @ManyToOne(() => WorkingArea)
  workingArea: Relation<WorkingArea>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'added_by' })
  adder: Relation<Person> | null;
}

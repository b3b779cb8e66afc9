import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Instant, oneOf, OptionalInstant, OptionalText } from '../columns';

/** Somebody who works for an organisation or an area and signs in. Never a target-group worker. */
@Entity()
@Check('person_email_check', `email = lower(email) AND email LIKE '%_@_%'`)
@Check('person_language_check', oneOf('language', LANGUAGES))
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { unique: true }) email: string;
  @Column('text') name: string;
  @Column('text', { default: 'nl' }) language: Language;
  @OptionalText() phone: string | null;
  /** argon2id in PHC form; null for somebody who only gets mail. */
  @OptionalText() passwordHash: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @OptionalInstant() disabledAt: Date | null;
}

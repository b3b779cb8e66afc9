import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Check, Entity, PrimaryColumn } from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalText } from '../columns';

export const MAIL_MODES = ['any_hour', 'immediate', 'daily', 'weekly', 'off'] as const;
/** How mails of a category reach an address: each at once at any hour or in office hours, gathered, or not at all. */
export type MailMode = (typeof MAIL_MODES)[number];

/** The row of an address that holds what counts for all its categories. */
export const ALL_CATEGORIES = 'all';

/** What the owner of an address chose about its mails, with or without an account. */
@Entity()
@Check('mail_preference_address_check', 'address = lower(address)')
@Check('mail_preference_mode_check', oneOf('mode', MAIL_MODES))
@Check('mail_preference_language_check', oneOf('language', LANGUAGES))
@Check('mail_preference_all_check', `category = 'all' OR (paused_until IS NULL AND language IS NULL)`)
export class MailPreference {
  @PrimaryColumn('text') address: string;
  /** A category of the mail catalogue, or `all`. */
  @PrimaryColumn('text') category: string;
  /** Null on the row of all categories when it only pauses or sets the language. */
  @OptionalText() mode: MailMode | null;
  /** First day on which mails come again. */
  @OptionalDay() pausedUntil: string | null;
  @OptionalText() language: Language | null;
  @Instant({ default: () => 'now()' }) updatedAt: Date;
}

import { MAIL_CATEGORIES, type MailCategory } from '@bestuiver/correspondence';
import { LANGUAGES, type Language } from '@bestuiver/domain';
import { MAIL_MODES, type MailMode } from '@bestuiver/persistence';
import { Day, OneOf, Parts, SomeOf, Text } from '../fields/fields';

/** At any hour is asked for one category, never for all at once. */
const MODES_OF_ALL = MAIL_MODES.filter((mode) => mode !== 'any_hour');

export class CategoryChoiceDto {
  @OneOf('MailCategory', MAIL_CATEGORIES) category: MailCategory;
  @OneOf('MailMode', MAIL_MODES) mode: MailMode;
}

export class MailCategoryDto extends CategoryChoiceDto {
  @SomeOf('MailMode', MAIL_MODES, { description: 'What may be chosen: mails that must come cannot be turned off.' })
  allowed: MailMode[];
}

/** Which mails an address gets, and how often. */
export class PreferencesDto {
  @Text({ max: 254 }) address: string;
  @OneOf('Language', LANGUAGES, { nullable: true, description: 'Null follows the account.' }) language: Language | null;
  @Day({ nullable: true, description: 'First day on which mails come again.' }) pausedUntil: string | null;
  @Parts(() => MailCategoryDto) categories: MailCategoryDto[];
}

export class ChangePreferencesDto {
  @OneOf('MailModeOfAll', MODES_OF_ALL, { optional: true, description: 'For every category that allows it.' })
  all?: (typeof MODES_OF_ALL)[number];
  @Parts(() => CategoryChoiceDto, { optional: true, max: MAIL_CATEGORIES.length }) categories?: CategoryChoiceDto[];
  @Day({ optional: true, nullable: true, description: 'First day on which mails come again; null ends a pause.' })
  pausedUntil?: string | null;
  @OneOf('Language', LANGUAGES, { optional: true, nullable: true }) language?: Language | null;
}

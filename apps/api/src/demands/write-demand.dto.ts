import {
  CLOSE_REASONS,
  DEMAND_KINDS,
  LANGUAGES,
  type CloseReason,
  type DemandKind,
  type Language,
} from '@bestuiver/domain';
import { Id, OneOf, Text, TextList } from '../fields/fields';
import { SLUG } from '../fields/shapes';
import { DemandFactsDto } from './demand-facts.dto';
import { Details, DetailsModels } from './details.field';

/** A demand as it is first written; kind, title and description are enough for a draft. */
@DetailsModels()
export class CreateDemandDto extends DemandFactsDto {
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 200, example: 'Geschenkdozen vullen' }) title: string;
  @Text({ max: 8000 }) description: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
  @TextList({
    max: 5,
    each: { max: 100, pattern: SLUG },
    optional: true,
    description: 'The first is the primary one. Read from the text when left out.',
  })
  activityIds?: string[];
  @Id({ optional: true, description: 'Whose demand it is; needed when posting for somebody else.' })
  organisationId?: string;
  @Details({ optional: true }) details?: Record<string, unknown>;
}

/** What changes; what is left out stays as it is. */
@DetailsModels()
export class ChangeDemandDto extends DemandFactsDto {
  @OneOf('DemandKind', DEMAND_KINDS, { optional: true }) kind?: DemandKind;
  @Text({ max: 200, optional: true }) title?: string;
  @Text({ max: 8000, optional: true }) description?: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
  @TextList({ max: 5, each: { max: 100, pattern: SLUG }, optional: true }) activityIds?: string[];
  @Details({ optional: true }) details?: Record<string, unknown>;
}

export class AskInfoDto {
  @Text({ max: 2000, description: 'What the company should add, as it will read it.' }) questions: string;
}

export class RejectDemandDto {
  @OneOf('CloseReason', CLOSE_REASONS) reason: CloseReason;
  @Text({ max: 2000, optional: true, description: 'In the mail to the company.' }) note?: string;
}

export class WithdrawDemandDto {
  @OneOf('CloseReason', CLOSE_REASONS) reason: CloseReason;
  @Text({ max: 2000, optional: true }) note?: string;
}

export class ReopenDemandDto {
  @Text({ max: 2000, description: 'Why it is opened again.' }) note: string;
}

import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Amount, Flag, Id, Moment, OneOf, Part, Parts, Text, TextList, Whole } from '../fields/fields';
import { SLUG } from '../fields/shapes';
import { PageQueryDto } from '../http/page.dto';

/** Words as people write them: letters, figures and the signs inside words. */
const SEARCH_WORD = { shape: /^[\p{L}\p{N}][\p{L}\p{N} '’/&.+-]*$/u, code: 'taxonomy.word_shape' };
const NACE_CODE = { shape: /^\d{2}\.?\d{2}$/, code: 'taxonomy.nace' };
const CPV_CODE = { shape: /^\d{8}(-\d)?$/, code: 'taxonomy.cpv' };
const MOST_WORDS = 30;

export class FindTaxonomyDto extends PageQueryDto {
  @Text({ max: 100, optional: true, description: 'Part of a name or of a search word, in any language.' }) q?: string;
}

export class LabelDto {
  @Text({ max: 100, example: 'Touw splitsen' }) nl: string;
  @Text({ max: 100, example: 'Épissage de cordes' }) fr: string;
  @Text({ max: 100, example: 'Rope splicing' }) en: string;
}

export class SearchWordsDto {
  @TextList({ min: 1, max: MOST_WORDS, each: { min: 2, max: 80, pattern: SEARCH_WORD } }) nl: string[];
  @TextList({ min: 1, max: MOST_WORDS, each: { min: 2, max: 80, pattern: SEARCH_WORD } }) fr: string[];
  @TextList({ min: 1, max: MOST_WORDS, each: { min: 2, max: 80, pattern: SEARCH_WORD } }) en: string[];
}

export class RelatedActivityDto {
  @Text({ max: 100, pattern: SLUG }) activityId: string;
  @Amount({ min: 0.05, max: 1, description: 'How near, from hardly to the same.' }) strength: number;
}

export class DraftActivityDto {
  @Text({ max: 100, pattern: SLUG, description: 'Group of the tree.' }) groupId: string;
  @Part(() => LabelDto) label: LabelDto;
  @Part(() => SearchWordsDto) words: SearchWordsDto;
  @Parts(() => RelatedActivityDto, { max: 20 }) related: RelatedActivityDto[];
  @TextList({ max: 10, each: { max: 5, pattern: NACE_CODE }, description: 'NACE Rev.2 classes.' }) nace: string[];
  @TextList({ max: 10, each: { max: 10, pattern: CPV_CODE }, description: 'CPV 2008 codes.' }) cpv: string[];
}

export class DraftSynonymDto {
  @Text({ max: 100, pattern: SLUG }) activityId: string;
  @OneOf('Language', LANGUAGES) language: Language;
  @Text({ min: 2, max: 80, pattern: SEARCH_WORD }) word: string;
}

export class AddActivityDto extends DraftActivityDto {
  @Id() workingAreaId: string;
  @Flag({ optional: true, description: 'Saves although the check has doubts.' }) acceptWarnings?: boolean;
}

export class AddSynonymDto extends DraftSynonymDto {
  @Id() workingAreaId: string;
  @Flag({ optional: true, description: 'Saves although the check has doubts.' }) acceptWarnings?: boolean;
}

/** One addition to look at before it is saved, and a sentence to try it on. */
export class CheckAdditionDto {
  @Part(() => DraftActivityDto, { optional: true }) activity?: DraftActivityDto;
  @Part(() => DraftSynonymDto, { optional: true }) synonym?: DraftSynonymDto;
  @Text({ max: 2000, optional: true }) text?: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
}

export class AdditionProblemDto {
  @OneOf('Severity', ['error', 'warning'], { description: 'An error cannot be saved; a warning can be accepted.' })
  severity: 'error' | 'warning';
  @Text({ max: 100 }) code: string;
  @Text({ max: 200, description: 'JSON pointer into the addition.' }) pointer: string;
  @Text({ max: 1000 }) detail: string;
}

export class MeaningDto {
  @Text({ max: 100 }) activityId: string;
  @Text({ max: 200 }) label: string;
  @Amount({ min: 0, max: 1 }) strength: number;
}

export class CheckedAdditionDto {
  @Parts(() => AdditionProblemDto) problems: AdditionProblemDto[];
  @Parts(() => MeaningDto, { description: 'What the sentence means as things are.' }) before: MeaningDto[];
  @Parts(() => MeaningDto, { description: 'What it would mean with the addition.' }) after: MeaningDto[];
}

export class TaxonomyWordDto {
  @OneOf('Language', LANGUAGES) language: Language;
  @Text({ max: 200 }) word: string;
  @Text({ max: 300, nullable: true, description: 'The area that added it; null for words of the product.' })
  workingArea: string | null;
}

export class TaxonomyActivityDto {
  @Text({ max: 100 }) id: string;
  @Text({ max: 200 }) label: string;
  @Text({ max: 200 }) group: string;
  @Text({ max: 300, nullable: true, description: 'The area that added it; null for activities of the product.' })
  workingArea: string | null;
  @Moment({ nullable: true }) withdrawnAt: string | null;
  @Parts(() => TaxonomyWordDto) words: TaxonomyWordDto[];
  @Parts(() => MeaningDto, { description: 'Nearest activities first.' }) related: MeaningDto[];
  @TextList({ max: 50, each: { max: 10 } }) nace: string[];
  @TextList({ max: 50, each: { max: 10 } }) cpv: string[];
}

export class TaxonomyActivityPageDto {
  @Parts(() => TaxonomyActivityDto) items: TaxonomyActivityDto[];
  @Whole({ min: 0, max: 1_000_000 }) total: number;
  @Whole({ min: 1, max: 100_000 }) page: number;
  @Whole({ min: 1, max: 100 }) pageSize: number;
}

export class AdditionDto {
  @OneOf('AdditionKind', ['activity', 'synonym']) kind: 'activity' | 'synonym';
  @Text({ max: 100, description: 'Of the activity, or of the synonym.' }) id: string;
  @Text({ max: 100 }) activityId: string;
  @Text({ max: 200 }) activity: string;
  @OneOf('Language', LANGUAGES, { nullable: true }) language: Language | null;
  @Text({ max: 200, nullable: true }) word: string | null;
  @Text({ max: 300 }) workingArea: string;
  @Text({ max: 200, nullable: true }) addedBy: string | null;
  @Moment() addedAt: string;
  @Moment({ nullable: true }) withdrawnAt: string | null;
  @Flag({ description: 'Whether the reader may withdraw it.' }) mayWithdraw: boolean;
}

export class AdditionListDto {
  @Text({ max: 200, description: 'Version of the taxonomy as it is now; runs record theirs.' }) version: string;
  @Parts(() => AdditionDto) items: AdditionDto[];
}

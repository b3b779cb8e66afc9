import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Amount, OneOf, Part, Parts, Text, TextList, Whole, Flag } from '../fields/fields';

export class UnderstandTextDto {
  @Text({ max: 10_000, example: 'Wij zoeken iemand die 12 000 geschenkdozen per maand kan vullen.' }) text: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
}

export class EvidenceDto {
  @Text({ max: 300, description: 'The words as they were written.' }) text: string;
  @Whole({ min: 0, max: 10_000 }) start: number;
  @Whole({ min: 0, max: 10_000 }) end: number;
}

export class ActivitySuggestionDto {
  @Text({ max: 100 }) activityId: string;
  @Text({ max: 200 }) label: string;
  @Amount({ min: 0, max: 1 }) strength: number;
  @Parts(() => EvidenceDto) evidence: EvidenceDto[];
}

export class TextWarningDto {
  @Text({ max: 40, example: 'D2' }) code: string;
  @Text({ max: 1000 }) reason: string;
  @TextList({ max: 50, each: { max: 300 } }) evidence: string[];
}

/** Which kind of demand a text points to, or what it is instead. */
export class KindAdviceDto {
  @Text({ max: 40, example: 'subcontracting' }) advice: string;
  @Amount({ min: 0, max: 1 }) confidence: number;
  @Text({ max: 1000 }) reason: string;
  @Parts(() => TextWarningDto) warnings: TextWarningDto[];
}

export class UnderstoodTextDto {
  @Parts(() => ActivitySuggestionDto) items: ActivitySuggestionDto[];
  @Part(() => KindAdviceDto, { nullable: true }) advice: KindAdviceDto | null;
}

export class ActivityDto {
  @Text({ max: 100 }) id: string;
  @Text({ max: 200 }) label: string;
}

export class ActivityGroupDto {
  @Text({ max: 100 }) id: string;
  @Text({ max: 200 }) label: string;
  @Parts(() => ActivityDto) activities: ActivityDto[];
}

export class ActivityTreeDto {
  @Parts(() => ActivityGroupDto) items: ActivityGroupDto[];
}

export class CertificationDto {
  @Text({ max: 100 }) id: string;
  @Text({ max: 200 }) label: string;
  @Text({ max: 100 }) type: string;
  @Flag({ description: 'Whether it has an end date.' }) expires: boolean;
}

export class CertificationListDto {
  @Parts(() => CertificationDto) items: CertificationDto[];
}

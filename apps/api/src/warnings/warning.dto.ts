import { JUDGED_WARNINGS, WARNING_JUDGEMENTS, type JudgedWarning, type WarningJudgement } from '@bestuiver/domain';
import { Flag, Moment, OneOf, Parts, Text, TextList } from '../fields/fields';

/** Something the text of a demand says that a coordinator has to judge, and what was said of it. */
export class DemandWarningDto {
  @OneOf('JudgedWarning', JUDGED_WARNINGS) code: JudgedWarning;
  @Text({ max: 1000 }) reason: string;
  @TextList({ max: 50, each: { max: 300 }, description: 'The words of the text that led to it.' }) evidence: string[];
  @OneOf('WarningJudgement', WARNING_JUDGEMENTS, { nullable: true }) judgement: WarningJudgement | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Text({ max: 200, nullable: true }) judgedBy: string | null;
  @Moment({ nullable: true }) judgedAt: string | null;
}

export class DemandWarningListDto {
  @Parts(() => DemandWarningDto) items: DemandWarningDto[];
  @Flag({ description: 'Whether the reader may judge them.' }) editable: boolean;
}

export class JudgeWarningDto {
  @OneOf('JudgedWarning', JUDGED_WARNINGS) code: JudgedWarning;
  @OneOf('WarningJudgement', WARNING_JUDGEMENTS) judgement: WarningJudgement;
  @Text({ max: 2000, optional: true, description: 'Needed for a dismissal: why the words mean something else.' })
  note?: string;
}

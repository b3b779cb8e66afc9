import { SUCCESSION_OUTCOMES, type SuccessionOutcome } from '@bestuiver/domain';
import { Flag, Id, Moment, OneOf, Parts, Text } from '../fields/fields';

class NextCandidateDto {
  @Id() matchId: string;
  @Text({ max: 300 }) organisation: string;
  @Text({ max: 200 }) title: string;
}

class SuccessionStepDto {
  @Moment() at: string;
  @OneOf('SuccessionOutcome', SUCCESSION_OUTCOMES) outcome: SuccessionOutcome;
  @Text({ max: 300, description: 'Whose proposal fell away.' }) from: string;
  @Text({ max: 300, nullable: true, description: 'Who was asked instead.' }) to: string | null;
  @Id({ nullable: true }) nextProposalId: string | null;
}

/** Whether the next candidate of the short list is asked by itself when a proposal falls away. */
export class SuccessionDto {
  @Flag() armed: boolean;
  @Text({ max: 200, nullable: true }) armedBy: string | null;
  @Moment({ nullable: true }) armedAt: string | null;
  @Flag({ description: 'Whether the reader may arm and disarm it now.' }) changeable: boolean;
  @Parts(() => NextCandidateDto, { description: 'Who would be asked, in this order.' }) waiting: NextCandidateDto[];
  @Parts(() => SuccessionStepDto, { description: 'What it did, newest first.' }) steps: SuccessionStepDto[];
}

import { CAPABILITY_STATUSES, DEMAND_KINDS, type CapabilityStatus, type DemandKind } from '@bestuiver/domain';
import { Flag, Id, Moment, OneOf, Parts, Text, Whole } from '../fields/fields';

export const OWN_STANDINGS = ['left_out', 'weak', 'listed'] as const;

export class OwnReasonDto {
  @Text({ max: 50, description: 'The gate that failed; the criterion of a weak point.' }) rule: string;
  @Text({ max: 1000, description: 'The rule with the own fact.' }) fact: string;
  @Text({ max: 1000, nullable: true, description: 'What would help; null where nothing of the own can.' }) help:
    string | null;
}

/** An open demand for the same work that did not become a proposal, told with own facts only. */
export class WhyNotDto {
  @Id() demandId: string;
  @Text({ max: 300, description: 'Without the name of the company.' }) title: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 200, nullable: true }) municipality: string | null;
  @Moment({ nullable: true }) openedAt: string | null;
  @OneOf('OwnStanding', OWN_STANDINGS, {
    description: 'Left out by a rule, too few points, or on the list of the coordinator who did not choose yet.',
  })
  standing: (typeof OWN_STANDINGS)[number];
  @Parts(() => OwnReasonDto) reasons: OwnReasonDto[];
}

export class WhyNotListDto {
  @OneOf('CapabilityStatus', CAPABILITY_STATUSES) status: CapabilityStatus;
  @Flag({ description: 'Whether the listing takes part in matching at all.' }) takesPart: boolean;
  @Whole({ min: 0, max: 100_000, description: 'Open demands that were looked at.' }) considered: number;
  @Parts(() => WhyNotDto) items: WhyNotDto[];
}

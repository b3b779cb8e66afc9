import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Day, Flag, Id, Moment, OneOf, Parts, Text } from '../fields/fields';

/** What an enterprise does not want to be asked again for a capability: a kind, a work, or anything before a day. */
class RefusalDto {
  @Id() id: string;
  @OneOf('DemandKind', DEMAND_KINDS, { nullable: true }) kind: DemandKind | null;
  @Text({ max: 200, nullable: true, description: 'The work, in the language of the reader.' }) activity: string | null;
  @Day({ nullable: true, description: 'No proposals before this day.' }) until: string | null;
  @Moment() since: string;
}

export class RefusalListDto {
  @Parts(() => RefusalDto) items: RefusalDto[];
  @Flag({ description: 'Whether the reader may take them back.' }) removable: boolean;
}

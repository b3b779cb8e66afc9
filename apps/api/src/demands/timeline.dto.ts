import { Id, Moment, Parts, Text } from '../fields/fields';

/** Something that happened to an object. */
export class TimelineEntryDto {
  @Id() id: string;
  @Moment() at: string;
  @Text({ max: 100, example: 'demand.submitted' }) action: string;
  @Text({ max: 50, description: 'The role that did it, or system.' }) actor: string;
  @Text({ max: 200, nullable: true, description: 'Name of the person, where the reader may know it.' }) by:
    string | null;
  @Text({ max: 50, nullable: true }) fromStatus: string | null;
  @Text({ max: 50, nullable: true }) toStatus: string | null;
  @Text({ max: 100, nullable: true }) reason: string | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
}

export class TimelineDto {
  @Parts(() => TimelineEntryDto) items: TimelineEntryDto[];
}

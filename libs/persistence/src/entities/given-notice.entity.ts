import { Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../columns';

/** Something people were told about once; the key names the object, its state and the stage, e.g. day 75. */
@Entity()
export class GivenNotice {
  @PrimaryColumn('text') key: string;
  @Instant({ default: () => 'now()' }) givenAt: Date;
}

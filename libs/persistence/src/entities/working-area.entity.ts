import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The area of one mandate (regierol, welfare, …) of one body; areas of different mandates may overlap. */
@Entity()
@Unique(['code'])
export class WorkingArea {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') mandate: string;
  /** Name mails are sent in. */
  @Column('text') senderName: string;
  @Column('text') contactEmail: string;
}

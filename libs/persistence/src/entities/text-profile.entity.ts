import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the taxonomy understood of a text, kept by the text's hash: a text that is not changed is read once. */
@Entity({ name: 'text_profile' })
export class TextProfileRow {
  /** SHA-256 of the text, its language and who wrote it, hexadecimal. */
  @PrimaryColumn('text') textHash: string;
  @PrimaryColumn('text') taxonomyVersion: string;
  @Column('jsonb') profile: object;
}

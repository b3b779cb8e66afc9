import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the taxonomy understood of each text. */
export class CreateTextProfile1795219209000 implements MigrationInterface {
  readonly name = 'CreateTextProfile1795219209000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE text_profile (
    text_hash text NOT NULL,
    taxonomy_version text NOT NULL,
    profile jsonb NOT NULL,
    CONSTRAINT text_profile_pkey PRIMARY KEY (text_hash, taxonomy_version)
  );
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE text_profile');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The company an organisation belongs to. */
export class NameParent1795219262000 implements MigrationInterface {
  readonly name = 'NameParent1795219262000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE organisation ADD COLUMN parent_number text;
  ALTER TABLE organisation ADD CONSTRAINT organisation_parent_number_check CHECK (
    parent_number ~ '^[01][0-9]{9}$' AND substr(parent_number, 9, 2)::int = 97 - substr(parent_number, 1, 8)::bigint % 97
    AND parent_number <> enterprise_number);
  CREATE INDEX organisation_parent_number_idx ON organisation (parent_number);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organisation DROP COLUMN parent_number');
  }
}

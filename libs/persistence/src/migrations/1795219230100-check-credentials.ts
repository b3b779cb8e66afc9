import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['certificate', 'recognition'];

/** What came of looking at a certificate or recognition: what was seen, or why it is not so. */
export class CheckCredentials1795219230100 implements MigrationInterface {
  readonly name = 'CheckCredentials1795219230100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificate ADD COLUMN evidence text');
    for (const table of TABLES) {
      await runner.query(`
  ALTER TABLE ${table}
    ADD COLUMN refused_at timestamptz,
    ADD COLUMN check_note text,
    ADD CONSTRAINT ${table}_refusal_check CHECK (refused_at IS NULL OR (verified_at IS NULL AND check_note IS NOT NULL));
`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN refused_at, DROP COLUMN check_note`);
    }
    await runner.query('ALTER TABLE certificate DROP COLUMN evidence');
  }
}

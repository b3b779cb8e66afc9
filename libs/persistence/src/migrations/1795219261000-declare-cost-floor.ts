import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an enterprise says its work costs itself; private. */
export class DeclareCostFloor1795219261000 implements MigrationInterface {
  readonly name = 'DeclareCostFloor1795219261000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE capability ADD COLUMN cost_floor double precision;
  ALTER TABLE capability ADD CONSTRAINT capability_cost_floor_check CHECK (cost_floor >= 0);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE capability DROP COLUMN cost_floor');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What would bring candidates in where a run found none. */
export class KeepRelaxations1795219290000 implements MigrationInterface {
  readonly name = 'KeepRelaxations1795219290000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE match_run ADD relaxations jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE match_run ALTER relaxations DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE match_run DROP relaxations`);
  }
}

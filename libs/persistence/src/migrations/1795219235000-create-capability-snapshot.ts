import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the engine read of a listing, so that a process that starts need not put it together again. */
export class CreateCapabilitySnapshot1795219235000 implements MigrationInterface {
  readonly name = 'CreateCapabilitySnapshot1795219235000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE capability_snapshot (
    capability_id uuid NOT NULL,
    form integer NOT NULL,
    taxonomy_version text NOT NULL,
    read_in pg_snapshot NOT NULL,
    read_at timestamptz NOT NULL DEFAULT now(),
    listing text NOT NULL,
    CONSTRAINT capability_snapshot_pkey PRIMARY KEY (capability_id)
  );
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE capability_snapshot');
  }
}

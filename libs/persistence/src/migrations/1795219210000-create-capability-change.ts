import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table → the capabilities that rows of it bear on; `changed` is what the statement touched. */
const FEEDS: Readonly<Record<string, string>> = {
  capability: 'SELECT id FROM changed',
  capability_activity: 'SELECT capability_id FROM changed',
  capacity_slot: 'SELECT capability_id FROM changed',
  certificate: 'SELECT c.id FROM changed x JOIN capability c ON c.establishment_id = x.establishment_id',
  recognition: 'SELECT c.id FROM changed x JOIN capability c ON c.establishment_id = x.establishment_id',
  establishment: 'SELECT c.id FROM changed x JOIN capability c ON c.establishment_id = x.id',
  organisation:
    'SELECT c.id FROM changed x JOIN establishment e ON e.organisation_id = x.id JOIN capability c ON c.establishment_id = e.id',
};

/** The change feed that keeps the engine's index fresh, one row per capability and transaction. */
export class CreateCapabilityChange1795219210000 implements MigrationInterface {
  readonly name = 'CreateCapabilityChange1795219210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE capability_change (
    capability_id uuid NOT NULL,
    xid xid8 NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT capability_change_pkey PRIMARY KEY (capability_id, xid)
  );
  CREATE INDEX capability_change_xid_idx ON capability_change (xid);
`);
    for (const [table, ids] of Object.entries(FEEDS)) {
      await runner.query(`
  CREATE FUNCTION feed_from_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO capability_change (capability_id, xid)
    SELECT DISTINCT touched.id, pg_current_xact_id() FROM (${ids}) AS touched (id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER feed_insert AFTER INSERT ON ${table} REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION feed_from_${table}();
  CREATE TRIGGER feed_update AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION feed_from_${table}();
  CREATE TRIGGER feed_delete AFTER DELETE ON ${table} REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION feed_from_${table}();
`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(FEEDS)) await runner.query(`DROP FUNCTION feed_from_${table}() CASCADE`);
    await runner.query('DROP TABLE capability_change');
  }
}

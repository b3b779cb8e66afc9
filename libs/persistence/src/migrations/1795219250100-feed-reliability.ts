import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table → the providers that rows of it say something about; `changed` is what the statement touched. */
const PROVIDERS: Readonly<Record<string, string>> = {
  collaboration_follow_up: 'SELECT k.provider_id FROM changed x JOIN collaboration k ON k.id = x.collaboration_id',
  collaboration_evaluation: 'SELECT k.provider_id FROM changed x JOIN collaboration k ON k.id = x.collaboration_id',
};

/** What companies say of a provider reaches the engine's index; a collaboration that is gone takes it along. */
export class FeedReliability1795219250100 implements MigrationInterface {
  readonly name = 'FeedReliability1795219250100';

  async up(runner: QueryRunner): Promise<void> {
    const feeds = [
      ...Object.entries(PROVIDERS).flatMap(([table, providers]) => [
        { table, providers, name: 'feed_insert', on: 'INSERT', rows: 'NEW' },
        { table, providers, name: 'feed_update', on: 'UPDATE', rows: 'NEW' },
        { table, providers, name: 'feed_delete', on: 'DELETE', rows: 'OLD' },
      ]),
      {
        table: 'collaboration',
        providers: 'SELECT provider_id FROM changed',
        name: 'feed_delete',
        on: 'DELETE',
        rows: 'OLD',
      },
    ];
    for (const { table, providers } of feeds)
      await runner.query(`
  CREATE OR REPLACE FUNCTION feed_from_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO capability_change (capability_id, xid)
    SELECT DISTINCT c.id, pg_current_xact_id() FROM (${providers}) AS touched (provider_id)
      JOIN establishment e ON e.organisation_id = touched.provider_id
      JOIN capability c ON c.establishment_id = e.id
    ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
`);
    for (const { table, name, on, rows } of feeds)
      await runner.query(`
  CREATE TRIGGER ${name} AFTER ${on} ON ${table} REFERENCING ${rows} TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION feed_from_${table}();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(PROVIDERS), 'collaboration'])
      await runner.query(`DROP FUNCTION feed_from_${table}() CASCADE`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Activities and the words an area adds to them. */
export class CreateTaxonomy1795219201000 implements MigrationInterface {
  readonly name = 'CreateTaxonomy1795219201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE activity (
    id text NOT NULL,
    group_id text NOT NULL,
    label_nl text NOT NULL,
    label_fr text NOT NULL,
    label_en text NOT NULL,
    nace text array NOT NULL DEFAULT '{}',
    cpv text array NOT NULL DEFAULT '{}',
    origin text NOT NULL DEFAULT 'product',
    CONSTRAINT activity_origin_check CHECK (origin IN ('product', 'area')),
    CONSTRAINT activity_pkey PRIMARY KEY (id)
  );
  CREATE TABLE activity_synonym (
    activity_id text NOT NULL,
    language text NOT NULL,
    word text NOT NULL,
    added_by uuid,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT activity_synonym_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT activity_synonym_pkey PRIMARY KEY (activity_id, language, word)
  );
  ALTER TABLE activity_synonym ADD CONSTRAINT activity_synonym_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id) ON DELETE CASCADE;
  ALTER TABLE activity_synonym ADD CONSTRAINT activity_synonym_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE SET NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE activity_synonym, activity');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What areas add to the taxonomy: whose it is, what it is near, and a number that goes up with every change. */
export class ExtendTaxonomy1795219230000 implements MigrationInterface {
  readonly name = 'ExtendTaxonomy1795219230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE taxonomy_state (
    id boolean NOT NULL DEFAULT true,
    number integer NOT NULL DEFAULT 0,
    CONSTRAINT taxonomy_state_single_check CHECK (id),
    CONSTRAINT taxonomy_state_pkey PRIMARY KEY (id)
  );
  INSERT INTO taxonomy_state DEFAULT VALUES;

  ALTER TABLE activity
    ADD COLUMN working_area_id uuid,
    ADD COLUMN added_by uuid,
    ADD COLUMN added_at timestamptz,
    ADD COLUMN withdrawn_at timestamptz,
    ADD CONSTRAINT activity_area_check CHECK ((origin = 'area') = (working_area_id IS NOT NULL)),
    ADD CONSTRAINT activity_working_area_id_fkey FOREIGN KEY (working_area_id) REFERENCES working_area(id),
    ADD CONSTRAINT activity_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id) ON DELETE SET NULL;

  ALTER TABLE activity_synonym DROP CONSTRAINT activity_synonym_pkey;
  ALTER TABLE activity_synonym
    ADD COLUMN id uuid NOT NULL,
    ADD COLUMN working_area_id uuid NOT NULL,
    ADD CONSTRAINT activity_synonym_pkey PRIMARY KEY (id),
    ADD CONSTRAINT activity_synonym_once_idx UNIQUE (activity_id, language, word),
    ADD CONSTRAINT activity_synonym_working_area_id_fkey FOREIGN KEY (working_area_id) REFERENCES working_area(id);

  CREATE TABLE activity_relation (
    activity_id text NOT NULL,
    related_id text NOT NULL,
    strength double precision NOT NULL,
    CONSTRAINT activity_relation_strength_check CHECK (strength > 0 AND strength <= 1),
    CONSTRAINT activity_relation_other_check CHECK (activity_id <> related_id),
    CONSTRAINT activity_relation_pkey PRIMARY KEY (activity_id, related_id),
    CONSTRAINT activity_relation_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id) ON DELETE CASCADE,
    CONSTRAINT activity_relation_related_id_fkey FOREIGN KEY (related_id) REFERENCES activity(id) ON DELETE CASCADE
  );
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  DROP TABLE activity_relation, taxonomy_state;
  ALTER TABLE activity_synonym DROP COLUMN id, DROP COLUMN working_area_id,
    DROP CONSTRAINT activity_synonym_once_idx,
    ADD CONSTRAINT activity_synonym_pkey PRIMARY KEY (activity_id, language, word);
  ALTER TABLE activity DROP COLUMN working_area_id, DROP COLUMN added_by, DROP COLUMN added_at, DROP COLUMN withdrawn_at;
`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners of a consortium are asked, and each says in or out. */
export class AskConsortiumPartners1795219231000 implements MigrationInterface {
  readonly name = 'AskConsortiumPartners1795219231000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE consortium
    ADD COLUMN reasons text[] NOT NULL DEFAULT '{}',
    ADD COLUMN best_alone double precision NOT NULL DEFAULT 0,
    ADD COLUMN asked_at timestamptz,
    ADD COLUMN answer_by date,
    ADD CONSTRAINT consortium_reasons_check CHECK (reasons <@ ARRAY['volume', 'score', 'activities']::text[]),
    ADD CONSTRAINT consortium_best_alone_check CHECK (best_alone BETWEEN 0 AND 1),
    ADD CONSTRAINT consortium_asked_check CHECK ((asked_at IS NULL) = (answer_by IS NULL));
  ALTER TABLE consortium_member
    ADD COLUMN answer text,
    ADD COLUMN note text,
    ADD COLUMN answered_at timestamptz,
    ADD COLUMN answered_by uuid,
    ADD CONSTRAINT consortium_member_answer_check CHECK (answer IN ('in', 'out')),
    ADD CONSTRAINT consortium_member_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL)),
    ADD CONSTRAINT consortium_member_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id) ON DELETE SET NULL;
  CREATE INDEX consortium_member_capability_id_idx ON consortium_member (capability_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  DROP INDEX consortium_member_capability_id_idx;
  ALTER TABLE consortium_member
    DROP COLUMN answer, DROP COLUMN note, DROP COLUMN answered_at, DROP COLUMN answered_by;
  ALTER TABLE consortium
    DROP COLUMN reasons, DROP COLUMN best_alone, DROP COLUMN asked_at, DROP COLUMN answer_by;
`);
  }
}

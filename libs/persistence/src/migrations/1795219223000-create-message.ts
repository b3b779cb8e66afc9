import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the sides of a proposal wrote by answering a mail. */
export class CreateMessage1795219223000 implements MigrationInterface {
  readonly name = 'CreateMessage1795219223000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE message (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    side text NOT NULL,
    person_id uuid,
    text text NOT NULL,
    message_id text NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT message_message_id_key UNIQUE (message_id),
    CONSTRAINT message_side_check CHECK (side IN ('provider', 'company', 'coordinator')),
    CONSTRAINT message_text_check CHECK (length(text) BETWEEN 1 AND 20000),
    CONSTRAINT message_pkey PRIMARY KEY (id)
  );
  CREATE INDEX message_proposal_id_received_at_idx ON message (proposal_id, received_at);
  ALTER TABLE message ADD CONSTRAINT message_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
  ALTER TABLE message ADD CONSTRAINT message_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE message`);
  }
}

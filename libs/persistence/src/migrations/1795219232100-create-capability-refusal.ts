import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What enterprises do not want to be asked again. */
export class CreateCapabilityRefusal1795219232100 implements MigrationInterface {
  readonly name = 'CreateCapabilityRefusal1795219232100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE capability_refusal (
    id uuid NOT NULL,
    capability_id uuid NOT NULL,
    kind text,
    activity_id text,
    until date,
    person_id uuid,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT capability_refusal_kind_check CHECK (kind IN ('niche', 'enclave', 'subcontracting', 'strategic_product')),
    CONSTRAINT capability_refusal_scope_check CHECK (num_nonnulls(kind, activity_id, until) = 1),
    CONSTRAINT capability_refusal_pkey PRIMARY KEY (id),
    CONSTRAINT capability_refusal_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE,
    CONSTRAINT capability_refusal_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id),
    CONSTRAINT capability_refusal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL
  );
  CREATE UNIQUE INDEX capability_refusal_one_kind_idx ON capability_refusal (capability_id, kind);
  CREATE UNIQUE INDEX capability_refusal_one_activity_idx ON capability_refusal (capability_id, activity_id);
  CREATE UNIQUE INDEX capability_refusal_one_pause_idx ON capability_refusal (capability_id) WHERE until IS NOT NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE capability_refusal');
  }
}

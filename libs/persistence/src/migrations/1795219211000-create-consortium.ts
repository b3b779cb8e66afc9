import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consortia that coordinators put together, and their members. */
export class CreateConsortium1795219211000 implements MigrationInterface {
  readonly name = 'CreateConsortium1795219211000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE consortium (
    id uuid NOT NULL,
    demand_id uuid NOT NULL,
    score double precision NOT NULL,
    coverage double precision NOT NULL,
    composed_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT consortium_score_check CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT consortium_coverage_check CHECK (coverage > 0 AND coverage <= 1),
    CONSTRAINT consortium_pkey PRIMARY KEY (id),
    CONSTRAINT consortium_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT consortium_composed_by_fkey FOREIGN KEY (composed_by) REFERENCES person(id) ON DELETE SET NULL
  );
  CREATE INDEX consortium_demand_id_idx ON consortium (demand_id);
  CREATE TABLE consortium_member (
    consortium_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    share double precision NOT NULL,
    score double precision NOT NULL,
    lead boolean NOT NULL DEFAULT false,
    CONSTRAINT consortium_member_share_check CHECK (share > 0 AND share <= 1),
    CONSTRAINT consortium_member_pkey PRIMARY KEY (consortium_id, capability_id),
    CONSTRAINT consortium_member_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id) ON DELETE CASCADE,
    CONSTRAINT consortium_member_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE
  );
  CREATE UNIQUE INDEX consortium_member_one_lead_idx ON consortium_member (consortium_id) WHERE lead;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consortium_member, consortium');
  }
}

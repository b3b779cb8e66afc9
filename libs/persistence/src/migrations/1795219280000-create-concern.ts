import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on the claim that the work of a demand takes over regular work. */
export class CreateConcern1795219280000 implements MigrationInterface {
  readonly name = 'CreateConcern1795219280000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE concern (
    id uuid NOT NULL,
    demand_id uuid NOT NULL,
    ground text NOT NULL,
    text text NOT NULL,
    status text NOT NULL DEFAULT 'raised',
    status_since TIMESTAMP WITH TIME ZONE NOT NULL,
    raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
    raised_by uuid,
    organisation_id uuid,
    consulted text,
    consulted_until date,
    advice text,
    outcome text,
    reason text,
    conditions text,
    decided_at TIMESTAMP WITH TIME ZONE,
    decided_by uuid,
    reopen_reason text,
    version integer NOT NULL,
    CONSTRAINT concern_ground_check CHECK (ground IN ('regular_jobs', 'local_supplier', 'price_below_cost', 'local_service', 'temporary_workers', 'other')),
    CONSTRAINT concern_status_check CHECK (status IN ('raised', 'in_review', 'consulted', 'cleared', 'cleared_with_conditions', 'blocked')),
    CONSTRAINT concern_outcome_check CHECK (outcome IN ('cleared', 'cleared_with_conditions', 'blocked')),
    CONSTRAINT concern_consultation_check CHECK ((consulted IS NULL) = (consulted_until IS NULL)),
    CONSTRAINT concern_decided_check CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (reason IS NULL)),
    CONSTRAINT concern_conditions_check CHECK ((outcome = 'cleared_with_conditions') = (conditions IS NOT NULL)),
    CONSTRAINT concern_pkey PRIMARY KEY (id),
    CONSTRAINT concern_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT concern_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES person(id) ON DELETE SET NULL,
    CONSTRAINT concern_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE SET NULL,
    CONSTRAINT concern_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL
  );
  CREATE INDEX concern_demand_id_idx ON concern (demand_id);
  CREATE UNIQUE INDEX concern_open_key ON concern (demand_id, organisation_id) WHERE status IN ('raised', 'in_review', 'consulted');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE concern');
  }
}

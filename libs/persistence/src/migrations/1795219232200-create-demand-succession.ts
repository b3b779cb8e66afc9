import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Armed short lists, and what they did. */
export class CreateDemandSuccession1795219232200 implements MigrationInterface {
  readonly name = 'CreateDemandSuccession1795219232200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE demand_succession (
    demand_id uuid NOT NULL,
    armed_by uuid NOT NULL,
    armed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT demand_succession_pkey PRIMARY KEY (demand_id),
    CONSTRAINT demand_succession_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT demand_succession_armed_by_fkey FOREIGN KEY (armed_by) REFERENCES person(id) ON DELETE CASCADE
  );
  CREATE TABLE succession_step (
    ended_proposal_id uuid NOT NULL,
    demand_id uuid NOT NULL,
    outcome text NOT NULL,
    next_proposal_id uuid,
    armed_by uuid,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT succession_step_outcome_check CHECK (outcome IN ('proposed', 'none_left', 'full', 'closed', 'disarmed')),
    CONSTRAINT succession_step_next_check CHECK ((outcome = 'proposed') = (next_proposal_id IS NOT NULL)),
    CONSTRAINT succession_step_pkey PRIMARY KEY (ended_proposal_id),
    CONSTRAINT succession_step_ended_proposal_id_fkey FOREIGN KEY (ended_proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
    CONSTRAINT succession_step_next_proposal_id_fkey FOREIGN KEY (next_proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
    CONSTRAINT succession_step_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT succession_step_armed_by_fkey FOREIGN KEY (armed_by) REFERENCES person(id) ON DELETE SET NULL
  );
  CREATE INDEX succession_step_demand_id_idx ON succession_step (demand_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE succession_step, demand_succession');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators said of the warnings that texts of demands call for. */
export class JudgeWarnings1795219260000 implements MigrationInterface {
  readonly name = 'JudgeWarnings1795219260000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE demand_warning (
    demand_id uuid NOT NULL,
    code text NOT NULL,
    judgement text NOT NULL,
    note text,
    judged_by uuid,
    judged_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT demand_warning_code_check CHECK (code IN ('D9', 'C1', 'C2', 'C5', 'C7', 'C8')),
    CONSTRAINT demand_warning_judgement_check CHECK (judgement IN ('confirmed', 'dismissed')),
    CONSTRAINT demand_warning_note_check CHECK (judgement <> 'dismissed' OR note IS NOT NULL),
    CONSTRAINT demand_warning_pkey PRIMARY KEY (demand_id, code),
    CONSTRAINT demand_warning_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT demand_warning_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES person(id) ON DELETE SET NULL
  );
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demand_warning');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A team is proposed as one provider is: its proposal points to the consortium instead of a match, and every partner has
 * hours held of its own. Teams whose partners were asked before there was such a
 * proposal are a plan again.
 */
export class ProposeTeams1795219240000 implements MigrationInterface {
  readonly name = 'ProposeTeams1795219240000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE proposal
    ADD COLUMN consortium_id uuid,
    ALTER COLUMN match_id DROP NOT NULL,
    ADD CONSTRAINT proposal_consortium_id_key UNIQUE (consortium_id),
    ADD CONSTRAINT proposal_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id) ON DELETE CASCADE,
    ADD CONSTRAINT proposal_origin_check CHECK ((match_id IS NULL) <> (consortium_id IS NULL));
  UPDATE consortium_member SET answer = NULL, note = NULL, answered_at = NULL, answered_by = NULL;
  ALTER TABLE consortium
    DROP CONSTRAINT consortium_asked_check,
    DROP COLUMN asked_at,
    DROP COLUMN answer_by;
  ALTER TABLE capacity_hold_week
    DROP CONSTRAINT capacity_hold_week_proposal_id_fkey,
    DROP CONSTRAINT capacity_hold_week_pkey,
    ADD COLUMN capability_id uuid;
  UPDATE capacity_hold_week w SET capability_id = h.capability_id FROM capacity_hold h WHERE h.proposal_id = w.proposal_id;
  ALTER TABLE capacity_hold
    DROP CONSTRAINT capacity_hold_pkey,
    ADD CONSTRAINT capacity_hold_pkey PRIMARY KEY (proposal_id, capability_id);
  ALTER TABLE capacity_hold_week
    ADD CONSTRAINT capacity_hold_week_pkey PRIMARY KEY (proposal_id, capability_id, week_start),
    ADD CONSTRAINT capacity_hold_week_proposal_id_capability_id_fkey
      FOREIGN KEY (proposal_id, capability_id) REFERENCES capacity_hold(proposal_id, capability_id) ON DELETE CASCADE;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  DELETE FROM proposal WHERE consortium_id IS NOT NULL;
  ALTER TABLE capacity_hold_week
    DROP CONSTRAINT capacity_hold_week_proposal_id_capability_id_fkey,
    DROP CONSTRAINT capacity_hold_week_pkey;
  ALTER TABLE capacity_hold
    DROP CONSTRAINT capacity_hold_pkey,
    ADD CONSTRAINT capacity_hold_pkey PRIMARY KEY (proposal_id);
  ALTER TABLE capacity_hold_week
    DROP COLUMN capability_id,
    ADD CONSTRAINT capacity_hold_week_pkey PRIMARY KEY (proposal_id, week_start),
    ADD CONSTRAINT capacity_hold_week_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES capacity_hold(proposal_id) ON DELETE CASCADE;
  ALTER TABLE consortium
    ADD COLUMN asked_at timestamptz,
    ADD COLUMN answer_by date,
    ADD CONSTRAINT consortium_asked_check CHECK ((asked_at IS NULL) = (answer_by IS NULL));
  ALTER TABLE proposal
    DROP CONSTRAINT proposal_origin_check,
    DROP COLUMN consortium_id,
    ALTER COLUMN match_id SET NOT NULL;
`);
  }
}

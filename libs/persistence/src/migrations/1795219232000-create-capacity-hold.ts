import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours held after a yes. Nothing was held before, so that held hours start at the sum of no holds. */
export class CreateCapacityHold1795219232000 implements MigrationInterface {
  readonly name = 'CreateCapacityHold1795219232000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE capacity_hold (
    proposal_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'held',
    hours_per_week double precision NOT NULL,
    beyond_free boolean NOT NULL DEFAULT false,
    held_until date NOT NULL,
    extended_at TIMESTAMP WITH TIME ZONE,
    release_reason text,
    settled_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT capacity_hold_status_check CHECK (status IN ('held', 'committed', 'released')),
    CONSTRAINT capacity_hold_hours_check CHECK (hours_per_week > 0),
    CONSTRAINT capacity_hold_release_check CHECK (
      release_reason IN ('declined', 'withdrawn', 'expired', 'lapsed', 'demand_closed', 'ended')
      AND (status = 'released') = (release_reason IS NOT NULL)),
    CONSTRAINT capacity_hold_pkey PRIMARY KEY (proposal_id),
    CONSTRAINT capacity_hold_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
    CONSTRAINT capacity_hold_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE
  );
  CREATE INDEX capacity_hold_capability_id_idx ON capacity_hold (capability_id);
  CREATE INDEX capacity_hold_status_held_until_idx ON capacity_hold (status, held_until);
  CREATE TABLE capacity_hold_week (
    proposal_id uuid NOT NULL,
    week_start date NOT NULL,
    hours double precision NOT NULL,
    CONSTRAINT capacity_hold_week_monday_check CHECK (extract(isodow FROM week_start) = 1),
    CONSTRAINT capacity_hold_week_hours_check CHECK (hours >= 0),
    CONSTRAINT capacity_hold_week_pkey PRIMARY KEY (proposal_id, week_start),
    CONSTRAINT capacity_hold_week_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES capacity_hold(proposal_id) ON DELETE CASCADE
  );
  ALTER TABLE proposal ADD beyond_free boolean NOT NULL DEFAULT false;
  ALTER TABLE capacity_slot ADD over_allowed boolean NOT NULL DEFAULT false;
  UPDATE capacity_slot SET held_hours = 0 WHERE held_hours <> 0;
  ALTER TABLE capacity_slot DROP CONSTRAINT capacity_slot_overplanning_check;
  ALTER TABLE capacity_slot ADD CONSTRAINT capacity_slot_overplanning_check
    CHECK (over_planned OR over_allowed OR held_hours + committed_hours <= free_hours);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  UPDATE capacity_slot SET held_hours = 0 WHERE held_hours <> 0;
  UPDATE capacity_slot SET over_planned = true WHERE NOT over_planned AND committed_hours > free_hours;
  ALTER TABLE capacity_slot DROP CONSTRAINT capacity_slot_overplanning_check;
  ALTER TABLE capacity_slot ADD CONSTRAINT capacity_slot_overplanning_check
    CHECK (over_planned OR held_hours + committed_hours <= free_hours);
  ALTER TABLE capacity_slot DROP over_allowed;
  ALTER TABLE proposal DROP beyond_free;
  DROP TABLE capacity_hold_week, capacity_hold;
`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weights, match runs, matches and near misses. */
export class CreateMatching1795219204000 implements MigrationInterface {
  readonly name = 'CreateMatching1795219204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE weights_version (
    id uuid NOT NULL,
    working_area_id uuid NOT NULL,
    kind text NOT NULL,
    weights jsonb NOT NULL,
    note text,
    created_by uuid,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT weights_version_kind_check CHECK (kind IN ('niche', 'enclave', 'subcontracting', 'strategic_product')),
    CONSTRAINT weights_version_pkey PRIMARY KEY (id)
  );
  CREATE INDEX weights_version_working_area_id_kind_created_at_idx ON weights_version (working_area_id, kind, created_at);
  CREATE TABLE match_run (
    id uuid NOT NULL,
    demand_id uuid NOT NULL,
    engine_version text NOT NULL,
    taxonomy_version text NOT NULL,
    weights_version text NOT NULL,
    demand_version integer NOT NULL,
    today date NOT NULL,
    inputs_hash text NOT NULL,
    weights jsonb NOT NULL,
    capability_count integer NOT NULL,
    duration_ms double precision NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT match_run_pkey PRIMARY KEY (id)
  );
  CREATE INDEX match_run_demand_id_created_at_idx ON match_run (demand_id, created_at);
  CREATE TABLE match (
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    demand_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    rank integer NOT NULL,
    score double precision NOT NULL,
    band text NOT NULL,
    confidence double precision NOT NULL,
    contributions jsonb NOT NULL,
    adjustments jsonb NOT NULL,
    missing text array NOT NULL DEFAULT '{}',
    checks text array NOT NULL DEFAULT '{}',
    status text NOT NULL DEFAULT 'computed',
    dismiss_reason text,
    note text,
    decided_by uuid,
    status_since TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT match_run_id_capability_id_key UNIQUE (run_id, capability_id),
    CONSTRAINT match_dismissal_check CHECK (dismiss_reason IN ('activity_mismatch', 'capacity_too_small', 'timing', 'mobility', 'certification_missing', 'work_not_suitable', 'quality_concern', 'conflict_of_interest', 'recently_proposed', 'provider_asked', 'other') AND (status <> 'dismissed' OR dismiss_reason IS NOT NULL)),
    CONSTRAINT match_confidence_check CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT match_score_check CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT match_band_check CHECK (band IN ('strong', 'review', 'weak')),
    CONSTRAINT match_status_check CHECK (status IN ('computed', 'shortlisted', 'dismissed', 'promoted', 'superseded', 'stale')),
    CONSTRAINT match_pkey PRIMARY KEY (id)
  );
  CREATE INDEX match_capability_id_idx ON match (capability_id);
  CREATE INDEX match_demand_id_idx ON match (demand_id);
  CREATE TABLE near_miss (
    run_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    position integer NOT NULL,
    gate text NOT NULL,
    reason jsonb NOT NULL,
    would_pass_if jsonb,
    CONSTRAINT near_miss_pkey PRIMARY KEY (run_id, capability_id)
  );
  ALTER TABLE match_run ADD CONSTRAINT match_run_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE;
  ALTER TABLE match ADD CONSTRAINT match_run_id_fkey FOREIGN KEY (run_id) REFERENCES match_run(id) ON DELETE CASCADE;
  ALTER TABLE match ADD CONSTRAINT match_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE;
  ALTER TABLE match ADD CONSTRAINT match_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE;
  ALTER TABLE match ADD CONSTRAINT match_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE near_miss ADD CONSTRAINT near_miss_run_id_fkey FOREIGN KEY (run_id) REFERENCES match_run(id) ON DELETE CASCADE;
  ALTER TABLE near_miss ADD CONSTRAINT near_miss_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE;
  ALTER TABLE weights_version ADD CONSTRAINT weights_version_working_area_id_fkey FOREIGN KEY (working_area_id) REFERENCES working_area(id) ON DELETE CASCADE;
  ALTER TABLE weights_version ADD CONSTRAINT weights_version_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id) ON DELETE SET NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE near_miss, match, match_run, weights_version');
  }
}

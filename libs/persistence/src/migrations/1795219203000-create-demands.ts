import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Demands and the activities they ask for. */
export class CreateDemands1795219203000 implements MigrationInterface {
  readonly name = 'CreateDemands1795219203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE demand (
    id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    title text NOT NULL,
    description text NOT NULL,
    language text NOT NULL DEFAULT 'nl',
    organisation_id uuid NOT NULL,
    posted_by uuid,
    on_behalf boolean NOT NULL DEFAULT false,
    working_area_id uuid,
    parent_demand_id uuid,
    surge_level integer NOT NULL DEFAULT '0',
    status_reason text,
    status_note text,
    submitted_at TIMESTAMP WITH TIME ZONE,
    opened_at TIMESTAMP WITH TIME ZONE,
    status_since TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    response_deadline date,
    volume jsonb,
    hours_per_week double precision,
    fte_needed double precision,
    divisible boolean,
    min_share_pct double precision,
    start_date date,
    end_date date,
    flex_days integer,
    recurrence text,
    season_months integer array,
    site_nis text,
    on_site boolean,
    max_travel_minutes integer,
    max_distance_km double precision,
    required_certifications text array,
    preferred_certifications text array,
    physical_load integer,
    pace text,
    adaptability integer,
    risks text array,
    task_languages text array,
    price_mode text,
    budget_min double precision,
    budget_max double precision,
    budget_firm boolean,
    payment_days integer,
    materials_by text,
    transport_by text,
    confidentiality text,
    public_buyer boolean,
    procedure text,
    reserved text,
    notice_url text,
    displaced_work text,
    exact_activity boolean,
    details jsonb NOT NULL DEFAULT '{}',
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    version integer NOT NULL,
    CONSTRAINT demand_details_check CHECK (jsonb_typeof(details) = 'object'),
    CONSTRAINT demand_risks_check CHECK (risks <@ ARRAY['forklift_traffic', 'chemicals', 'heat', 'cold', 'height', 'noise', 'food_hygiene', 'dust', 'sharp_tools']::text[]),
    CONSTRAINT demand_displaced_work_check CHECK (displaced_work IN ('nobody', 'own_staff', 'regular_supplier', 'abroad', 'temp_agency')),
    CONSTRAINT demand_reserved_check CHECK (reserved IN ('none', 'full', 'lot')),
    CONSTRAINT demand_procedure_check CHECK (procedure IN ('none', 'market_exploration', 'running_tender')),
    CONSTRAINT demand_confidentiality_check CHECK (confidentiality IN ('none', 'nda', 'restricted_visit')),
    CONSTRAINT demand_supplied_by_check CHECK (materials_by IN ('customer', 'provider') AND transport_by IN ('customer', 'provider')),
    CONSTRAINT demand_price_mode_check CHECK (price_mode IN ('piece', 'hour', 'fixed', 'm2', 'kg')),
    CONSTRAINT demand_recurrence_check CHECK (recurrence IN ('one_off', 'call_off', 'continuous')),
    CONSTRAINT demand_pace_check CHECK (pace IN ('free', 'steady', 'machine_paced')),
    CONSTRAINT demand_season_check CHECK (season_months <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12]),
    CONSTRAINT demand_budget_check CHECK (budget_max >= budget_min AND budget_min >= 0),
    CONSTRAINT demand_adaptability_check CHECK (adaptability BETWEEN 0 AND 4),
    CONSTRAINT demand_physical_load_check CHECK (physical_load BETWEEN 1 AND 5),
    CONSTRAINT demand_travel_check CHECK (max_travel_minutes >= 0 AND max_distance_km >= 0),
    CONSTRAINT demand_amounts_check CHECK (hours_per_week > 0 AND fte_needed > 0),
    CONSTRAINT demand_volume_check CHECK (volume IS NULL OR (volume->>'quantity')::numeric > 0),
    CONSTRAINT demand_min_share_check CHECK (min_share_pct BETWEEN 0 AND 100),
    CONSTRAINT demand_flex_days_check CHECK (flex_days >= 0),
    CONSTRAINT demand_period_check CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date),
    CONSTRAINT demand_surge_level_check CHECK (surge_level BETWEEN 0 AND 3),
    CONSTRAINT demand_description_check CHECK (length(description) BETWEEN 1 AND 8000),
    CONSTRAINT demand_title_check CHECK (length(title) BETWEEN 1 AND 200),
    CONSTRAINT demand_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT demand_status_check CHECK (status IN ('draft', 'submitted', 'needs_info', 'open', 'in_proposal', 'in_negotiation', 'partially_fulfilled', 'fulfilled', 'paused', 'withdrawn', 'expired', 'rejected')),
    CONSTRAINT demand_kind_check CHECK (kind IN ('niche', 'enclave', 'subcontracting', 'strategic_product')),
    CONSTRAINT demand_pkey PRIMARY KEY (id)
  );
  CREATE INDEX demand_working_area_id_status_idx ON demand (working_area_id, status);
  CREATE INDEX demand_organisation_id_idx ON demand (organisation_id);
  CREATE TABLE demand_activity (
    demand_id uuid NOT NULL,
    activity_id text NOT NULL,
    position integer NOT NULL,
    CONSTRAINT demand_activity_position_check CHECK (position BETWEEN 0 AND 4),
    CONSTRAINT demand_activity_pkey PRIMARY KEY (demand_id, activity_id)
  );
  CREATE UNIQUE INDEX demand_activity_position_idx ON demand_activity (demand_id, position);
  ALTER TABLE demand_activity ADD CONSTRAINT demand_activity_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE;
  ALTER TABLE demand_activity ADD CONSTRAINT demand_activity_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);
  ALTER TABLE demand ADD CONSTRAINT demand_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
  ALTER TABLE demand ADD CONSTRAINT demand_posted_by_fkey FOREIGN KEY (posted_by) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE demand ADD CONSTRAINT demand_working_area_id_fkey FOREIGN KEY (working_area_id) REFERENCES working_area(id);
  ALTER TABLE demand ADD CONSTRAINT demand_site_nis_fkey FOREIGN KEY (site_nis) REFERENCES municipality(nis_code);
  ALTER TABLE demand ADD CONSTRAINT demand_parent_demand_id_fkey FOREIGN KEY (parent_demand_id) REFERENCES demand(id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demand_activity, demand');
  }
}

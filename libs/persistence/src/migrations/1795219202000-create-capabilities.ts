import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Capabilities, their activities and weekly capacity. */
export class CreateCapabilities1795219202000 implements MigrationInterface {
  readonly name = 'CreateCapabilities1795219202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE capability (
    id uuid NOT NULL,
    establishment_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    title text NOT NULL,
    description text NOT NULL,
    language text NOT NULL DEFAULT 'nl',
    status_reason text,
    status_note text,
    status_since TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    confirmed_at TIMESTAMP WITH TIME ZONE,
    confirmed_by uuid,
    on_behalf boolean NOT NULL DEFAULT false,
    kinds text array NOT NULL,
    modes text array NOT NULL DEFAULT '{}',
    fte_available double precision,
    available_from date,
    team_min integer,
    team_max integer,
    supervision_ratio double precision,
    permanent_supervisor boolean,
    shifts text array,
    batch_min double precision,
    batch_max double precision,
    batch_unit text,
    output_per_hour double precision,
    max_piece_weight_kg double precision,
    ramp_up_days integer,
    lead_time_days integer,
    daily_output double precision,
    daily_output_surge double precision,
    equipment text,
    pallet_places integer,
    hygiene_zone text,
    excluded_risks text array,
    physical_load_max integer,
    paces_ok text array,
    confidentiality_max text,
    task_languages text array,
    service_radius_km double precision,
    service_radius_minutes integer,
    own_transport boolean,
    price_modes text array,
    price_min double precision,
    price_max double precision,
    price_firm boolean,
    co_development_hours double precision,
    pilots_done integer,
    consortium_open boolean,
    may_lead boolean,
    learning_goals boolean,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    version integer NOT NULL,
    CONSTRAINT capability_radius_check CHECK (service_radius_km >= 0 AND service_radius_minutes >= 0),
    CONSTRAINT capability_price_check CHECK (price_max >= price_min AND price_min >= 0),
    CONSTRAINT capability_price_modes_check CHECK (price_modes <@ ARRAY['piece', 'hour', 'fixed', 'm2', 'kg']::text[]),
    CONSTRAINT capability_confidentiality_check CHECK (confidentiality_max IN ('none', 'nda', 'restricted_visit')),
    CONSTRAINT capability_paces_check CHECK (paces_ok <@ ARRAY['free', 'steady', 'machine_paced']::text[]),
    CONSTRAINT capability_physical_load_check CHECK (physical_load_max BETWEEN 1 AND 5),
    CONSTRAINT capability_excluded_risks_check CHECK (excluded_risks <@ ARRAY['forklift_traffic', 'chemicals', 'heat', 'cold', 'height', 'noise', 'food_hygiene', 'dust', 'sharp_tools']::text[]),
    CONSTRAINT capability_hygiene_zone_check CHECK (hygiene_zone IN ('ambient', 'dry_food', 'wet_food', 'cleanroom')),
    CONSTRAINT capability_days_check CHECK (ramp_up_days >= 0 AND lead_time_days >= 0),
    CONSTRAINT capability_batch_unit_check CHECK (batch_unit IN ('piece', 'set', 'hour', 'kg', 'litre', 'm2', 'pallet', 'visit', 'meal', 'parcel', 'container')),
    CONSTRAINT capability_batch_check CHECK (batch_min >= 0 AND batch_max >= batch_min),
    CONSTRAINT capability_shifts_check CHECK (shifts <@ ARRAY['day', 'early', 'late', 'night', 'weekend']::text[]),
    CONSTRAINT capability_supervision_check CHECK (supervision_ratio BETWEEN 1 AND 13),
    CONSTRAINT capability_team_check CHECK (team_min >= 1 AND team_max >= team_min),
    CONSTRAINT capability_fte_check CHECK (fte_available >= 0),
    CONSTRAINT capability_modes_check CHECK (modes <@ ARRAY['workshop', 'on_site', 'enclave']::text[]),
    CONSTRAINT capability_kinds_check CHECK (kinds <@ ARRAY['niche', 'enclave', 'subcontracting', 'strategic_product']::text[] AND cardinality(kinds) > 0),
    CONSTRAINT capability_description_check CHECK (length(description) BETWEEN 1 AND 8000),
    CONSTRAINT capability_title_check CHECK (length(title) BETWEEN 1 AND 200),
    CONSTRAINT capability_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT capability_status_check CHECK (status IN ('draft', 'submitted', 'published', 'stale', 'hidden', 'suspended', 'archived')),
    CONSTRAINT capability_pkey PRIMARY KEY (id)
  );
  CREATE INDEX capability_status_idx ON capability (status);
  CREATE INDEX capability_establishment_id_idx ON capability (establishment_id);
  CREATE TABLE capability_activity (
    capability_id uuid NOT NULL,
    activity_id text NOT NULL,
    level integer NOT NULL DEFAULT '2',
    CONSTRAINT capability_activity_level_check CHECK (level BETWEEN 1 AND 3),
    CONSTRAINT capability_activity_pkey PRIMARY KEY (capability_id, activity_id)
  );
  CREATE TABLE capacity_slot (
    capability_id uuid NOT NULL,
    week_start date NOT NULL,
    free_hours double precision NOT NULL,
    held_hours double precision NOT NULL DEFAULT '0',
    committed_hours double precision NOT NULL DEFAULT '0',
    over_planned boolean NOT NULL DEFAULT false,
    status text NOT NULL DEFAULT 'planned',
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT capacity_slot_status_check CHECK (status IN ('planned', 'confirmed')),
    CONSTRAINT capacity_slot_overplanning_check CHECK (over_planned OR held_hours + committed_hours <= free_hours),
    CONSTRAINT capacity_slot_hours_check CHECK (free_hours >= 0 AND held_hours >= 0 AND committed_hours >= 0),
    CONSTRAINT capacity_slot_monday_check CHECK (extract(isodow FROM week_start) = 1),
    CONSTRAINT capacity_slot_pkey PRIMARY KEY (capability_id, week_start)
  );
  ALTER TABLE capability_activity ADD CONSTRAINT capability_activity_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE;
  ALTER TABLE capability_activity ADD CONSTRAINT capability_activity_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activity(id);
  ALTER TABLE capability ADD CONSTRAINT capability_establishment_id_fkey FOREIGN KEY (establishment_id) REFERENCES establishment(id) ON DELETE CASCADE;
  ALTER TABLE capability ADD CONSTRAINT capability_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE capacity_slot ADD CONSTRAINT capacity_slot_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE capacity_slot, capability_activity, capability');
  }
}

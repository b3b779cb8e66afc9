import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Municipalities, working areas, organisations, people, roles, recognitions and certificates. */
export class CreateDirectory1795219200000 implements MigrationInterface {
  readonly name = 'CreateDirectory1795219200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE TABLE municipality (
    nis_code text NOT NULL,
    name_nl text NOT NULL,
    name_fr text NOT NULL,
    province text NOT NULL,
    arrondissement text NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    successor_nis text,
    CONSTRAINT municipality_validity_check CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT municipality_nis_code_check CHECK (nis_code ~ '^[0-9]{5}$'),
    CONSTRAINT municipality_pkey PRIMARY KEY (nis_code)
  );
  CREATE TABLE postal_code (
    code text NOT NULL,
    nis_code text NOT NULL,
    name text NOT NULL,
    CONSTRAINT postal_code_code_check CHECK (code ~ '^[0-9]{4}$'),
    CONSTRAINT postal_code_pkey PRIMARY KEY (code, nis_code)
  );
  CREATE TABLE working_area (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    mandate text NOT NULL,
    sender_name text NOT NULL,
    contact_email text NOT NULL,
    CONSTRAINT working_area_code_key UNIQUE (code),
    CONSTRAINT working_area_pkey PRIMARY KEY (id)
  );
  CREATE TABLE working_area_member (
    working_area_id uuid NOT NULL,
    nis_code text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT working_area_member_validity_check CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT working_area_member_no_overlap EXCLUDE USING gist (working_area_id WITH =, nis_code WITH =, daterange(valid_from, valid_to) WITH &&),
    CONSTRAINT working_area_member_pkey PRIMARY KEY (working_area_id, nis_code, valid_from)
  );
  CREATE TABLE organisation (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    enterprise_number text NOT NULL,
    work_form text,
    work_form_until date,
    language text NOT NULL DEFAULT 'nl',
    nace_code text,
    core_business text,
    description text,
    website text,
    fte_band text,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    version integer NOT NULL,
    CONSTRAINT organisation_enterprise_number_key UNIQUE (enterprise_number),
    CONSTRAINT organisation_enterprise_number_check CHECK (enterprise_number ~ '^[01][0-9]{9}$' AND substr(enterprise_number, 9, 2)::int = 97 - substr(enterprise_number, 1, 8)::bigint % 97),
    CONSTRAINT organisation_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT organisation_work_form_kind_check CHECK ((kind = 'social_enterprise') = (work_form IS NOT NULL)),
    CONSTRAINT organisation_work_form_check CHECK (work_form IN ('maatwerkbedrijf', 'maatwerkafdeling', 'local_service', 'work_care', 'social_enterprise_other')),
    CONSTRAINT organisation_kind_check CHECK (kind IN ('company', 'social_enterprise', 'local_authority')),
    CONSTRAINT organisation_pkey PRIMARY KEY (id)
  );
  CREATE TABLE establishment (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    establishment_number text,
    street text NOT NULL,
    postal_code text NOT NULL,
    nis_code text NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    main boolean NOT NULL DEFAULT false,
    CONSTRAINT establishment_establishment_number_key UNIQUE (establishment_number),
    CONSTRAINT establishment_postal_code_check CHECK (postal_code ~ '^[0-9]{4}$'),
    CONSTRAINT establishment_number_check CHECK (establishment_number ~ '^[2-8][0-9]{9}$' AND substr(establishment_number, 9, 2)::int = 97 - substr(establishment_number, 1, 8)::bigint % 97),
    CONSTRAINT establishment_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX establishment_one_main_idx ON establishment (organisation_id) WHERE main;
  CREATE INDEX establishment_organisation_id_idx ON establishment (organisation_id);
  CREATE TABLE person (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    language text NOT NULL DEFAULT 'nl',
    phone text,
    password_hash text,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    disabled_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT person_email_key UNIQUE (email),
    CONSTRAINT person_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT person_email_check CHECK (email = lower(email) AND email LIKE '%_@_%'),
    CONSTRAINT person_pkey PRIMARY KEY (id)
  );
  CREATE TABLE role_assignment (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    organisation_id uuid,
    working_area_id uuid,
    CONSTRAINT role_assignment_scope_check CHECK (CASE WHEN role IN ('company_member','company_admin','enterprise_member','enterprise_admin')
 THEN organisation_id IS NOT NULL AND working_area_id IS NULL
 WHEN role = 'platform_admin' THEN organisation_id IS NULL AND working_area_id IS NULL
 ELSE organisation_id IS NULL AND working_area_id IS NOT NULL END),
    CONSTRAINT role_assignment_role_check CHECK (role IN ('company_member', 'company_admin', 'enterprise_member', 'enterprise_admin', 'coordinator', 'area_admin', 'social_partner', 'observer', 'platform_admin')),
    CONSTRAINT role_assignment_pkey PRIMARY KEY (id)
  );
  CREATE INDEX role_assignment_organisation_id_idx ON role_assignment (organisation_id);
  CREATE INDEX role_assignment_person_id_idx ON role_assignment (person_id);
  CREATE TABLE session (
    token_hash text NOT NULL,
    person_id uuid NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT session_pkey PRIMARY KEY (token_hash)
  );
  CREATE INDEX session_person_id_idx ON session (person_id);
  CREATE TABLE recognition (
    id uuid NOT NULL,
    establishment_id uuid NOT NULL,
    number text NOT NULL,
    scope text NOT NULL,
    label text NOT NULL DEFAULT 'maatwerkbedrijf',
    valid_from date NOT NULL,
    valid_to date,
    evidence text,
    verified_by uuid,
    verified_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT recognition_validity_check CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT recognition_scope_check CHECK (scope IN ('enterprise', 'establishment')),
    CONSTRAINT recognition_pkey PRIMARY KEY (id)
  );
  CREATE INDEX recognition_establishment_id_idx ON recognition (establishment_id);
  CREATE TABLE certificate (
    id uuid NOT NULL,
    establishment_id uuid NOT NULL,
    certification_id text NOT NULL,
    scope text,
    body text,
    number text,
    valid_from date,
    valid_to date,
    verified_at TIMESTAMP WITH TIME ZONE,
    verified_by uuid,
    CONSTRAINT certificate_validity_check CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from),
    CONSTRAINT certificate_pkey PRIMARY KEY (id)
  );
  CREATE INDEX certificate_establishment_id_idx ON certificate (establishment_id);
  CREATE TABLE organisation_exclusion (
    organisation_id uuid NOT NULL,
    excluded_id uuid NOT NULL,
    CONSTRAINT organisation_exclusion_self_check CHECK (organisation_id <> excluded_id),
    CONSTRAINT organisation_exclusion_pkey PRIMARY KEY (organisation_id, excluded_id)
  );
  CREATE UNIQUE INDEX role_assignment_once_idx ON role_assignment (person_id, role, organisation_id, working_area_id) NULLS NOT DISTINCT;
  ALTER TABLE municipality ADD CONSTRAINT municipality_successor_nis_fkey FOREIGN KEY (successor_nis) REFERENCES municipality(nis_code);
  ALTER TABLE establishment ADD CONSTRAINT establishment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE;
  ALTER TABLE establishment ADD CONSTRAINT establishment_nis_code_fkey FOREIGN KEY (nis_code) REFERENCES municipality(nis_code);
  ALTER TABLE certificate ADD CONSTRAINT certificate_establishment_id_fkey FOREIGN KEY (establishment_id) REFERENCES establishment(id) ON DELETE CASCADE;
  ALTER TABLE certificate ADD CONSTRAINT certificate_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE organisation_exclusion ADD CONSTRAINT organisation_exclusion_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE;
  ALTER TABLE organisation_exclusion ADD CONSTRAINT organisation_exclusion_excluded_id_fkey FOREIGN KEY (excluded_id) REFERENCES organisation(id) ON DELETE CASCADE;
  ALTER TABLE postal_code ADD CONSTRAINT postal_code_nis_code_fkey FOREIGN KEY (nis_code) REFERENCES municipality(nis_code) ON DELETE CASCADE;
  ALTER TABLE recognition ADD CONSTRAINT recognition_establishment_id_fkey FOREIGN KEY (establishment_id) REFERENCES establishment(id) ON DELETE CASCADE;
  ALTER TABLE recognition ADD CONSTRAINT recognition_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
  ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE;
  ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_working_area_id_fkey FOREIGN KEY (working_area_id) REFERENCES working_area(id) ON DELETE CASCADE;
  ALTER TABLE session ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
  ALTER TABLE working_area_member ADD CONSTRAINT working_area_member_working_area_id_fkey FOREIGN KEY (working_area_id) REFERENCES working_area(id) ON DELETE CASCADE;
  ALTER TABLE working_area_member ADD CONSTRAINT working_area_member_nis_code_fkey FOREIGN KEY (nis_code) REFERENCES municipality(nis_code);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE organisation_exclusion, certificate, recognition, session, role_assignment, person, establishment, organisation, working_area_member, working_area, postal_code, municipality',
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Listed providers are called in a surge; who agrees to that is called at any hour. */
export class CallInSurges1795219270000 implements MigrationInterface {
  readonly name = 'CallInSurges1795219270000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE surge_call (
    id uuid NOT NULL,
    demand_id uuid NOT NULL,
    product text NOT NULL,
    needed_per_day double precision NOT NULL,
    needed_by date,
    called_by uuid,
    asked_at timestamptz,
    reminded_hours integer NOT NULL DEFAULT '0',
    ended_at timestamptz,
    ended_as text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT surge_call_pkey PRIMARY KEY (id),
    CONSTRAINT surge_call_product_check CHECK (length(product) BETWEEN 1 AND 200),
    CONSTRAINT surge_call_needed_per_day_check CHECK (needed_per_day > 0),
    CONSTRAINT surge_call_reminded_hours_check CHECK (reminded_hours IN (0, 2, 6)),
    CONSTRAINT surge_call_ended_as_check
      CHECK (ended_as IN ('complete', 'timed_out', 'stopped', 'nobody') AND (ended_as IS NULL) = (ended_at IS NULL)),
    CONSTRAINT surge_call_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT surge_call_called_by_fkey FOREIGN KEY (called_by) REFERENCES person(id) ON DELETE SET NULL
  );
  CREATE INDEX surge_call_demand_id_idx ON surge_call (demand_id);
  CREATE UNIQUE INDEX surge_call_one_open_idx ON surge_call (demand_id) WHERE ended_at IS NULL;
  CREATE TABLE surge_request (
    id uuid NOT NULL,
    call_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    rank integer NOT NULL,
    answer text,
    per_day double precision,
    from_day date,
    until_day date,
    note text,
    answered_at timestamptz,
    answered_by uuid,
    by_phone boolean NOT NULL DEFAULT false,
    CONSTRAINT surge_request_pkey PRIMARY KEY (id),
    CONSTRAINT surge_request_call_id_organisation_id_key UNIQUE (call_id, organisation_id),
    CONSTRAINT surge_request_answer_check CHECK (answer IN ('can', 'cannot')),
    CONSTRAINT surge_request_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT surge_request_promise_check CHECK (
      (answer IS NOT DISTINCT FROM 'can') = (per_day IS NOT NULL) AND (per_day IS NULL) = (from_day IS NULL) AND per_day > 0),
    CONSTRAINT surge_request_period_check CHECK (until_day IS NULL OR until_day >= from_day),
    CONSTRAINT surge_request_call_id_fkey FOREIGN KEY (call_id) REFERENCES surge_call(id) ON DELETE CASCADE,
    CONSTRAINT surge_request_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id) ON DELETE CASCADE,
    CONSTRAINT surge_request_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT surge_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id) ON DELETE SET NULL
  );
  CREATE INDEX surge_request_capability_id_idx ON surge_request (capability_id);
  CREATE INDEX surge_request_organisation_id_idx ON surge_request (organisation_id);
  ALTER TABLE mail_preference
    DROP CONSTRAINT mail_preference_mode_check,
    ADD CONSTRAINT mail_preference_mode_check CHECK (mode IN ('any_hour', 'immediate', 'daily', 'weekly', 'off'));
  ALTER TABLE mail_link
    DROP CONSTRAINT mail_link_purpose_check,
    ADD CONSTRAINT mail_link_purpose_check CHECK (purpose IN ('preferences', 'unsubscribe', 'reply', 'bounce', 'surge_answer'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  DELETE FROM mail_link WHERE purpose = 'surge_answer';
  DELETE FROM mail_preference WHERE mode = 'any_hour';
  ALTER TABLE mail_link
    DROP CONSTRAINT mail_link_purpose_check,
    ADD CONSTRAINT mail_link_purpose_check CHECK (purpose IN ('preferences', 'unsubscribe', 'reply', 'bounce'));
  ALTER TABLE mail_preference
    DROP CONSTRAINT mail_preference_mode_check,
    ADD CONSTRAINT mail_preference_mode_check CHECK (mode IN ('immediate', 'daily', 'weekly', 'off'));
  DROP TABLE surge_request;
  DROP TABLE surge_call;
`);
  }
}

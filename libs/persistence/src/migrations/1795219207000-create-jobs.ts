import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, failed jobs, schedules, idempotency keys and the audit trail. */
export class CreateJobs1795219207000 implements MigrationInterface {
  readonly name = 'CreateJobs1795219207000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    data jsonb NOT NULL,
    correlation_id text,
    run_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    claimed_until TIMESTAMP WITH TIME ZONE,
    relayed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT outbox_pkey PRIMARY KEY (id)
  );
  CREATE INDEX outbox_waiting_idx ON outbox (run_at, id) WHERE relayed_at IS NULL;
  CREATE TABLE failed_job (
    job_id text NOT NULL,
    name text NOT NULL,
    data jsonb NOT NULL,
    error text NOT NULL,
    attempts integer NOT NULL,
    failed_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    redriven_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT failed_job_pkey PRIMARY KEY (job_id)
  );
  CREATE INDEX failed_job_failed_at_idx ON failed_job (failed_at);
  CREATE TABLE schedule_run (
    name text NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    finished_at TIMESTAMP WITH TIME ZONE,
    done integer NOT NULL DEFAULT '0',
    CONSTRAINT schedule_run_pkey PRIMARY KEY (name)
  );
  CREATE TABLE idempotency_key (
    person_id uuid NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    status integer,
    body jsonb,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_key_pkey PRIMARY KEY (person_id, key)
  );
  CREATE INDEX idempotency_key_created_at_idx ON idempotency_key (created_at);
  CREATE TABLE audit_entry (
    id uuid NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    person_id uuid,
    actor text NOT NULL,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id uuid NOT NULL,
    from_status text,
    to_status text,
    reason text,
    note text,
    details jsonb,
    CONSTRAINT audit_entry_pkey PRIMARY KEY (id)
  );
  CREATE INDEX audit_entry_object_type_object_id_at_idx ON audit_entry (object_type, object_id, at);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry, idempotency_key, schedule_run, failed_job, outbox');
  }
}

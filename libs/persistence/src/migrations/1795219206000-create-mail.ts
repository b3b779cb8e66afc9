import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails as sent and every attempt to send them. */
export class CreateMail1795219206000 implements MigrationInterface {
  readonly name = 'CreateMail1795219206000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE mail (
    id uuid NOT NULL,
    kind text NOT NULL,
    dedupe_key text NOT NULL,
    to_address text NOT NULL,
    to_name text NOT NULL,
    from_name text NOT NULL,
    language text NOT NULL,
    subject text,
    html text,
    text text,
    message_id text,
    status text NOT NULL DEFAULT 'queued',
    person_id uuid,
    proposal_id uuid,
    demand_id uuid,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    sent_at TIMESTAMP WITH TIME ZONE,
    params jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT mail_dedupe_key_key UNIQUE (dedupe_key),
    CONSTRAINT mail_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT mail_status_check CHECK (status IN ('queued', 'sending', 'sent', 'failed', 'ambiguous', 'cancelled')),
    CONSTRAINT mail_pkey PRIMARY KEY (id)
  );
  CREATE INDEX mail_status_created_at_idx ON mail (status, created_at);
  CREATE INDEX mail_demand_id_idx ON mail (demand_id);
  CREATE INDEX mail_proposal_id_idx ON mail (proposal_id);
  CREATE TABLE mail_delivery (
    id uuid NOT NULL,
    mail_id uuid NOT NULL,
    attempt integer NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    finished_at TIMESTAMP WITH TIME ZONE,
    outcome text,
    response text,
    CONSTRAINT mail_delivery_mail_id_attempt_key UNIQUE (mail_id, attempt),
    CONSTRAINT mail_delivery_outcome_check CHECK (outcome IN ('sent', 'temporary', 'permanent', 'ambiguous')),
    CONSTRAINT mail_delivery_pkey PRIMARY KEY (id)
  );
  ALTER TABLE mail ADD CONSTRAINT mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE mail ADD CONSTRAINT mail_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE SET NULL;
  ALTER TABLE mail ADD CONSTRAINT mail_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE SET NULL;
  ALTER TABLE mail_delivery ADD CONSTRAINT mail_delivery_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE CASCADE;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_delivery, mail');
  }
}

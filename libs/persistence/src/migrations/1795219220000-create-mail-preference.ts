import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the owners of addresses chose about their mails, the links to choose with, and notices given once. */
export class CreateMailPreference1795219220000 implements MigrationInterface {
  readonly name = 'CreateMailPreference1795219220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE mail_preference (
    address text NOT NULL,
    category text NOT NULL,
    mode text,
    paused_until date,
    language text,
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT mail_preference_address_check CHECK (address = lower(address)),
    CONSTRAINT mail_preference_mode_check CHECK (mode IN ('immediate', 'daily', 'weekly', 'off')),
    CONSTRAINT mail_preference_language_check CHECK (language IN ('nl', 'fr', 'en')),
    CONSTRAINT mail_preference_all_check CHECK (category = 'all' OR (paused_until IS NULL AND language IS NULL)),
    CONSTRAINT mail_preference_pkey PRIMARY KEY (address, category)
  );
  CREATE TABLE mail_link (
    id uuid NOT NULL,
    token_hash text NOT NULL,
    purpose text NOT NULL,
    address text NOT NULL,
    category text,
    mail_id uuid NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT mail_link_token_hash_key UNIQUE (token_hash),
    CONSTRAINT mail_link_purpose_check CHECK (purpose IN ('preferences', 'unsubscribe', 'reply', 'bounce')),
    CONSTRAINT mail_link_address_check CHECK (address = lower(address)),
    CONSTRAINT mail_link_category_check CHECK ((purpose = 'unsubscribe') = (category IS NOT NULL)),
    CONSTRAINT mail_link_pkey PRIMARY KEY (id)
  );
  CREATE INDEX mail_link_mail_id_idx ON mail_link (mail_id);
  CREATE INDEX mail_link_expires_at_idx ON mail_link (expires_at);
  ALTER TABLE mail_link ADD CONSTRAINT mail_link_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE CASCADE;
  CREATE TABLE given_notice (
    key text NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT given_notice_pkey PRIMARY KEY (key)
  );
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE given_notice, mail_link, mail_preference`);
  }
}

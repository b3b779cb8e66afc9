import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails of the standalone start, kept instead of sent. */
export class CreateDemoMail1795219208000 implements MigrationInterface {
  readonly name = 'CreateDemoMail1795219208000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE demo_mail (
    id uuid NOT NULL,
    "to" text NOT NULL,
    subject text NOT NULL,
    "text" text NOT NULL,
    html text NOT NULL,
    proposal_id uuid,
    sent_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT demo_mail_pkey PRIMARY KEY (id)
  );
  CREATE INDEX demo_mail_sent_at_idx ON demo_mail (sent_at);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demo_mail');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that wait, with the reason and the earliest instant. */
export class HoldMails1795219221000 implements MigrationInterface {
  readonly name = 'HoldMails1795219221000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE mail
    ADD COLUMN held_until TIMESTAMP WITH TIME ZONE,
    ADD COLUMN held_reason text,
    ADD COLUMN admitted_at TIMESTAMP WITH TIME ZONE,
    ADD CONSTRAINT mail_held_reason_check CHECK (held_reason IN ('quiet_hours', 'weekly_cap', 'paused', 'daily_digest', 'weekly_digest', 'address_marked', 'released', 'turned_off', 'collected', 'object_moved'));
  UPDATE mail SET admitted_at = created_at WHERE status NOT IN ('queued', 'cancelled');
  CREATE INDEX mail_to_address_admitted_at_idx ON mail (to_address, admitted_at);
  CREATE INDEX mail_held_idx ON mail (held_until) WHERE status = 'queued' AND held_until IS NOT NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN held_until, DROP COLUMN held_reason, DROP COLUMN admitted_at`);
  }
}

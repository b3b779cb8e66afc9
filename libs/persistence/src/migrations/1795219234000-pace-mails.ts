import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * At most one attempt under way for a mail, whatever two workers believe; how fast each receiving domain is sent to; what the
 * queue holds, counted by the worker; and
 * words that are kept with the faster compression where the server has it.
 */
export class PaceMails1795219234000 implements MigrationInterface {
  readonly name = 'PaceMails1795219234000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  UPDATE mail_delivery d SET outcome = 'ambiguous', finished_at = now() WHERE outcome IS NULL
    AND EXISTS (SELECT FROM mail_delivery l WHERE l.mail_id = d.mail_id AND l.attempt > d.attempt);
  CREATE UNIQUE INDEX mail_delivery_under_way_key ON mail_delivery (mail_id) WHERE outcome IS NULL;
  CREATE TABLE mail_pace (
    domain text NOT NULL,
    free_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT mail_pace_pkey PRIMARY KEY (domain)
  );
  CREATE TABLE queue_lane (
    name text NOT NULL,
    waiting integer NOT NULL,
    active integer NOT NULL,
    retrying integer NOT NULL,
    failed integer NOT NULL,
    counted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT queue_lane_pkey PRIMARY KEY (name)
  );
  ALTER TABLE mail DROP CONSTRAINT mail_held_reason_check;
  ALTER TABLE mail ADD CONSTRAINT mail_held_reason_check CHECK (held_reason IN ('quiet_hours', 'weekly_cap', 'paused', 'daily_digest', 'weekly_digest', 'address_marked', 'receiver_pace', 'released', 'turned_off', 'collected', 'object_moved'));
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)) THEN
      ALTER TABLE mail ALTER COLUMN html SET COMPRESSION lz4, ALTER COLUMN text SET COMPRESSION lz4;
    END IF;
  END $$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE mail DROP CONSTRAINT mail_held_reason_check;
  UPDATE mail SET held_reason = 'released' WHERE held_reason = 'receiver_pace';
  ALTER TABLE mail ADD CONSTRAINT mail_held_reason_check CHECK (held_reason IN ('quiet_hours', 'weekly_cap', 'paused', 'daily_digest', 'weekly_digest', 'address_marked', 'released', 'turned_off', 'collected', 'object_moved'));
  DROP TABLE queue_lane, mail_pace;
  DROP INDEX mail_delivery_under_way_key;
`);
  }
}

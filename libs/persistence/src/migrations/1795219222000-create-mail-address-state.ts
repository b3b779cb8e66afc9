import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that mail came back from or whose readers complained. */
export class CreateMailAddressState1795219222000 implements MigrationInterface {
  readonly name = 'CreateMailAddressState1795219222000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE mail_address_state (
    address text NOT NULL,
    mark text NOT NULL,
    detail text NOT NULL,
    marked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    confirmed_at TIMESTAMP WITH TIME ZONE,
    mail_id uuid,
    CONSTRAINT mail_address_state_address_check CHECK (address = lower(address)),
    CONSTRAINT mail_address_state_mark_check CHECK (mark IN ('bounced', 'complained')),
    CONSTRAINT mail_address_state_pkey PRIMARY KEY (address)
  );
  ALTER TABLE mail_address_state ADD CONSTRAINT mail_address_state_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE SET NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_address_state`);
  }
}

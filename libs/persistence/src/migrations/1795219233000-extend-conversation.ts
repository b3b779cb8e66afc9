import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads a message, who has read it, its files, and mails that a server gave back after taking them. */
export class ExtendConversation1795219233000 implements MigrationInterface {
  readonly name = 'ExtendConversation1795219233000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  ALTER TABLE message RENAME COLUMN received_at TO written_at;
  ALTER INDEX message_proposal_id_received_at_idx RENAME TO message_proposal_id_written_at_idx;
  ALTER TABLE message ALTER COLUMN message_id DROP NOT NULL;
  ALTER TABLE message DROP CONSTRAINT message_message_id_key;
  ALTER TABLE message ADD CONSTRAINT message_proposal_id_message_id_key UNIQUE (proposal_id, message_id);
  ALTER TABLE message DROP CONSTRAINT message_text_check;
  ALTER TABLE message ADD CONSTRAINT message_text_check CHECK (length(text) <= 20000);
  ALTER TABLE message ADD COLUMN channel text;
  UPDATE message m SET channel = CASE
    WHEN p.status = 'introduced' AND m.written_at >= p.introduced_at THEN 'everyone'
    WHEN m.side <> 'coordinator' THEN m.side
    ELSE coalesce((SELECT r.params->>'reader' FROM mail r WHERE r.kind = 'proposal_message'
                   AND r.params->>'messageId' = m.id::text AND r.params->>'reader' <> 'coordinator' LIMIT 1), 'provider')
    END FROM proposal p WHERE p.id = m.proposal_id;
  ALTER TABLE message ALTER COLUMN channel SET NOT NULL;
  ALTER TABLE message ADD CONSTRAINT message_channel_check CHECK (channel IN ('provider', 'company', 'everyone'));
  ALTER TABLE message ADD CONSTRAINT message_own_channel_check CHECK (side = 'coordinator' OR channel IN (side, 'everyone'));
  CREATE TABLE message_read (
    message_id uuid NOT NULL,
    person_id uuid NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT message_read_pkey PRIMARY KEY (message_id, person_id)
  );
  CREATE INDEX message_read_person_id_idx ON message_read (person_id);
  ALTER TABLE message_read ADD CONSTRAINT message_read_message_id_fkey FOREIGN KEY (message_id) REFERENCES message(id) ON DELETE CASCADE;
  ALTER TABLE message_read ADD CONSTRAINT message_read_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
  CREATE TABLE attachment (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    message_id uuid,
    person_id uuid,
    name text NOT NULL,
    type text NOT NULL,
    size integer NOT NULL,
    sha256 text,
    stored_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT attachment_type_check CHECK (type IN ('pdf', 'png', 'jpeg', 'webp', 'text', 'docx', 'xlsx', 'odt')),
    CONSTRAINT attachment_name_check CHECK (length(name) BETWEEN 1 AND 120),
    CONSTRAINT attachment_size_check CHECK (size > 0),
    CONSTRAINT attachment_stored_check CHECK ((stored_at IS NULL) = (sha256 IS NULL)),
    CONSTRAINT attachment_posted_check CHECK (message_id IS NULL OR stored_at IS NOT NULL),
    CONSTRAINT attachment_pkey PRIMARY KEY (id)
  );
  CREATE INDEX attachment_message_id_idx ON attachment (message_id);
  CREATE INDEX attachment_waiting_idx ON attachment (created_at) WHERE message_id IS NULL;
  CREATE INDEX attachment_proposal_id_idx ON attachment (proposal_id);
  ALTER TABLE attachment ADD CONSTRAINT attachment_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
  ALTER TABLE attachment ADD CONSTRAINT attachment_message_id_fkey FOREIGN KEY (message_id) REFERENCES message(id) ON DELETE CASCADE;
  ALTER TABLE attachment ADD CONSTRAINT attachment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL;
  CREATE FUNCTION remove_attached_bytes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO outbox (name, data) SELECT 'attachment.remove', jsonb_build_object('attachmentId', id) FROM gone;
    RETURN NULL;
  END $$;
  CREATE TRIGGER attachment_gone AFTER DELETE ON attachment REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION remove_attached_bytes();
  ALTER TABLE mail ADD COLUMN returned_at TIMESTAMP WITH TIME ZONE;
  ALTER TABLE demo_mail ADD COLUMN reply_to text;
  CREATE INDEX mail_message_idx ON mail ((params->>'messageId')) WHERE kind = 'proposal_message';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  DROP INDEX mail_message_idx;
  ALTER TABLE demo_mail DROP COLUMN reply_to;
  ALTER TABLE mail DROP COLUMN returned_at;
  DROP TABLE attachment, message_read;
  DROP FUNCTION remove_attached_bytes();
  DELETE FROM message WHERE message_id IS NULL OR text = '';
  ALTER TABLE message DROP COLUMN channel;
  ALTER TABLE message DROP CONSTRAINT message_text_check;
  ALTER TABLE message ADD CONSTRAINT message_text_check CHECK (length(text) BETWEEN 1 AND 20000);
  ALTER TABLE message DROP CONSTRAINT message_proposal_id_message_id_key;
  ALTER TABLE message ADD CONSTRAINT message_message_id_key UNIQUE (message_id);
  ALTER TABLE message ALTER COLUMN message_id SET NOT NULL;
  ALTER INDEX message_proposal_id_written_at_idx RENAME TO message_proposal_id_received_at_idx;
  ALTER TABLE message RENAME COLUMN written_at TO received_at;
`);
  }
}

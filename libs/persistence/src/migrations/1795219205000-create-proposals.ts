import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals and the links that answer them. */
export class CreateProposals1795219205000 implements MigrationInterface {
  readonly name = 'CreateProposals1795219205000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE proposal (
    id uuid NOT NULL,
    demand_id uuid NOT NULL,
    match_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    message text,
    decline_reason text,
    decline_note text,
    provider_note text,
    company_note text,
    withdraw_reason text,
    sent_by uuid,
    sent_at TIMESTAMP WITH TIME ZONE,
    provider_answered_at TIMESTAMP WITH TIME ZONE,
    forwarded_at TIMESTAMP WITH TIME ZONE,
    company_answered_at TIMESTAMP WITH TIME ZONE,
    introduced_at TIMESTAMP WITH TIME ZONE,
    remind_on date,
    expires_on date,
    status_since TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    version integer NOT NULL,
    CONSTRAINT proposal_withdraw_reason_check CHECK (withdraw_reason IN ('demand_changed', 'provider_changed', 'sent_by_mistake', 'other_partner_found', 'other')),
    CONSTRAINT proposal_decline_reason_check CHECK (decline_reason IN ('no_capacity_now', 'not_our_work', 'too_far', 'price', 'timing', 'volume_too_large', 'volume_too_small', 'certification_missing', 'own_solution', 'never_this_kind', 'other')),
    CONSTRAINT proposal_status_check CHECK (status IN ('draft', 'sent_to_provider', 'provider_interested', 'provider_declined', 'sent_to_company', 'company_interested', 'company_declined', 'introduced', 'expired', 'withdrawn')),
    CONSTRAINT proposal_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX proposal_one_live_idx ON proposal (demand_id, capability_id) WHERE status IN ('draft', 'sent_to_provider', 'provider_interested', 'sent_to_company', 'company_interested', 'introduced');
  CREATE INDEX proposal_status_expires_on_idx ON proposal (status, expires_on);
  CREATE INDEX proposal_provider_id_idx ON proposal (provider_id);
  CREATE INDEX proposal_demand_id_idx ON proposal (demand_id);
  CREATE TABLE answer_link (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    person_id uuid NOT NULL,
    purpose text NOT NULL,
    token_hash text NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at TIMESTAMP WITH TIME ZONE,
    revoked_at TIMESTAMP WITH TIME ZONE,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT answer_link_token_hash_key UNIQUE (token_hash),
    CONSTRAINT answer_link_purpose_check CHECK (purpose IN ('provider_answer', 'company_answer')),
    CONSTRAINT answer_link_pkey PRIMARY KEY (id)
  );
  CREATE INDEX answer_link_proposal_id_idx ON answer_link (proposal_id);
  ALTER TABLE proposal ADD CONSTRAINT proposal_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE;
  ALTER TABLE proposal ADD CONSTRAINT proposal_match_id_fkey FOREIGN KEY (match_id) REFERENCES match(id);
  ALTER TABLE proposal ADD CONSTRAINT proposal_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id);
  ALTER TABLE proposal ADD CONSTRAINT proposal_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES organisation(id);
  ALTER TABLE proposal ADD CONSTRAINT proposal_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES person(id) ON DELETE SET NULL;
  ALTER TABLE answer_link ADD CONSTRAINT answer_link_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
  ALTER TABLE answer_link ADD CONSTRAINT answer_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE answer_link, proposal');
  }
}

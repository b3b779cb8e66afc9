import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Collaborations with their checks, conflict checks, follow-ups and evaluations. Who was introduced before begins one. */
export class CreateCollaboration1795219250000 implements MigrationInterface {
  readonly name = 'CreateCollaboration1795219250000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  CREATE TABLE collaboration (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    demand_id uuid NOT NULL,
    capability_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    company_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'preparing',
    starts_on date,
    ends_on date,
    hours_per_week double precision,
    terms text,
    instruction_list text,
    pilot boolean NOT NULL DEFAULT false,
    learning_questions text,
    pilot_decision text,
    company_agreed_at TIMESTAMP WITH TIME ZONE,
    provider_agreed_at TIMESTAMP WITH TIME ZONE,
    beyond_free boolean NOT NULL DEFAULT false,
    risk_reason text,
    risk_note text,
    end_reason text,
    end_note text,
    agreed_at TIMESTAMP WITH TIME ZONE,
    started_on date,
    ended_on date,
    status_since TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    created_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    updated_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    version integer NOT NULL,
    CONSTRAINT collaboration_status_check CHECK (status IN ('preparing', 'checks', 'agreed', 'running', 'at_risk', 'terminated', 'completed', 'evaluated')),
    CONSTRAINT collaboration_kind_check CHECK (kind IN ('niche', 'enclave', 'subcontracting', 'strategic_product')),
    CONSTRAINT collaboration_risk_reason_check CHECK (risk_reason IN ('quality', 'delivery', 'staffing', 'safety', 'communication', 'payment', 'follow_up', 'other')),
    CONSTRAINT collaboration_end_reason_check CHECK (end_reason IN ('no_agreement', 'price', 'timing', 'no_capacity', 'quality', 'budget', 'other_partner', 'own_staff', 'conflict_blocked', 'demand_withdrawn', 'silence', 'other')),
    CONSTRAINT collaboration_pilot_decision_check CHECK (pilot_decision IN ('continue', 'adapt', 'stop')),
    CONSTRAINT collaboration_period_check CHECK (ends_on >= starts_on),
    CONSTRAINT collaboration_hours_check CHECK (hours_per_week > 0),
    CONSTRAINT collaboration_pkey PRIMARY KEY (id),
    CONSTRAINT collaboration_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
    CONSTRAINT collaboration_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demand(id) ON DELETE CASCADE,
    CONSTRAINT collaboration_capability_id_fkey FOREIGN KEY (capability_id) REFERENCES capability(id),
    CONSTRAINT collaboration_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES organisation(id),
    CONSTRAINT collaboration_company_id_fkey FOREIGN KEY (company_id) REFERENCES organisation(id)
  );
  CREATE UNIQUE INDEX collaboration_proposal_id_key ON collaboration (proposal_id);
  CREATE INDEX collaboration_demand_id_idx ON collaboration (demand_id);
  CREATE INDEX collaboration_capability_id_idx ON collaboration (capability_id);
  CREATE INDEX collaboration_provider_id_idx ON collaboration (provider_id);
  CREATE INDEX collaboration_company_id_idx ON collaboration (company_id);
  CREATE INDEX collaboration_status_starts_on_idx ON collaboration (status, starts_on);

  CREATE TABLE collaboration_check (
    collaboration_id uuid NOT NULL,
    item text NOT NULL,
    party text NOT NULL,
    day date NOT NULL,
    evidence text,
    confirmed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    confirmed_by uuid,
    CONSTRAINT collaboration_check_item_check CHECK (item IN ('recognised_provider', 'separate_entities', 'core_activity', 'written_agreement', 'department_notified', 'own_supervisor', 'instructions_by_supervisor', 'employment_conditions', 'guidance_norm', 'workers_informed', 'welfare', 'equal_facilities', 'terms_complete', 'evaluation_moments', 'hire_by_choice', 'instruction_list', 'authority_with_provider', 'conformity_evidence')),
    CONSTRAINT collaboration_check_party_check CHECK (party IN ('company', 'provider')),
    CONSTRAINT collaboration_check_pkey PRIMARY KEY (collaboration_id, item, party),
    CONSTRAINT collaboration_check_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
    CONSTRAINT collaboration_check_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id) ON DELETE SET NULL
  );

  CREATE TABLE collaboration_conflict (
    collaboration_id uuid NOT NULL,
    code text NOT NULL,
    raised_by text NOT NULL,
    raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
    note text,
    decision text,
    decision_note text,
    decided_at TIMESTAMP WITH TIME ZONE,
    decided_by uuid,
    CONSTRAINT collaboration_conflict_code_check CHECK (code IN ('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8')),
    CONSTRAINT collaboration_conflict_decision_check CHECK (decision IN ('cleared', 'cleared_with_conditions', 'blocked')),
    CONSTRAINT collaboration_conflict_decided_check CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CONSTRAINT collaboration_conflict_pkey PRIMARY KEY (collaboration_id, code),
    CONSTRAINT collaboration_conflict_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE,
    CONSTRAINT collaboration_conflict_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id) ON DELETE SET NULL
  );

  CREATE TABLE collaboration_follow_up (
    collaboration_id uuid NOT NULL,
    due_on date NOT NULL,
    party text NOT NULL,
    answer text NOT NULL,
    delivered_on_time boolean,
    quality_accepted boolean,
    note text,
    answered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT collaboration_follow_up_party_check CHECK (party IN ('company', 'provider')),
    CONSTRAINT collaboration_follow_up_answer_check CHECK (answer IN ('well', 'mixed', 'badly')),
    CONSTRAINT collaboration_follow_up_pkey PRIMARY KEY (collaboration_id, due_on, party),
    CONSTRAINT collaboration_follow_up_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE
  );

  CREATE TABLE collaboration_evaluation (
    collaboration_id uuid NOT NULL,
    party text NOT NULL,
    rating integer NOT NULL,
    delivered_on_time boolean,
    quality_accepted boolean,
    again boolean NOT NULL,
    note text,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT collaboration_evaluation_party_check CHECK (party IN ('company', 'provider')),
    CONSTRAINT collaboration_evaluation_rating_check CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT collaboration_evaluation_pkey PRIMARY KEY (collaboration_id, party),
    CONSTRAINT collaboration_evaluation_collaboration_id_fkey FOREIGN KEY (collaboration_id) REFERENCES collaboration(id) ON DELETE CASCADE
  );

  INSERT INTO collaboration (id, proposal_id, demand_id, capability_id, provider_id, company_id, kind, version,
    starts_on, ends_on, hours_per_week, status_since, created_at, updated_at)
  SELECT gen_random_uuid(), p.id, p.demand_id, p.capability_id, p.provider_id, d.organisation_id, d.kind, 1,
    d.start_date, d.end_date,
    (SELECT sum(h.hours_per_week) FROM capacity_hold h WHERE h.proposal_id = p.id), p.introduced_at, p.introduced_at, p.introduced_at
  FROM proposal p JOIN demand d ON d.id = p.demand_id
  WHERE p.status = 'introduced' AND p.introduced_at IS NOT NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  DROP TABLE collaboration_evaluation, collaboration_follow_up, collaboration_conflict, collaboration_check, collaboration;
`);
  }
}

import type { CapabilityStatus, CollaborationStatus, DemandStatus, ProposalStatus } from '@bestuiver/domain';
import type { Tone } from './status-badge';

export const DEMAND_TONE: Record<DemandStatus, Tone> = {
  draft: 'draft',
  submitted: 'waiting',
  needs_info: 'attention',
  open: 'active',
  in_proposal: 'waiting',
  in_negotiation: 'active',
  partially_fulfilled: 'done',
  fulfilled: 'done',
  paused: 'paused',
  withdrawn: 'closed',
  expired: 'closed',
  rejected: 'closed',
};

export const CAPABILITY_TONE: Record<CapabilityStatus, Tone> = {
  draft: 'draft',
  submitted: 'waiting',
  published: 'active',
  stale: 'attention',
  hidden: 'attention',
  suspended: 'closed',
  archived: 'closed',
};

export const PROPOSAL_TONE: Record<ProposalStatus, Tone> = {
  draft: 'draft',
  sent_to_provider: 'waiting',
  provider_interested: 'active',
  provider_declined: 'closed',
  sent_to_company: 'waiting',
  company_interested: 'active',
  company_declined: 'closed',
  introduced: 'done',
  expired: 'closed',
  withdrawn: 'closed',
};

export const COLLABORATION_TONE: Record<CollaborationStatus, Tone> = {
  preparing: 'waiting',
  checks: 'waiting',
  agreed: 'active',
  running: 'active',
  at_risk: 'attention',
  terminated: 'closed',
  completed: 'done',
  evaluated: 'done',
};

import type { LifeCycle } from './life-cycle';
import { CLOSE_REASONS } from './reasons';

/** Domain dossier 3.2. */
export const DEMAND_STATUSES = [
  'draft',
  'submitted',
  'needs_info',
  'open',
  'in_proposal',
  'in_negotiation',
  'partially_fulfilled',
  'fulfilled',
  'paused',
  'withdrawn',
  'expired',
  'rejected',
] as const;
export type DemandStatus = (typeof DEMAND_STATUSES)[number];

export type DemandVerb =
  | 'submit'
  | 'ask_info'
  | 'open'
  | 'reject'
  | 'withdraw'
  | 'pause'
  | 'resume'
  | 'expire'
  | 'propose'
  | 'return_to_open'
  | 'introduce'
  | 'fulfil'
  | 'fulfil_partially'
  | 'reopen';

/** Statuses in which matching runs and proposals may be made. */
export const MATCHABLE_DEMAND_STATUSES: readonly DemandStatus[] = ['open', 'in_proposal'];
/** Statuses in which the owner may still change the text and attributes. */
export const EDITABLE_DEMAND_STATUSES: readonly DemandStatus[] = ['draft', 'needs_info'];

export const DEMAND_LIFE_CYCLE: LifeCycle<DemandStatus, DemandVerb> = {
  noun: 'demand',
  statuses: DEMAND_STATUSES,
  moves: [
    { verb: 'submit', from: 'draft', to: 'submitted', by: ['company', 'enterprise', 'coordinator'] },
    { verb: 'submit', from: 'needs_info', to: 'submitted', by: ['company', 'enterprise', 'coordinator'] },
    { verb: 'ask_info', from: 'submitted', to: 'needs_info', by: ['coordinator'] },
    { verb: 'open', from: 'submitted', to: 'open', by: ['coordinator'] },
    { verb: 'reject', from: 'submitted', to: 'rejected', by: ['coordinator'], reasons: CLOSE_REASONS },
    {
      verb: 'withdraw',
      from: 'needs_info',
      to: 'withdrawn',
      by: ['company', 'enterprise', 'system'],
      reasons: CLOSE_REASONS,
    },
    { verb: 'withdraw', from: 'submitted', to: 'withdrawn', by: ['company', 'enterprise'], reasons: CLOSE_REASONS },
    { verb: 'withdraw', from: 'open', to: 'withdrawn', by: ['company', 'enterprise'], reasons: CLOSE_REASONS },
    { verb: 'withdraw', from: 'in_proposal', to: 'withdrawn', by: ['company', 'enterprise'], reasons: CLOSE_REASONS },
    {
      verb: 'withdraw',
      from: 'in_negotiation',
      to: 'withdrawn',
      by: ['company', 'enterprise'],
      reasons: CLOSE_REASONS,
    },
    { verb: 'pause', from: 'open', to: 'paused', by: ['company', 'enterprise', 'coordinator'] },
    { verb: 'resume', from: 'paused', to: 'open', by: ['company', 'enterprise', 'coordinator'] },
    { verb: 'expire', from: 'open', to: 'expired', by: ['system'], reasons: CLOSE_REASONS },
    { verb: 'expire', from: 'paused', to: 'expired', by: ['system'], reasons: CLOSE_REASONS },
    { verb: 'propose', from: 'open', to: 'in_proposal', by: ['system'] },
    { verb: 'return_to_open', from: 'in_proposal', to: 'open', by: ['system'] },
    { verb: 'introduce', from: 'in_proposal', to: 'in_negotiation', by: ['system'] },
    { verb: 'return_to_open', from: 'in_negotiation', to: 'open', by: ['coordinator'] },
    { verb: 'fulfil', from: 'in_negotiation', to: 'fulfilled', by: ['system', 'coordinator'] },
    { verb: 'fulfil_partially', from: 'in_negotiation', to: 'partially_fulfilled', by: ['system', 'coordinator'] },
    { verb: 'reopen', from: 'withdrawn', to: 'submitted', by: ['coordinator'] },
    { verb: 'reopen', from: 'expired', to: 'submitted', by: ['coordinator'] },
    { verb: 'reopen', from: 'rejected', to: 'submitted', by: ['coordinator'] },
    { verb: 'reopen', from: 'fulfilled', to: 'submitted', by: ['coordinator'] },
  ],
};

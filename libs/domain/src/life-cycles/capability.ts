import type { LifeCycle } from './life-cycle';

/** Domain dossier 3.3. */
export const CAPABILITY_STATUSES = [
  'draft',
  'submitted',
  'published',
  'stale',
  'hidden',
  'suspended',
  'archived',
] as const;
export type CapabilityStatus = (typeof CAPABILITY_STATUSES)[number];

export type CapabilityVerb =
  | 'submit'
  | 'publish'
  | 'return'
  | 'review_again'
  | 'confirm'
  | 'mark_stale'
  | 'hide'
  | 'suspend'
  | 'reinstate'
  | 'archive';

/** Why a coordinator suspends a listing. */
export const SUSPEND_REASONS = ['recognition_lapsed', 'complaint_upheld', 'other'] as const;
export type SuspendReason = (typeof SUSPEND_REASONS)[number];

/** Statuses in which a listing takes part in matching; stale ones at a lower score. */
export const MATCHABLE_CAPABILITY_STATUSES: readonly CapabilityStatus[] = ['published', 'stale'];

/** Days without confirmation after which a listing is stale, and hidden (domain dossier 3.3, [E]). */
export const STALE_AFTER_DAYS = 90;
export const HIDDEN_AFTER_DAYS = 180;

export const CAPABILITY_LIFE_CYCLE: LifeCycle<CapabilityStatus, CapabilityVerb> = {
  noun: 'capability',
  statuses: CAPABILITY_STATUSES,
  moves: [
    { verb: 'submit', from: 'draft', to: 'submitted', by: ['enterprise', 'coordinator'] },
    { verb: 'publish', from: 'submitted', to: 'published', by: ['coordinator', 'system'] },
    { verb: 'return', from: 'submitted', to: 'draft', by: ['coordinator', 'enterprise'] },
    { verb: 'review_again', from: 'published', to: 'submitted', by: ['enterprise', 'coordinator'] },
    { verb: 'review_again', from: 'stale', to: 'submitted', by: ['enterprise', 'coordinator'] },
    { verb: 'confirm', from: 'published', to: 'published', by: ['enterprise'] },
    { verb: 'confirm', from: 'stale', to: 'published', by: ['enterprise'] },
    { verb: 'confirm', from: 'hidden', to: 'published', by: ['enterprise'] },
    { verb: 'mark_stale', from: 'published', to: 'stale', by: ['system'] },
    { verb: 'hide', from: 'stale', to: 'hidden', by: ['system'] },
    { verb: 'suspend', from: 'published', to: 'suspended', by: ['coordinator'], reasons: SUSPEND_REASONS },
    { verb: 'suspend', from: 'stale', to: 'suspended', by: ['coordinator'], reasons: SUSPEND_REASONS },
    { verb: 'reinstate', from: 'suspended', to: 'submitted', by: ['coordinator'] },
    { verb: 'archive', from: 'draft', to: 'archived', by: ['enterprise'] },
    { verb: 'archive', from: 'submitted', to: 'archived', by: ['enterprise'] },
    { verb: 'archive', from: 'published', to: 'archived', by: ['enterprise'] },
    { verb: 'archive', from: 'stale', to: 'archived', by: ['enterprise'] },
    { verb: 'archive', from: 'hidden', to: 'archived', by: ['enterprise'] },
    { verb: 'archive', from: 'suspended', to: 'archived', by: ['enterprise'] },
  ],
};

/** Why a demand closes (domain dossier 3.2): these feed niche detection and policy signals. */
export const CLOSE_REASONS = [
  'own_staff',
  'other_supplier',
  'budget',
  'timing',
  'no_capacity_region',
  'certification_missing',
  'mobility',
  'concern_unfair_competition',
  'individual_hire_instead',
  'other',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Why a coordinator sets a candidate aside; reported per enterprise every year (5.4). */
export const DISMISS_REASONS = [
  'activity_mismatch',
  'capacity_too_small',
  'timing',
  'mobility',
  'certification_missing',
  'work_not_suitable',
  'quality_concern',
  'conflict_of_interest',
  'recently_proposed',
  'provider_asked',
  'other',
] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** Why a provider or a company says no to a proposal. */
export const DECLINE_REASONS = [
  'no_capacity_now',
  'not_our_work',
  'too_far',
  'price',
  'timing',
  'volume_too_large',
  'volume_too_small',
  'certification_missing',
  'own_solution',
  'never_this_kind',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why a coordinator withdraws a proposal. */
export const WITHDRAW_REASONS = [
  'demand_changed',
  'provider_changed',
  'sent_by_mistake',
  'other_partner_found',
  'other',
] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

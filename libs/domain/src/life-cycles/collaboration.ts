import type { LifeCycle } from './life-cycle';

/** Domain dossier 3.4: what follows an introduction. */
export const COLLABORATION_STATUSES = [
  'preparing',
  'checks',
  'agreed',
  'running',
  'at_risk',
  'terminated',
  'completed',
  'evaluated',
] as const;
export type CollaborationStatus = (typeof COLLABORATION_STATUSES)[number];

export type CollaborationVerb =
  'open_checks' | 'agree' | 'start' | 'mark_at_risk' | 'recover' | 'terminate' | 'complete' | 'evaluate';

/** Statuses in which the parties still talk: nothing is agreed yet. */
export const TALKING_STATUSES: readonly CollaborationStatus[] = ['preparing', 'checks'];

/** Statuses of work that is going on. */
export const WORKING_STATUSES: readonly CollaborationStatus[] = ['running', 'at_risk'];

/** Statuses in which nothing is left to do. */
export const SETTLED_STATUSES: readonly CollaborationStatus[] = ['terminated', 'evaluated'];

/** Why a collaboration needs attention. */
export const RISK_REASONS = [
  'quality',
  'delivery',
  'staffing',
  'safety',
  'communication',
  'payment',
  'follow_up',
  'other',
] as const;
export type RiskReason = (typeof RISK_REASONS)[number];

/** Why a collaboration stops before its end. */
export const END_REASONS = [
  'no_agreement',
  'price',
  'timing',
  'no_capacity',
  'quality',
  'budget',
  'other_partner',
  'own_staff',
  'conflict_blocked',
  'demand_withdrawn',
  'silence',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** What a trial leads to. */
export const PILOT_DECISIONS = ['continue', 'adapt', 'stop'] as const;
export type PilotDecision = (typeof PILOT_DECISIONS)[number];

/** Longest trial, in days: half a year (3.4). */
export const PILOT_DAYS = 184;

/** Working days after the end in which both parties may say how it went (domain dossier, section 7). */
export const EVALUATION_WORKING_DAYS = 14;

/** Days without any step after which a coordinator may close a collaboration (3.4). */
export const SILENCE_DAYS = 30;

/**
 * The parties move it; a coordinator opens the checks, signals a risk, and closes what stays silent. The first three
 * stop without having worked; work that runs is first signalled, so that somebody can help.
 */
export const COLLABORATION_LIFE_CYCLE: LifeCycle<CollaborationStatus, CollaborationVerb> = {
  noun: 'collaboration',
  statuses: COLLABORATION_STATUSES,
  moves: [
    { verb: 'open_checks', from: 'preparing', to: 'checks', by: ['company', 'enterprise', 'coordinator'] },
    { verb: 'agree', from: 'checks', to: 'agreed', by: ['company', 'enterprise'] },
    { verb: 'start', from: 'agreed', to: 'running', by: ['company', 'enterprise'] },
    {
      verb: 'mark_at_risk',
      from: 'running',
      to: 'at_risk',
      by: ['company', 'enterprise', 'coordinator', 'system'],
      reasons: RISK_REASONS,
    },
    { verb: 'recover', from: 'at_risk', to: 'running', by: ['company', 'enterprise'] },
    { verb: 'complete', from: 'running', to: 'completed', by: ['company', 'enterprise'] },
    ...(['preparing', 'checks'] as const).map(
      (from) =>
        ({
          verb: 'terminate',
          from,
          to: 'terminated',
          by: ['company', 'enterprise', 'coordinator', 'system'],
          reasons: END_REASONS,
        }) as const,
    ),
    ...(['agreed', 'at_risk'] as const).map(
      (from) =>
        ({
          verb: 'terminate',
          from,
          to: 'terminated',
          by: ['company', 'enterprise', 'coordinator'],
          reasons: END_REASONS,
        }) as const,
    ),
    { verb: 'evaluate', from: 'completed', to: 'evaluated', by: ['company', 'enterprise', 'coordinator', 'system'] },
  ],
};

import type { LifeCycle } from './life-cycle';
import { DISMISS_REASONS } from './reasons';

/** Domain dossier 3.4. */
export const MATCH_STATUSES = ['computed', 'shortlisted', 'dismissed', 'promoted', 'superseded', 'stale'] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

export type MatchVerb = 'shortlist' | 'dismiss' | 'restore' | 'promote' | 'supersede' | 'mark_stale';

export const MATCH_LIFE_CYCLE: LifeCycle<MatchStatus, MatchVerb> = {
  noun: 'match',
  statuses: MATCH_STATUSES,
  moves: [
    { verb: 'shortlist', from: 'computed', to: 'shortlisted', by: ['coordinator'] },
    { verb: 'dismiss', from: 'computed', to: 'dismissed', by: ['coordinator'], reasons: DISMISS_REASONS },
    { verb: 'dismiss', from: 'shortlisted', to: 'dismissed', by: ['coordinator'], reasons: DISMISS_REASONS },
    { verb: 'restore', from: 'dismissed', to: 'computed', by: ['coordinator'] },
    { verb: 'restore', from: 'shortlisted', to: 'computed', by: ['coordinator'] },
    { verb: 'promote', from: 'shortlisted', to: 'promoted', by: ['coordinator', 'system'] },
    { verb: 'promote', from: 'computed', to: 'promoted', by: ['coordinator'] },
    { verb: 'supersede', from: 'computed', to: 'superseded', by: ['system'] },
    { verb: 'supersede', from: 'shortlisted', to: 'superseded', by: ['system'] },
    { verb: 'supersede', from: 'dismissed', to: 'superseded', by: ['system'] },
    { verb: 'supersede', from: 'promoted', to: 'superseded', by: ['system'] },
    { verb: 'supersede', from: 'stale', to: 'superseded', by: ['system'] },
    { verb: 'mark_stale', from: 'computed', to: 'stale', by: ['system'] },
    { verb: 'mark_stale', from: 'shortlisted', to: 'stale', by: ['system'] },
  ],
};

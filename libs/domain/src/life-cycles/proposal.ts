import type { DemandKind } from '../kinds';
import type { IsoDate } from '../values/dates';
import { addWorkingDays } from '../values/working-days';
import type { LifeCycle } from './life-cycle';
import { DECLINE_REASONS, WITHDRAW_REASONS } from './reasons';
import { isSurge } from '../surge/surge-level';

/** Domain dossier 3.4: double opt-in, provider first. */
export const PROPOSAL_STATUSES = [
  'draft',
  'sent_to_provider',
  'provider_interested',
  'provider_declined',
  'sent_to_company',
  'company_interested',
  'company_declined',
  'introduced',
  'expired',
  'withdrawn',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export type ProposalVerb =
  | 'send'
  | 'provider_accept'
  | 'provider_decline'
  | 'forward'
  | 'company_accept'
  | 'company_decline'
  | 'introduce'
  | 'expire'
  | 'withdraw';

/** Statuses that count against the most live proposals a demand may have. */
export const LIVE_PROPOSAL_STATUSES: readonly ProposalStatus[] = [
  'sent_to_provider',
  'provider_interested',
  'sent_to_company',
  'company_interested',
];

/** Most live proposals a demand may have, so that providers do not work in vain (3.4). */
export function maxLiveProposals(kind: DemandKind): number {
  return kind === 'strategic_product' ? 5 : 3;
}

/**
 * When a proposal that leaves today is reminded of, and the last day it may be answered: 3 and 7 working days
 * (domain dossier, section 7); at surge level 2 or 3 the same day and the next working day.
 */
export function answerDates(today: IsoDate, surgeLevel: number): { remindOn: IsoDate; expiresOn: IsoDate } {
  return isSurge(surgeLevel)
    ? { remindOn: today, expiresOn: addWorkingDays(today, 1) }
    : { remindOn: addWorkingDays(today, 3), expiresOn: addWorkingDays(today, 7) };
}

/**
 * When partners who are invited into a team are reminded, and the last day they may answer: 2 and 5 working days
 * (domain dossier, section 7); at surge level 2 or 3 the same day and the next working day.
 */
export function invitationDates(today: IsoDate, surgeLevel: number): { remindOn: IsoDate; expiresOn: IsoDate } {
  return isSurge(surgeLevel)
    ? answerDates(today, surgeLevel)
    : { remindOn: addWorkingDays(today, 2), expiresOn: addWorkingDays(today, 5) };
}

export const PROPOSAL_LIFE_CYCLE: LifeCycle<ProposalStatus, ProposalVerb> = {
  noun: 'proposal',
  statuses: PROPOSAL_STATUSES,
  moves: [
    { verb: 'send', from: 'draft', to: 'sent_to_provider', by: ['coordinator', 'system'] },
    { verb: 'withdraw', from: 'draft', to: 'withdrawn', by: ['coordinator'], reasons: WITHDRAW_REASONS },
    { verb: 'provider_accept', from: 'sent_to_provider', to: 'provider_interested', by: ['enterprise'] },
    {
      verb: 'provider_decline',
      from: 'sent_to_provider',
      to: 'provider_declined',
      by: ['enterprise'],
      reasons: DECLINE_REASONS,
    },
    { verb: 'forward', from: 'provider_interested', to: 'sent_to_company', by: ['system', 'coordinator'] },
    { verb: 'company_accept', from: 'sent_to_company', to: 'company_interested', by: ['company', 'enterprise'] },
    {
      verb: 'company_decline',
      from: 'sent_to_company',
      to: 'company_declined',
      by: ['company', 'enterprise'],
      reasons: DECLINE_REASONS,
    },
    { verb: 'introduce', from: 'company_interested', to: 'introduced', by: ['system'] },
    { verb: 'expire', from: 'sent_to_provider', to: 'expired', by: ['system'] },
    { verb: 'expire', from: 'sent_to_company', to: 'expired', by: ['system'] },
    {
      verb: 'withdraw',
      from: 'sent_to_provider',
      to: 'withdrawn',
      by: ['coordinator', 'system'],
      reasons: WITHDRAW_REASONS,
    },
    {
      verb: 'withdraw',
      from: 'provider_interested',
      to: 'withdrawn',
      by: ['coordinator', 'system'],
      reasons: WITHDRAW_REASONS,
    },
    {
      verb: 'withdraw',
      from: 'sent_to_company',
      to: 'withdrawn',
      by: ['coordinator', 'system'],
      reasons: WITHDRAW_REASONS,
    },
  ],
};

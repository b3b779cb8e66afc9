import type { MailKind } from '@bestuiver/mail';
import type { MailMode } from '@bestuiver/persistence';

/**
 * What readers may choose about, each category with the ways its mails may come. Mails that a running proposal, an
 * account or the law needs (`service`) always come; proposals may be turned off but not gathered, since they expire.
 * Surge calls come at any hour, pauses included, to who asks for that; to others they come in office hours.
 */
export const CATEGORY_MODES = {
  service: ['immediate'],
  proposals: ['immediate', 'off'],
  conversation: ['immediate', 'daily', 'off'],
  reminders: ['immediate', 'off'],
  demand_news: ['immediate', 'daily', 'weekly', 'off'],
  listings: ['immediate', 'daily', 'weekly', 'off'],
  credentials: ['immediate', 'daily', 'weekly'],
  coordination: ['immediate', 'daily'],
  overview: ['immediate', 'off'],
  surges: ['any_hour', 'immediate', 'off'],
} as const satisfies Record<string, readonly MailMode[]>;

export type MailCategory = keyof typeof CATEGORY_MODES;
export const MAIL_CATEGORIES = Object.keys(CATEGORY_MODES) as MailCategory[];

/** True when the reader may turn the whole category off. */
export const mayTurnOff = (category: MailCategory): boolean =>
  (CATEGORY_MODES[category] as readonly MailMode[]).includes('off');

export interface MailRule {
  readonly category: MailCategory;
  /** Leaves at any hour: it is urgent, or the direct consequence of what somebody just did. */
  readonly anyHour: boolean;
  /** Counts towards the most mails an address gets in a week, and waits when there were that many. */
  readonly capped: boolean;
}

const rule = (category: MailCategory, ...traits: ('any_hour' | 'capped')[]): MailRule => ({
  category,
  anyHour: traits.includes('any_hour'),
  capped: traits.includes('capped'),
});

/**
 * How each mail kind reaches its reader. Free of the weekly number: introductions, surges, answers to what the reader
 * just did, and the work of coordinators, who may have it gathered once a day.
 */
export const MAIL_RULES: Readonly<Record<MailKind, MailRule>> = {
  account_welcome: rule('service', 'any_hour'),
  demand_received: rule('service', 'any_hour'),
  demand_to_review: rule('coordination', 'any_hour'),
  demand_needs_info: rule('service', 'any_hour'),
  demand_info_reminder: rule('service', 'capped'),
  demand_open: rule('demand_news', 'any_hour'),
  demand_rejected: rule('service', 'any_hour'),
  matches_ready: rule('coordination'),
  no_match_yet: rule('demand_news', 'capped'),
  proposal_to_provider: rule('proposals', 'any_hour', 'capped'),
  provider_answered: rule('coordination', 'any_hour'),
  company_declined: rule('coordination', 'any_hour'),
  proposal_to_company: rule('service', 'any_hour', 'capped'),
  proposal_message: rule('conversation', 'any_hour'),
  message_not_passed: rule('service', 'any_hour'),
  proposal_reminder: rule('reminders', 'capped'),
  introduction: rule('service', 'any_hour'),
  introduction_check: rule('reminders', 'capped'),
  proposal_closed: rule('service', 'any_hour', 'capped'),
  proposal_expired: rule('coordination'),
  next_candidate: rule('coordination', 'any_hour'),
  consortium_invitation: rule('proposals', 'any_hour', 'capped'),
  consortium_reminder: rule('reminders', 'capped'),
  consortium_outcome: rule('coordination', 'any_hour'),
  consortium_closed: rule('service', 'any_hour', 'capped'),
  consortium_to_company: rule('service', 'any_hour', 'capped'),
  consortium_introduction: rule('service', 'any_hour'),
  checks_open: rule('service', 'capped'),
  notice_due: rule('service'),
  collaboration_starts: rule('service'),
  follow_up_due: rule('service', 'capped'),
  collaboration_at_risk: rule('service', 'any_hour'),
  agreement_ends: rule('service', 'capped'),
  evaluation_due: rule('service', 'capped'),
  surge_call: rule('surges'),
  surge_outcome: rule('coordination', 'any_hour'),
  surge_level: rule('service', 'any_hour'),
  capability_confirmation: rule('listings', 'capped'),
  capability_stale: rule('listings', 'capped'),
  capability_hidden: rule('listings', 'capped'),
  certificate_expiring: rule('credentials', 'capped'),
  recognition_expiring: rule('credentials', 'capped'),
  soft_hold_ending: rule('service', 'capped'),
  concern_raised: rule('service', 'any_hour'),
  concern_waiting: rule('service'),
  concern_decided: rule('service', 'any_hour'),
  escalation: rule('service'),
  weekly_digest: rule('overview'),
  mail_digest: rule('service'),
  address_unreachable: rule('coordination'),
  market_exploration: rule('service'),
};

import type { worklist as nl } from '../nl/worklist';
import type { Texts } from '../texts';

export const worklist: Texts<typeof nl> = {
  title: 'Work list',
  lead: 'What waits for you, the most urgent first.',
  none: 'Nothing waits for you',
  noneText: 'New demands, answers and deadlines appear here by themselves.',
  overdue_one: '{{count}} task is overdue',
  overdue_other: '{{count}} tasks are overdue',
  waits: 'waiting {{since}}',
  due: 'by {{date}}',
  late: 'overdue, was due {{date}}',
  kind: {
    demand_to_review: 'Demand to check',
    demand_needs_info: 'Waiting for information',
    demand_without_match: 'No candidate yet',
    candidates_to_judge: 'Candidates to judge',
    proposal_to_send: 'Proposal to send',
    proposal_unanswered: 'Proposal without an answer',
    proposal_expired: 'Proposal expired',
    conflict_to_decide: 'Decide about a raised point',
    concern_to_review: 'Look at a concern about unfair competition',
    concern_to_decide: 'Decide on a file about unfair competition',
    collaboration_at_risk: 'A collaboration needs attention',
    collaboration_silent: 'Talks silent for 30 days',
    talks_failed: 'Talks stopped: look on?',
    capability_to_review: 'Offer to check',
    capability_stale: 'Offer not confirmed',
    recognition_ending: 'Recognition ends soon',
    certificate_ending: 'Certificate ends soon',
  },
};

import { demandInfoReminder } from './demand-info-reminder.mail';
import { demandNeedsInfo } from './demand-needs-info.mail';
import { demandOpen } from './demand-open.mail';
import { demandReceived } from './demand-received.mail';
import { demandRejected } from './demand-rejected.mail';
import { demandToReview } from './demand-to-review.mail';

export const demandMails = {
  demand_received: demandReceived,
  demand_to_review: demandToReview,
  demand_needs_info: demandNeedsInfo,
  demand_info_reminder: demandInfoReminder,
  demand_open: demandOpen,
  demand_rejected: demandRejected,
};

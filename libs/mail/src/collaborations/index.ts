import { agreementEnds } from './agreement-ends.mail';
import { checksOpen } from './checks-open.mail';
import { collaborationAtRisk } from './collaboration-at-risk.mail';
import { collaborationStarts } from './collaboration-starts.mail';
import { evaluationDue } from './evaluation-due.mail';
import { followUpDue } from './follow-up-due.mail';
import { noticeDue } from './notice-due.mail';

export const collaborationMails = {
  checks_open: checksOpen,
  notice_due: noticeDue,
  collaboration_starts: collaborationStarts,
  follow_up_due: followUpDue,
  collaboration_at_risk: collaborationAtRisk,
  agreement_ends: agreementEnds,
  evaluation_due: evaluationDue,
};

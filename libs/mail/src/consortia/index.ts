import { consortiumClosed } from './consortium-closed.mail';
import { consortiumIntroduction } from './consortium-introduction.mail';
import { consortiumInvitation } from './consortium-invitation.mail';
import { consortiumOutcome } from './consortium-outcome.mail';
import { consortiumReminder } from './consortium-reminder.mail';
import { consortiumToCompany } from './consortium-to-company.mail';

export const consortiumMails = {
  consortium_invitation: consortiumInvitation,
  consortium_reminder: consortiumReminder,
  consortium_outcome: consortiumOutcome,
  consortium_closed: consortiumClosed,
  consortium_to_company: consortiumToCompany,
  consortium_introduction: consortiumIntroduction,
};

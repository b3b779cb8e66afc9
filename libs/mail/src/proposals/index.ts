import { companyDeclined } from './company-declined.mail';
import { introductionCheck } from './introduction-check.mail';
import { introduction } from './introduction.mail';
import { messageNotPassed } from './message-not-passed.mail';
import { nextCandidate } from './next-candidate.mail';
import { proposalClosed } from './proposal-closed.mail';
import { proposalExpired } from './proposal-expired.mail';
import { proposalMessage } from './proposal-message.mail';
import { proposalReminder } from './proposal-reminder.mail';
import { proposalToCompany } from './proposal-to-company.mail';
import { proposalToProvider } from './proposal-to-provider.mail';
import { providerAnswered } from './provider-answered.mail';

export const proposalMails = {
  proposal_to_provider: proposalToProvider,
  company_declined: companyDeclined,
  provider_answered: providerAnswered,
  proposal_to_company: proposalToCompany,
  proposal_reminder: proposalReminder,
  proposal_message: proposalMessage,
  message_not_passed: messageNotPassed,
  introduction,
  introduction_check: introductionCheck,
  proposal_closed: proposalClosed,
  proposal_expired: proposalExpired,
  next_candidate: nextCandidate,
};

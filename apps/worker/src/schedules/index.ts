import { ageCapabilities } from './age-capabilities.schedule';
import { ageDemands } from './age-demands.schedule';
import { cleanConversations } from './clean-conversations.schedule';
import { cleanUp } from './clean-up.schedule';
import { closeEvaluations } from './close-evaluations.schedule';
import { expireProposals } from './expire-proposals.schedule';
import { followSurges } from './follow-surges.schedule';
import { recoverLostJobs } from './recover-lost-jobs.schedule';
import { remindChecks } from './remind-checks.schedule';
import { remindNotices } from './remind-notices.schedule';
import { remindConcerns } from './remind-concerns.schedule';
import { remindCoordinators } from './remind-coordinators.schedule';
import { remindProposals } from './remind-proposals.schedule';
import { releaseHolds } from './release-holds.schedule';
import { releaseMails } from './release-mails.schedule';
import { sendDigests } from './send-digests.schedule';
import { announceStarts } from './announce-starts.schedule';
import { askConfirmation } from './ask-confirmation.schedule';
import { askEvaluations } from './ask-evaluations.schedule';
import { askFollowUps } from './ask-follow-ups.schedule';
import { checkIntroductions } from './check-introductions.schedule';
import { remindDemandInfo } from './remind-demand-info.schedule';
import { remindMatches } from './remind-matches.schedule';
import { remindRisks } from './remind-risks.schedule';
import { reportNoMatch } from './report-no-match.schedule';
import { sendWeeklyOverview } from './send-weekly-overview.schedule';
import { warnOfEnd } from './warn-of-end.schedule';
import { warnOfExpiry } from './warn-of-expiry.schedule';
import { warnOfRelease } from './warn-of-release.schedule';
import type { Schedule } from './schedule';

/** Every schedule of the product, on one screen. */
export const SCHEDULES: readonly Schedule[] = [
  remindProposals,
  expireProposals,
  followSurges,
  remindCoordinators,
  remindConcerns,
  remindDemandInfo,
  remindMatches,
  reportNoMatch,
  checkIntroductions,
  askConfirmation,
  warnOfExpiry,
  sendWeeklyOverview,
  releaseHolds,
  warnOfRelease,
  remindChecks,
  remindNotices,
  announceStarts,
  askFollowUps,
  remindRisks,
  warnOfEnd,
  askEvaluations,
  closeEvaluations,
  ageDemands,
  ageCapabilities,
  releaseMails,
  sendDigests,
  recoverLostJobs,
  cleanUp,
  cleanConversations,
];

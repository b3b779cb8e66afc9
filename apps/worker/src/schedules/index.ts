import { ageCapabilities } from './age-capabilities.schedule';
import { ageDemands } from './age-demands.schedule';
import { cleanUp } from './clean-up.schedule';
import { expireProposals } from './expire-proposals.schedule';
import { recoverLostJobs } from './recover-lost-jobs.schedule';
import { remindCoordinators } from './remind-coordinators.schedule';
import { remindProposals } from './remind-proposals.schedule';
import type { Schedule } from './schedule';

/** Every schedule of the product, on one screen. */
export const SCHEDULES: readonly Schedule[] = [
  remindProposals,
  expireProposals,
  remindCoordinators,
  ageDemands,
  ageCapabilities,
  recoverLostJobs,
  cleanUp,
];

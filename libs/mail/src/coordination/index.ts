import { escalation } from './escalation.mail';
import { weeklyDigest } from './weekly-digest.mail';

export const coordinationMails = { escalation, weekly_digest: weeklyDigest };

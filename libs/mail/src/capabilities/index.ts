import { capabilityConfirmation } from './capability-confirmation.mail';
import { capabilityHidden } from './capability-hidden.mail';
import { capabilityStale } from './capability-stale.mail';
import { certificateExpiring } from './certificate-expiring.mail';
import { recognitionExpiring } from './recognition-expiring.mail';
import { softHoldEnding } from './soft-hold-ending.mail';

export const capabilityMails = {
  capability_confirmation: capabilityConfirmation,
  capability_stale: capabilityStale,
  capability_hidden: capabilityHidden,
  certificate_expiring: certificateExpiring,
  recognition_expiring: recognitionExpiring,
  soft_hold_ending: softHoldEnding,
};

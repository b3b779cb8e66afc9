import { addressUnreachable } from './address-unreachable.mail';
import { escalation } from './escalation.mail';
import { mailDigest } from './mail-digest.mail';
import { weeklyDigest } from './weekly-digest.mail';

export const coordinationMails = {
  escalation,
  weekly_digest: weeklyDigest,
  mail_digest: mailDigest,
  address_unreachable: addressUnreachable,
};

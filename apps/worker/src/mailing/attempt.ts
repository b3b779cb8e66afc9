import type { Letter } from '@bestuiver/correspondence';
import type { OutgoingMail, SendResult } from '@bestuiver/mail';
import { newId, type Mail } from '@bestuiver/persistence';

/** A written mail that is about to be offered to the mail server. */
export interface Attempt {
  readonly mail: Mail;
  readonly letter: Letter;
  readonly messageId: string;
  /** Id of its row in `mail_delivery`. */
  readonly deliveryId: string;
}

export interface ClosedAttempt {
  readonly attempt: Attempt;
  readonly result: SendResult;
}

export const newAttempt = (mail: Mail, letter: Letter, messageId: string): Attempt => ({
  mail,
  letter,
  messageId,
  deliveryId: newId(),
});

export const outgoing = ({ mail, letter, messageId }: Attempt): OutgoingMail => ({
  messageId,
  fromName: mail.fromName,
  to: { name: mail.toName, email: mail.toAddress },
  replyTo: letter.replyTo,
  returnTo: letter.returnTo,
  mail: letter.mail,
});

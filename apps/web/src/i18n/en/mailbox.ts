import type { mailbox as nl } from '../nl/mailbox';
import type { Texts } from '../texts';

export const mailbox: Texts<typeof nl> = {
  title: 'Demo mailbox',
  lead: 'All mails the platform would send. Nothing leaves.',
  list: 'Mails, newest first',
  none: 'No mails yet',
  noneText: 'Submit a demand or send a proposal. The mail appears here after a few seconds.',
  absent: 'There is no mailbox here',
  absentText: 'The mailbox only exists in the demo. On a real installation mails go to the receiver.',
};

import type { mails as nl } from '../nl/mails';
import type { Texts } from '../texts';

export const mails: Texts<typeof nl> = {
  title: 'Mails sent',
  lead: 'What left, to whom, when and with which result. The answer links are left out.',
  none: 'No mails yet',
  noneText: 'As soon as you send a proposal or open a demand, the mails are here.',
  noneYet: 'No mail has left yet.',
  read: 'Read',
  readNamed: 'Read: {{subject}}, to {{name}}',
  notMade: 'Not made yet',
  status: {
    queued: 'Waiting',
    sending: 'Leaving',
    sent: 'Sent',
    failed: 'Failed',
    ambiguous: 'Not certain',
    cancelled: 'Cancelled',
  },
};

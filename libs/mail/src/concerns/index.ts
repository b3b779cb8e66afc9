import { concernDecided } from './concern-decided.mail';
import { concernRaised } from './concern-raised.mail';
import { concernWaiting } from './concern-waiting.mail';

export const concernMails = {
  concern_raised: concernRaised,
  concern_waiting: concernWaiting,
  concern_decided: concernDecided,
};

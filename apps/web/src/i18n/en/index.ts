import { answer } from './answer';
import { ask } from './ask';
import { capacity } from './capacity';
import { common } from './common';
import { demands } from './demands';
import { errors } from './errors';
import { facts } from './facts';
import { home } from './home';
import { mailbox } from './mailbox';
import { mails } from './mails';
import { matching } from './matching';
import { offer } from './offer';
import { partners } from './partners';
import { preferences } from './preferences';
import { proposals } from './proposals';
import { session } from './session';
import { statements } from './statements';
import { taxonomy } from './taxonomy';
import { today } from './today';
import { vocabulary } from './vocabulary';
import { worklist } from './worklist';

import type { nl } from '../nl';
import type { Texts } from '../texts';

export const en: Texts<typeof nl> = {
  answer,
  ask,
  capacity,
  common,
  demands,
  errors,
  facts,
  home,
  mailbox,
  mails,
  matching,
  offer,
  partners,
  preferences,
  proposals,
  session,
  statements,
  taxonomy,
  today,
  vocabulary,
  worklist,
};

import { answer } from './answer';
import { answering } from './answering';
import { ask } from './ask';
import { board } from './board';
import { capacity } from './capacity';
import { collaborations } from './collaborations';
import { common } from './common';
import { concerns } from './concerns';
import { conversation } from './conversation';
import { credentials } from './credentials';
import { demands } from './demands';
import { errors } from './errors';
import { facts } from './facts';
import { home } from './home';
import { invitation } from './invitation';
import { mailbox } from './mailbox';
import { mails } from './mails';
import { matching } from './matching';
import { offer } from './offer';
import { operations } from './operations';
import { partners } from './partners';
import { preferences } from './preferences';
import { proposals } from './proposals';
import { proposedTeam } from './proposed-team';
import { runs } from './runs';
import { session } from './session';
import { statements } from './statements';
import { surge } from './surge';
import { taxonomy } from './taxonomy';
import { team } from './team';
import { today } from './today';
import { vocabulary } from './vocabulary';
import { warnings } from './warnings';
import { whyNot } from './why-not';
import { weights } from './weights';
import { worklist } from './worklist';

import type { nl } from '../nl';
import type { Texts } from '../texts';

export const fr: Texts<typeof nl> = {
  answer,
  answering,
  ask,
  board,
  capacity,
  collaborations,
  common,
  concerns,
  conversation,
  credentials,
  demands,
  errors,
  facts,
  home,
  invitation,
  mailbox,
  mails,
  matching,
  offer,
  operations,
  partners,
  preferences,
  proposals,
  proposedTeam,
  runs,
  session,
  statements,
  surge,
  taxonomy,
  team,
  today,
  vocabulary,
  warnings,
  whyNot,
  weights,
  worklist,
};

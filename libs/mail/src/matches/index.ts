import { matchesReady } from './matches-ready.mail';
import { noMatchYet } from './no-match-yet.mail';

export const matchMails = { matches_ready: matchesReady, no_match_yet: noMatchYet };

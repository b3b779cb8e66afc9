import { accountMails } from './accounts';
import { authorityMails } from './authorities';
import { capabilityMails } from './capabilities';
import { collaborationMails } from './collaborations';
import { concernMails } from './concerns';
import { consortiumMails } from './consortia';
import { coordinationMails } from './coordination';
import { demandMails } from './demands';
import { matchMails } from './matches';
import { proposalMails } from './proposals';
import { surgeMails } from './surges';
import type { MailFrame } from './template';

/** Every mail kind with its template (domain dossier, section 7). */
export const TEMPLATES = {
  ...accountMails,
  ...demandMails,
  ...matchMails,
  ...proposalMails,
  ...consortiumMails,
  ...collaborationMails,
  ...surgeMails,
  ...concernMails,
  ...capabilityMails,
  ...coordinationMails,
  ...authorityMails,
};

export type MailKind = keyof typeof TEMPLATES;

export const MAIL_KINDS = Object.keys(TEMPLATES) as MailKind[];

/** What each mail kind must be told: its own facts and those of the frame around it. */
export type MailParams = { [K in MailKind]: Parameters<(typeof TEMPLATES)[K]>[0] & MailFrame };

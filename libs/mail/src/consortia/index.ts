import { consortiumInvitation } from './consortium-invitation.mail';

export const consortiumMails = { consortium_invitation: consortiumInvitation };

import { accountWelcome } from './account-welcome.mail';

export const accountMails = { account_welcome: accountWelcome };

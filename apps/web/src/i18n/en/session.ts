import type { session as nl } from '../nl/session';
import type { Texts } from '../texts';

export const session: Texts<typeof nl> = {
  title: 'Sign in',
  lead: 'With the e-mail address on which you receive our messages.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  showPassword: 'Show or hide the password',
  emailMissing: 'Fill in your e-mail address.',
  passwordMissing: 'Fill in your password.',
  answerWithout: 'Did you get a mail with a proposal? You can answer with the link in that mail, without signing in.',
};

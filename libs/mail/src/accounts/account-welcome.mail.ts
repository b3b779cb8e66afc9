import { button, paragraph, steps } from '../layout/blocks';
import { defineMail } from '../template';

export interface AccountWelcomeParams {
  /** Organisation the account belongs to; null for coordinators and observers. */
  readonly organisationName: string | null;
  readonly signInUrl: string;
}

export const accountWelcome = defineMail<AccountWelcomeParams>()(
  {
    nl: ({ organisationName }) => ({
      subject: 'Welkom: uw toegang is klaar',
      preheader: 'U kunt vanaf nu aanmelden.',
      lead: organisationName
        ? `Fijn dat ${organisationName} erbij is. Uw account is klaar, u kunt meteen aanmelden.`
        : 'Fijn dat u erbij bent. Uw account is klaar, u kunt meteen aanmelden.',
      first: 'Dit kunt u nu doen:',
      steps: [
        'Kijk uw gegevens na.',
        'Stel een vraag of beschrijf wat u kunt doen voor anderen.',
        'Kies welke mails u wilt krijgen, en hoe vaak.',
      ],
      button: 'Aanmelden',
      why: 'er is een account gemaakt met dit e-mailadres. Was u dat niet? Dan hoeft u niets te doen.',
    }),
    fr: ({ organisationName }) => ({
      subject: 'Bienvenue : votre accès est prêt',
      preheader: 'Vous pouvez vous connecter dès maintenant.',
      lead: organisationName
        ? `Nous sommes heureux d’accueillir ${organisationName}. Votre compte est prêt, vous pouvez vous connecter.`
        : 'Nous sommes heureux de vous accueillir. Votre compte est prêt, vous pouvez vous connecter.',
      first: 'Vous pouvez maintenant :',
      steps: [
        'Vérifier vos données.',
        'Introduire une demande ou décrire ce que vous pouvez faire pour d’autres.',
        'Choisir les e-mails que vous recevez, et leur fréquence.',
      ],
      button: 'Se connecter',
      why: 'un compte a été créé avec cette adresse e-mail. Ce n’était pas vous ? Vous n’avez rien à faire.',
    }),
    en: ({ organisationName }) => ({
      subject: 'Welcome: your access is ready',
      preheader: 'You can sign in from now on.',
      lead: organisationName
        ? `We are glad that ${organisationName} is joining. Your account is ready, you can sign in right away.`
        : 'We are glad that you are joining. Your account is ready, you can sign in right away.',
      first: 'This is what you can do now:',
      steps: [
        'Check your details.',
        'Post a demand, or describe what you can do for others.',
        'Choose which mails you want to get, and how often.',
      ],
      button: 'Sign in',
      why: 'an account was made with this e-mail address. Was it not you? Then there is nothing you need to do.',
    }),
  },
  (words, { signInUrl }) => [
    paragraph(words.lead),
    paragraph(words.first),
    steps(words.steps),
    button(words.button, signInUrl),
  ],
);

import { button, link, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { partyCard, type Party } from './party';

export interface IntroductionCheckParams {
  readonly title: string;
  /** The other side, seen from the reader. */
  readonly other: Party;
  /** Page where both note what they agree. */
  readonly agreeUrl: string;
  /** Page to ask the coordinator for help. */
  readonly helpUrl: string;
}

export const introductionCheck = defineMail<IntroductionCheckParams>()(
  {
    nl: ({ title, other }) => ({
      subject: fit`Al contact gehad met ${other.organisationName}?`,
      preheader: 'Lukt het nog niet? We helpen u op weg.',
      lead: `Een week geleden brachten we u in contact met ${other.organisationName}, voor ‘${title}’. Hebben jullie elkaar al gehoord?`,
      next: 'Ja? Noteer dan samen wat jullie afspreken. Zo weet iedereen waar hij aan toe is.',
      button: 'Noteer wat jullie afspreken',
      help: 'Nog niet? Vraag hulp aan de regisseur',
      details: 'Voor alle zekerheid, de gegevens:',
      why: 'u maakte onlangs kennis via ons.',
    }),
    fr: ({ title, other }) => ({
      subject: fit`Déjà en contact avec ${other.organisationName} ?`,
      preheader: 'Pas encore ? Nous vous aidons à démarrer.',
      lead: `Il y a une semaine, nous vous avons mis en contact avec ${other.organisationName}, pour « ${title} ». Vous êtes-vous déjà parlé ?`,
      next: 'Oui ? Notez alors ensemble ce dont vous convenez. Tout est ainsi clair pour chacun.',
      button: 'Noter vos accords',
      help: 'Pas encore ? Demander de l’aide au coordinateur',
      details: 'Pour rappel, les coordonnées :',
      why: 'vous avez récemment fait connaissance grâce à nous.',
    }),
    en: ({ title, other }) => ({
      subject: fit`In touch with ${other.organisationName} yet?`,
      preheader: 'Not yet? We help you get started.',
      lead: `A week ago we put you in touch with ${other.organisationName}, for ‘${title}’. Have you talked yet?`,
      next: 'Yes? Then note together what you agree, so that it is clear to everyone.',
      button: 'Note what you agree',
      help: 'Not yet? Ask the coordinator for help',
      details: 'Just in case, the details:',
      why: 'you recently met through us.',
    }),
  },
  (words, { other, agreeUrl, helpUrl }) => [
    paragraph(words.lead),
    paragraph(words.next),
    button(words.button, agreeUrl),
    link(words.help, helpUrl),
    paragraph(words.details),
    partyCard(other),
  ],
);

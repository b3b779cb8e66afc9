import { button, card, link, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import type { Party } from './introduction.mail';

export interface IntroductionCheckParams {
  readonly title: string;
  /** The other side, seen from the reader. */
  readonly other: Party;
  readonly doneUrl: string;
  /** Page to ask the coordinator for help. */
  readonly helpUrl: string;
}

export const introductionCheck = defineMail<IntroductionCheckParams>()(
  {
    nl: ({ title, other }) => ({
      subject: fit`Al contact gehad met ${other.organisationName}?`,
      preheader: 'Eén klik volstaat.',
      lead: `Een week geleden brachten we u in contact met ${other.organisationName}, voor ‘${title}’. Hebben jullie elkaar al gehoord?`,
      button: 'Ja, we hebben contact',
      help: 'Nog niet, help ons op weg',
      details: 'Voor alle zekerheid, de gegevens:',
      why: 'u maakte onlangs kennis via ons.',
    }),
    fr: ({ title, other }) => ({
      subject: fit`Déjà en contact avec ${other.organisationName} ?`,
      preheader: 'Un clic suffit.',
      lead: `Il y a une semaine, nous vous avons mis en contact avec ${other.organisationName}, pour « ${title} ». Vous êtes-vous déjà parlé ?`,
      button: 'Oui, nous sommes en contact',
      help: 'Pas encore, aidez-nous à démarrer',
      details: 'Pour rappel, les coordonnées :',
      why: 'vous avez récemment fait connaissance grâce à nous.',
    }),
    en: ({ title, other }) => ({
      subject: fit`In touch with ${other.organisationName} yet?`,
      preheader: 'One click is enough.',
      lead: `A week ago we brought you in contact with ${other.organisationName}, for ‘${title}’. Have you talked yet?`,
      button: 'Yes, we are in touch',
      help: 'Not yet, help us get started',
      details: 'Just in case, the details:',
      why: 'you recently met through us.',
    }),
  },
  (words, { other, doneUrl, helpUrl }) => [
    paragraph(words.lead),
    button(words.button, doneUrl),
    link(words.help, helpUrl),
    paragraph(words.details),
    card({
      title: `${other.organisationName}, ${other.municipality}`,
      lines: [other.contactName],
      email: other.email,
      phone: other.phone,
    }),
  ],
);

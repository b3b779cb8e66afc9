import { button, heading, paragraph, steps } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { partyCard, type Party } from './party';

export interface IntroductionParams {
  readonly to: 'company' | 'provider' | 'coordinator';
  readonly title: string;
  readonly company: Party;
  readonly provider: Party;
  readonly proposalUrl: string;
}

export const introduction = defineMail<IntroductionParams>()(
  {
    nl: ({ to, title, company, provider }) => ({
      subject: fit`Maak kennis: ${company.organisationName} en ${provider.organisationName}`,
      preheader: `Over ‘${shorten(title, 60)}’. Met elkaars contactgegevens.`,
      lead:
        to === 'coordinator'
          ? `${company.organisationName} en ${provider.organisationName} zeiden allebei ja voor ‘${title}’. Ze kregen net elkaars gegevens.`
          : `Jullie zeiden allebei ja voor ‘${title}’. Tijd om kennis te maken.`,
      company: 'De vraag komt van:',
      provider: 'Het werk kan gebeuren door:',
      next: to === 'coordinator' ? 'Dit stelden we hun voor' : 'Een goede eerste stap',
      steps: [
        `${company.contactName} belt ${provider.contactName} binnen de week voor een eerste gesprek van een kwartier.`,
        'Spreek een bezoek af, zodat jullie het werk en de werkplek samen bekijken.',
        'Noteer daarna op het platform wat jullie afspreken. We helpen graag met de checklist.',
      ],
      button: 'Open de kennismaking',
      why:
        to === 'coordinator'
          ? 'u begeleidt deze vraag.'
          : 'jullie gingen allebei akkoord om elkaars gegevens te krijgen.',
    }),
    fr: ({ to, title, company, provider }) => ({
      subject: fit`Faites connaissance : ${company.organisationName} et ${provider.organisationName}`,
      preheader: `À propos de « ${shorten(title, 60)} ». Avec les coordonnées de chacun.`,
      lead:
        to === 'coordinator'
          ? `${company.organisationName} et ${provider.organisationName} ont toutes deux dit oui pour « ${title} ». Elles viennent de recevoir les coordonnées l’une de l’autre.`
          : `Vous avez dit oui de part et d’autre pour « ${title} ». Il est temps de faire connaissance.`,
      company: 'La demande vient de :',
      provider: 'Le travail peut être confié à :',
      next: to === 'coordinator' ? 'Ce que nous leur proposons' : 'Un bon premier pas',
      steps: [
        `${company.contactName} appelle ${provider.contactName} dans la semaine pour un premier échange d’un quart d’heure.`,
        'Fixez une visite pour voir ensemble le travail et le lieu.',
        'Notez ensuite sur la plateforme ce dont vous convenez. Nous vous aidons volontiers avec la liste de contrôle.',
      ],
      button: 'Ouvrir la mise en contact',
      why:
        to === 'coordinator'
          ? 'vous suivez cette demande.'
          : 'vous avez accepté de part et d’autre d’échanger vos coordonnées.',
    }),
    en: ({ to, title, company, provider }) => ({
      subject: fit`Please meet: ${company.organisationName} and ${provider.organisationName}`,
      preheader: `About ‘${shorten(title, 60)}’. With each other’s contact details.`,
      lead:
        to === 'coordinator'
          ? `${company.organisationName} and ${provider.organisationName} both said yes to ‘${title}’. They have just received each other’s details.`
          : `You both said yes to ‘${title}’. Time to meet.`,
      company: 'The demand comes from:',
      provider: 'The work can be done by:',
      next: to === 'coordinator' ? 'What we suggested to them' : 'A good first step',
      steps: [
        `${company.contactName} calls ${provider.contactName} within a week for a first talk of a quarter of an hour.`,
        'Plan a visit, so that you look at the work and the place together.',
        'Then note on the platform what you agree. We are glad to help with the checklist.',
      ],
      button: 'Open the introduction',
      why: to === 'coordinator' ? 'you are guiding this demand.' : 'you both agreed to get each other’s details.',
    }),
  },
  (words, { company, provider, proposalUrl }) => [
    paragraph(words.lead),
    paragraph(words.company),
    partyCard(company),
    paragraph(words.provider),
    partyCard(provider),
    heading(words.next),
    steps(words.steps),
    button(words.button, proposalUrl),
  ],
);

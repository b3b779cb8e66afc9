import { button, heading, paragraph, steps } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { partyCard, type Party } from '../proposals/party';
import { fit } from '../words/fit';

/** One enterprise of a team with its contact, and its percent of the work, 0-100. */
export interface NamedPartner extends Party {
  readonly percent: number;
}

export interface ConsortiumIntroductionParams {
  readonly to: 'company' | 'partner' | 'coordinator';
  readonly title: string;
  readonly company: Party;
  readonly lead: NamedPartner;
  readonly others: readonly NamedPartner[];
  readonly url: string;
}

export const consortiumIntroduction = defineMail<ConsortiumIntroductionParams>()(
  {
    nl: ({ to, title, company, lead, others }, { count, number }) => ({
      subject: fit`Maak kennis: ${company.organisationName} en het team van ${lead.organisationName}`,
      preheader: `Over ‘${shorten(title, 60)}’. Met elkaars contactgegevens.`,
      lead: {
        company: `U en het team zeiden allebei ja voor ‘${title}’. Tijd om kennis te maken.`,
        partner: `Uw team en het bedrijf zeiden allebei ja voor ‘${title}’. Tijd om kennis te maken.`,
        coordinator: `${company.organisationName} en het team van ${lead.organisationName} zeiden allebei ja voor ‘${title}’. Ze kregen net elkaars gegevens.`,
      }[to],
      company: 'De vraag komt van:',
      leader: 'Penvoerder en aanspreekpunt van het team:',
      others:
        others.length === 1
          ? 'De partner in het team:'
          : `De ${count(others.length, 'partner', 'partners')} in het team:`,
      share: (percent: number) => `ongeveer ${number(percent)} % van het werk`,
      next: to === 'coordinator' ? 'Dit stelden we hun voor' : 'Een goede eerste stap',
      steps: [
        `${company.contactName} en ${lead.contactName} bellen elkaar binnen de week voor een eerste gesprek van een kwartier.`,
        'Spreek een bezoek af met het hele team, zodat jullie het werk en de werkplek samen bekijken.',
        `${lead.organisationName} spreekt als enige met de klant over de prijs.`,
        'Het team legt vooraf één verdeling vast: wie doet wat, wie keurt goed, wie factureert en hoe stapt iemand eruit.',
      ],
      button: 'Open de kennismaking',
      why: to === 'coordinator' ? 'u begeleidt deze vraag.' : 'iedereen ging akkoord om elkaars gegevens te krijgen.',
    }),
    fr: ({ to, title, company, lead, others }, { count, number }) => ({
      subject: fit`Faites connaissance : ${company.organisationName} et l’équipe de ${lead.organisationName}`,
      preheader: `À propos de « ${shorten(title, 60)} ». Avec les coordonnées de chacun.`,
      lead: {
        company: `Vous et l’équipe avez dit oui pour « ${title} ». Il est temps de faire connaissance.`,
        partner: `Votre équipe et l’entreprise cliente ont dit oui pour « ${title} ». Il est temps de faire connaissance.`,
        coordinator: `${company.organisationName} et l’équipe de ${lead.organisationName} ont dit oui pour « ${title} ». Chacun vient de recevoir les coordonnées des autres.`,
      }[to],
      company: 'La demande vient de :',
      leader: 'Chef de file et interlocuteur de l’équipe :',
      others:
        others.length === 1
          ? 'Le partenaire de l’équipe :'
          : `Les ${count(others.length, 'partenaire', 'partenaires')} de l’équipe :`,
      share: (percent: number) => `environ ${number(percent)} % du travail`,
      next: to === 'coordinator' ? 'Ce que nous leur proposons' : 'Un bon premier pas',
      steps: [
        `${company.contactName} et ${lead.contactName} se téléphonent dans la semaine pour un premier échange d’un quart d’heure.`,
        'Fixez une visite avec toute l’équipe pour voir ensemble le travail et le lieu.',
        `Seul ${lead.organisationName} parle du prix avec le client.`,
        'L’équipe fixe à l’avance une seule répartition : qui fait quoi, qui contrôle, qui facture et comment quelqu’un peut sortir.',
      ],
      button: 'Ouvrir la mise en contact',
      why: to === 'coordinator' ? 'vous suivez cette demande.' : 'tout le monde a accepté d’échanger ses coordonnées.',
    }),
    en: ({ to, title, company, lead, others }, { count, number }) => ({
      subject: fit`Please meet: ${company.organisationName} and the team of ${lead.organisationName}`,
      preheader: `About ‘${shorten(title, 60)}’. With each other’s contact details.`,
      lead: {
        company: `You and the team both said yes to ‘${title}’. Time to meet.`,
        partner: `Your team and the company both said yes to ‘${title}’. Time to meet.`,
        coordinator: `${company.organisationName} and the team of ${lead.organisationName} both said yes to ‘${title}’. They have just received each other’s details.`,
      }[to],
      company: 'The demand comes from:',
      leader: 'Lead partner and contact of the team:',
      others:
        others.length === 1
          ? 'The partner in the team:'
          : `The ${count(others.length, 'partner', 'partners')} in the team:`,
      share: (percent: number) => `about ${number(percent)}% of the work`,
      next: to === 'coordinator' ? 'What we suggested to them' : 'A good first step',
      steps: [
        `${company.contactName} and ${lead.contactName} call each other within a week for a first talk of a quarter of an hour.`,
        'Plan a visit with the whole team, so that you look at the work and the place together.',
        `Only ${lead.organisationName} talks to the customer about the price.`,
        'The team settles one division beforehand: who does what, who releases the work, who invoices and how somebody steps out.',
      ],
      button: 'Open the introduction',
      why: to === 'coordinator' ? 'you are guiding this demand.' : 'everyone agreed to get each other’s details.',
    }),
  },
  (words, { company, lead, others, url }) => {
    const partner = ({ percent, ...party }: NamedPartner) => partyCard(party, words.share(percent));
    return [
      paragraph(words.lead),
      paragraph(words.company),
      partyCard(company),
      paragraph(words.leader),
      partner(lead),
      paragraph(words.others),
      ...others.map(partner),
      heading(words.next),
      steps(words.steps),
      button(words.button, url),
    ];
  },
);

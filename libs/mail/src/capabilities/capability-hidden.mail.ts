import { button, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface CapabilityHiddenParams {
  readonly to: 'enterprise' | 'coordinator';
  readonly title: string;
  readonly enterpriseName: string;
  readonly capabilityUrl: string;
}

export const capabilityHidden = defineMail<CapabilityHiddenParams>()(
  {
    nl: ({ to, title, enterpriseName }) => ({
      subject:
        to === 'enterprise'
          ? fit`We tonen dit aanbod niet meer: ${title}`
          : fit`Aanbod verborgen: ${title} (${enterpriseName})`,
      preheader: 'Terugzetten kan altijd.',
      lead: `Het aanbod ‘${title}’ van ${enterpriseName} werd 180 dagen niet bevestigd. We tonen het niet meer, zodat bedrijven alleen aanbod zien dat klopt.`,
      next:
        to === 'enterprise'
          ? 'Doet u dit werk nog? Kijk het aanbod na en zet het terug. Alles staat er nog.'
          : 'Een telefoontje aan de onderneming helpt vaak: misschien veranderde de contactpersoon.',
      button: to === 'enterprise' ? 'Zet het aanbod terug' : 'Bekijk het aanbod',
      why: to === 'enterprise' ? 'u hebt een aanbod op het platform.' : 'deze onderneming zit in uw werkingsgebied.',
    }),
    fr: ({ to, title, enterpriseName }) => ({
      subject:
        to === 'enterprise'
          ? fit`Nous ne montrons plus cette offre : ${title}`
          : fit`Offre masquée : ${title} (${enterpriseName})`,
      preheader: 'Vous pouvez toujours la remettre en ligne.',
      lead: `L’offre « ${title} » de ${enterpriseName} n’a pas été confirmée depuis 180 jours. Nous ne la montrons plus, pour que les entreprises voient uniquement des offres exactes.`,
      next:
        to === 'enterprise'
          ? 'Vous faites encore ce travail ? Vérifiez l’offre et remettez-la en ligne. Tout est encore là.'
          : 'Un appel à l’entreprise aide souvent : la personne de contact a peut-être changé.',
      button: to === 'enterprise' ? 'Remettre l’offre en ligne' : 'Voir l’offre',
      why:
        to === 'enterprise'
          ? 'vous avez une offre sur la plateforme.'
          : 'cette entreprise se trouve dans votre zone d’action.',
    }),
    en: ({ to, title, enterpriseName }) => ({
      subject:
        to === 'enterprise'
          ? fit`We no longer show this offer: ${title}`
          : fit`Offer hidden: ${title} (${enterpriseName})`,
      preheader: 'It can always be brought back.',
      lead: `The offer ‘${title}’ of ${enterpriseName} has not been confirmed for 180 days. We no longer show it, so that companies only see offers that are right.`,
      next:
        to === 'enterprise'
          ? 'Do you still do this work? Check the offer and bring it back. Everything is still there.'
          : 'A phone call to the enterprise often helps: perhaps the contact person has changed.',
      button: to === 'enterprise' ? 'Bring the offer back' : 'See the offer',
      why: to === 'enterprise' ? 'you have an offer on the platform.' : 'this enterprise is in your working area.',
    }),
  },
  (words, { capabilityUrl }) => [paragraph(words.lead), paragraph(words.next), button(words.button, capabilityUrl)],
);

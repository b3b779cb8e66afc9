import { link, paragraph } from '../layout/blocks';
import { defineMail } from '../template';

export interface ProposalClosedParams {
  readonly to: 'provider' | 'company';
  readonly title: string;
  /** The demand for a company, the reader's own offer for a provider. */
  readonly url: string;
}

/** Neutral on purpose: who said no, and why, stays between them and the coordinator (domain dossier, section 7). */
export const proposalClosed = defineMail<ProposalClosedParams>()(
  {
    nl: ({ to, title }) => ({
      subject: 'Dit voorstel gaat niet door',
      preheader: `Over ‘${title}’.`,
      lead: `Het voorstel voor ‘${title}’ gaat niet door. Dat zegt niets over de kwaliteit van uw ${to === 'provider' ? 'werk' : 'vraag'}.`,
      next:
        to === 'provider'
          ? 'Waren er uren voor gereserveerd, dan zijn die weer vrij. U hoeft niets te doen; we laten iets weten zodra er een andere opdracht past.'
          : 'We zoeken verder naar een partner die past. U hoeft niets te doen.',
      thanks: 'Bedankt voor uw tijd.',
      link: to === 'provider' ? 'Bekijk uw aanbod' : 'Volg uw vraag',
      why: 'u kreeg dit voorstel van ons.',
    }),
    fr: ({ to, title }) => ({
      subject: 'Cette proposition n’aura pas de suite',
      preheader: `À propos de « ${title} ».`,
      lead: `La proposition pour « ${title} » n’aura pas de suite. Cela ne dit rien de la qualité de votre ${to === 'provider' ? 'travail' : 'demande'}.`,
      next:
        to === 'provider'
          ? 'Si des heures étaient réservées, elles sont de nouveau libres. Vous n’avez rien à faire ; nous vous écrivons dès qu’un autre travail vous convient.'
          : 'Nous continuons à chercher un partenaire qui convient. Vous n’avez rien à faire.',
      thanks: 'Merci pour votre temps.',
      link: to === 'provider' ? 'Voir votre offre' : 'Suivre votre demande',
      why: 'nous vous avons envoyé cette proposition.',
    }),
    en: ({ to, title }) => ({
      subject: 'This proposal will not go ahead',
      preheader: `About ‘${title}’.`,
      lead: `The proposal for ‘${title}’ will not go ahead. That says nothing about the quality of your ${to === 'provider' ? 'work' : 'demand'}.`,
      next:
        to === 'provider'
          ? 'If hours were reserved for it, they are free again. There is nothing you need to do; we will write when other work fits.'
          : 'We keep looking for a partner that fits. There is nothing you need to do.',
      thanks: 'Thank you for your time.',
      link: to === 'provider' ? 'See what you offer' : 'Follow your demand',
      why: 'you got this proposal from us.',
    }),
  },
  (words, { url }) => [paragraph(words.lead), paragraph(words.next), paragraph(words.thanks), link(words.link, url)],
);

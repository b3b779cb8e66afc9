import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface DemandOpenParams {
  readonly title: string;
  /** Day by which the company hears from us, also when nothing was found. */
  readonly newsBy: IsoDate;
  readonly demandUrl: string;
}

export const demandOpen = defineMail<DemandOpenParams>()(
  {
    nl: ({ title, newsBy }, { date }) => ({
      subject: fit`We zoeken nu partners voor ‘${title}’`,
      preheader: `U hoort van ons ten laatste op ${date(newsBy)}.`,
      lead: `Goed nieuws: uw vraag ‘${title}’ staat open. We vergelijken ze nu met wat ondernemingen in de streek kunnen en wanneer ze tijd hebben.`,
      privacy:
        'We vragen eerst aan een mogelijke partner of het werk past. Uw naam blijft daarbij verborgen, tot u zelf akkoord gaat met een kennismaking.',
      next: `U hoort van ons ten laatste op ${date(newsBy)}, ook als we nog niemand vonden. U hoeft nu niets te doen.`,
      button: 'Volg uw vraag',
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title, newsBy }, { date }) => ({
      subject: fit`Nous cherchons des partenaires pour « ${title} »`,
      preheader: `Vous aurez de nos nouvelles au plus tard le ${date(newsBy)}.`,
      lead: `Bonne nouvelle : votre demande « ${title} » est ouverte. Nous la comparons avec ce que les entreprises de la région savent faire et quand elles sont libres.`,
      privacy:
        'Nous demandons d’abord à un partenaire possible si le travail lui convient. Votre nom reste caché jusqu’à ce que vous acceptiez de faire connaissance.',
      next: `Vous aurez de nos nouvelles au plus tard le ${date(newsBy)}, même si nous n’avons encore trouvé personne. Vous n’avez rien à faire maintenant.`,
      button: 'Suivre votre demande',
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title, newsBy }, { date }) => ({
      subject: fit`We are now looking for partners for ‘${title}’`,
      preheader: `You will hear from us by ${date(newsBy)}.`,
      lead: `Good news: your demand ‘${title}’ is open. We are now comparing it with what enterprises in the region can do and when they have time.`,
      privacy:
        'We first ask a possible partner whether the work suits them. Your name stays hidden until you agree to meet.',
      next: `You will hear from us by ${date(newsBy)}, also if we have not found anyone yet. There is nothing you need to do now.`,
      button: 'Follow your demand',
      why: 'you submitted this demand.',
    }),
  },
  (words, { demandUrl }) => [
    paragraph(words.lead),
    paragraph(words.privacy),
    paragraph(words.next),
    button(words.button, demandUrl),
  ],
);

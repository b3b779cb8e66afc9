import { link, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ConsortiumClosedParams {
  /** Not every partner wants to, not every partner answered in time, or the proposal of the team stopped later. */
  readonly cause: 'not_all' | 'not_in_time' | 'stopped';
  readonly title: string;
  readonly leads: boolean;
  /** The reader's own offer. */
  readonly url: string;
}

/** Neutral on purpose: who said no or nothing stays between them and the coordinator. The lead hears it as well. */
export const consortiumClosed = defineMail<ConsortiumClosedParams>()(
  {
    nl: ({ cause, title, leads }) => ({
      subject: fit`Dit team gaat niet door: ${title}`,
      preheader: 'U hoeft niets te doen.',
      lead: {
        not_all: `Niet alle partners doen mee. Het team voor ‘${title}’ gaat daarom in deze vorm niet door.`,
        not_in_time: `Niet alle partners antwoordden op tijd. Het team voor ‘${title}’ gaat daarom in deze vorm niet door.`,
        stopped: `Het voorstel van uw team voor ‘${title}’ gaat niet door. Dat zegt niets over de kwaliteit van uw werk.`,
      }[cause],
      next: `Waren er uren voor gereserveerd, dan zijn die weer vrij. ${leads && cause !== 'stopped' ? 'De regisseur bekijkt of er een ander team kan komen, met u als penvoerder of anders.' : 'We laten iets weten zodra er een andere opdracht past.'}`,
      thanks: 'Bedankt voor uw tijd.',
      link: 'Bekijk uw aanbod',
      why: 'we vroegen u om mee te doen in dit team.',
    }),
    fr: ({ cause, title, leads }) => ({
      subject: fit`Cette équipe n’ira pas plus loin : ${title}`,
      preheader: 'Vous n’avez rien à faire.',
      lead: {
        not_all: `Les partenaires ne participent pas tous. L’équipe pour « ${title} » n’ira donc pas plus loin sous cette forme.`,
        not_in_time: `Les partenaires n’ont pas tous répondu à temps. L’équipe pour « ${title} » n’ira donc pas plus loin sous cette forme.`,
        stopped: `La proposition de votre équipe pour « ${title} » n’aura pas de suite. Cela ne dit rien de la qualité de votre travail.`,
      }[cause],
      next: `Si des heures étaient réservées, elles sont de nouveau libres. ${leads && cause !== 'stopped' ? 'Le coordinateur regarde si une autre équipe est possible, avec vous comme chef de file ou autrement.' : 'Nous vous écrivons dès qu’un autre travail vous convient.'}`,
      thanks: 'Merci pour votre temps.',
      link: 'Voir votre offre',
      why: 'nous vous avons invité à participer à cette équipe.',
    }),
    en: ({ cause, title, leads }) => ({
      subject: fit`This team will not go ahead: ${title}`,
      preheader: 'There is nothing you need to do.',
      lead: {
        not_all: `Not all partners are joining. The team for ‘${title}’ will therefore not go ahead in this form.`,
        not_in_time: `Not all partners answered in time. The team for ‘${title}’ will therefore not go ahead in this form.`,
        stopped: `The proposal of your team for ‘${title}’ will not go ahead. That says nothing about the quality of your work.`,
      }[cause],
      next: `If hours were reserved for it, they are free again. ${leads && cause !== 'stopped' ? 'The coordinator is checking whether another team is possible, with you as the lead or otherwise.' : 'We will write when other work fits.'}`,
      thanks: 'Thank you for your time.',
      link: 'See what you offer',
      why: 'we asked you to join this team.',
    }),
  },
  (words, { url }) => [paragraph(words.lead), paragraph(words.next), paragraph(words.thanks), link(words.link, url)],
);

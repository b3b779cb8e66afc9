import type { IsoDate } from '@bestuiver/domain';
import { button, link, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface CapabilityStaleParams {
  readonly title: string;
  /** Day the offer is no longer shown. */
  readonly hiddenOn: IsoDate;
  readonly confirmUrl: string;
  /** Page to archive the offer. */
  readonly archiveUrl: string;
}

export const capabilityStale = defineMail<CapabilityStaleParams>()(
  {
    nl: ({ title, hiddenOn }, { date }) => ({
      subject: fit`Uw aanbod telt iets minder mee: ${title}`,
      preheader: 'Eén klik zet het weer recht.',
      lead: `U bevestigde uw aanbod ‘${title}’ al 90 dagen niet meer. Daarom telt het nu iets minder mee bij nieuwe vragen. Eén klik zet dat meteen recht.`,
      next: `Bevestigt u niet, dan tonen we het aanbod niet meer vanaf ${date(hiddenOn)}. U kunt het daarna altijd terugzetten.`,
      button: 'Ja, dit klopt nog',
      archive: 'Doet u dit niet meer? Zet het aanbod stop',
      why: 'u hebt een aanbod op het platform.',
    }),
    fr: ({ title, hiddenOn }, { date }) => ({
      subject: fit`Votre offre compte un peu moins : ${title}`,
      preheader: 'Un clic suffit pour y remédier.',
      lead: `Vous n’avez pas confirmé votre offre « ${title} » depuis 90 jours. Elle compte donc un peu moins pour les nouvelles demandes. Un clic suffit pour y remédier.`,
      next: `Sans confirmation, nous ne montrons plus l’offre à partir du ${date(hiddenOn)}. Vous pourrez toujours la remettre en ligne ensuite.`,
      button: 'Oui, c’est encore exact',
      archive: 'Vous ne le faites plus ? Arrêter l’offre',
      why: 'vous avez une offre sur la plateforme.',
    }),
    en: ({ title, hiddenOn }, { date }) => ({
      subject: fit`Your offer counts a little less: ${title}`,
      preheader: 'One click puts it right.',
      lead: `You have not confirmed your offer ‘${title}’ for 90 days. That is why it counts a little less for new demands. One click puts it right.`,
      next: `Without a confirmation we no longer show the offer from ${date(hiddenOn)}. You can always bring it back later.`,
      button: 'Yes, it is still right',
      archive: 'You no longer do this? Stop the offer',
      why: 'you have an offer on the platform.',
    }),
  },
  (words, { confirmUrl, archiveUrl }) => [
    paragraph(words.lead),
    button(words.button, confirmUrl),
    link(words.archive, archiveUrl),
    paragraph(words.next),
  ],
);

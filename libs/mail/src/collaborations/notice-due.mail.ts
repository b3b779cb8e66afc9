import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph, rich, strong } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { whyOf, type CollaborationSides } from './sides';

export interface NoticeDueParams extends CollaborationSides {
  readonly startsOn: IsoDate;
  /** Last day on which the department may be notified: the day before the start. */
  readonly latestOn: IsoDate;
}

/** To the provider of an enclave, and at the last to the coordinator (domain dossier 6.3 point 5, section 7). */
export const noticeDue = defineMail<NoticeDueParams>()(
  {
    nl: (params, { date }) => ({
      subject:
        params.to === 'coordinator'
          ? fit`Melding van de enclave nog niet genoteerd: ${params.title}`
          : 'Vergeet de melding van de enclave niet',
      preheader: `De start is op ${date(params.startsOn)}.`,
      lead: rich`Op ${date(params.startsOn)} start de enclave van ${params.providerName} bij ${params.companyName}, voor ‘${shorten(params.title, 120)}’. Het departement moet dat weten, ten laatste op ${strong(date(params.latestOn))}.`,
      next:
        params.to === 'coordinator'
          ? 'De melding staat nog niet genoteerd. Bel de onderneming: zonder melding mag de enclave niet starten.'
          : 'Is ze gemeld? Noteer dan de dag op de checklist. Zonder melding mag de enclave niet starten.',
      button: params.to === 'coordinator' ? 'Open de samenwerking' : 'Noteer de melding',
      why: whyOf('nl', params),
    }),
    fr: (params, { date }) => ({
      subject:
        params.to === 'coordinator'
          ? fit`Notification de l’enclave pas encore notée : ${params.title}`
          : 'N’oubliez pas de notifier l’enclave',
      preheader: `Le début est prévu le ${date(params.startsOn)}.`,
      lead: rich`L’enclave de ${params.providerName} chez ${params.companyName}, pour « ${shorten(params.title, 120)} », commence le ${date(params.startsOn)}. Le département doit en être informé au plus tard le ${strong(date(params.latestOn))}.`,
      next:
        params.to === 'coordinator'
          ? 'La notification n’est pas encore notée. Appelez l’entreprise : sans notification, l’enclave ne peut pas commencer.'
          : 'C’est fait ? Notez alors le jour dans la liste de contrôle. Sans notification, l’enclave ne peut pas commencer.',
      button: params.to === 'coordinator' ? 'Ouvrir la collaboration' : 'Noter la notification',
      why: whyOf('fr', params),
    }),
    en: (params, { date }) => ({
      subject:
        params.to === 'coordinator'
          ? fit`Notice of the enclave not noted yet: ${params.title}`
          : 'Do not forget to give notice of the enclave',
      preheader: `It starts on ${date(params.startsOn)}.`,
      lead: rich`The enclave of ${params.providerName} at ${params.companyName}, for ‘${shorten(params.title, 120)}’, starts on ${date(params.startsOn)}. The department has to know by ${strong(date(params.latestOn))} at the latest.`,
      next:
        params.to === 'coordinator'
          ? 'The notice has not been noted yet. Call the enterprise: without notice the enclave may not start.'
          : 'Is it done? Then note the day on the checklist. Without notice the enclave may not start.',
      button: params.to === 'coordinator' ? 'Open the collaboration' : 'Note the day',
      why: whyOf('en', params),
    }),
  },
  (words, { url }) => [paragraph(words.lead), paragraph(words.next), button(words.button, url)],
);

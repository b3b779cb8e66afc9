import type { IsoDate } from '@bestuiver/domain';
import { button, list, paragraph } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { otherOf, whyOf, type CollaborationSides } from './sides';

export interface ChecksOpenParams extends CollaborationSides {
  readonly startsOn: IsoDate;
  /** Hard points that the reader still has to confirm; those of both parties for a coordinator. */
  readonly points: readonly string[];
}

/** Ahead of the start of an enclave, to each party about its own points and to the coordinator (domain dossier, section 7). */
export const checksOpen = defineMail<ChecksOpenParams>()(
  {
    nl: (params, { count, date }) => ({
      subject:
        params.to === 'coordinator'
          ? fit`Nog ${count(params.points.length, 'punt', 'punten')} af te vinken: ${params.title}`
          : `Nog ${count(params.points.length, 'punt', 'punten')} af te vinken voor de start`,
      preheader:
        params.to === 'coordinator'
          ? `${params.companyName} en ${params.providerName}.`
          : `De enclave met ${otherOf(params)}.`,
      lead: `Op ${date(params.startsOn)} start de enclave van ${params.companyName} en ${params.providerName} voor ‘${shorten(params.title, 120)}’.`,
      open: params.to === 'coordinator' ? 'Dit is nog niet bevestigd:' : 'Dit bevestigt u nog op de checklist:',
      next:
        params.to === 'coordinator'
          ? 'Beide partijen weten wat ze nog moeten doen. Een telefoontje helpt als het stilvalt.'
          : 'Zonder deze punten kan de start niet doorgaan. Lukt iets niet op tijd? Laat het meteen weten.',
      button: 'Open de checklist',
      why: whyOf('nl', params),
    }),
    fr: (params, { count, date }) => ({
      subject:
        params.to === 'coordinator'
          ? fit`Encore ${count(params.points.length, 'point', 'points')} à confirmer : ${params.title}`
          : `Encore ${count(params.points.length, 'point', 'points')} à confirmer avant le début`,
      preheader:
        params.to === 'coordinator'
          ? `${params.companyName} et ${params.providerName}.`
          : `L’enclave avec ${otherOf(params)}.`,
      lead: `L’enclave de ${params.companyName} et ${params.providerName} pour « ${shorten(params.title, 120)} » commence le ${date(params.startsOn)}.`,
      open:
        params.to === 'coordinator'
          ? 'Ceci n’est pas encore confirmé :'
          : 'Il vous reste à confirmer ceci dans la liste de contrôle :',
      next:
        params.to === 'coordinator'
          ? 'Les deux parties savent ce qu’il leur reste à faire. Un appel aide si cela n’avance pas.'
          : 'Sans ces points, le travail ne peut pas commencer. Un point ne sera pas prêt à temps ? Dites-le tout de suite.',
      button: 'Ouvrir la liste de contrôle',
      why: whyOf('fr', params),
    }),
    en: (params, { count, date }) => ({
      subject:
        params.to === 'coordinator'
          ? fit`${count(params.points.length, 'point', 'points')} still to confirm: ${params.title}`
          : `${count(params.points.length, 'point', 'points')} still to confirm before the start`,
      preheader:
        params.to === 'coordinator'
          ? `${params.companyName} and ${params.providerName}.`
          : `The enclave with ${otherOf(params)}.`,
      lead: `The enclave of ${params.companyName} and ${params.providerName} for ‘${shorten(params.title, 120)}’ starts on ${date(params.startsOn)}.`,
      open:
        params.to === 'coordinator' ? 'This is not confirmed yet:' : 'This is what you still confirm on the checklist:',
      next:
        params.to === 'coordinator'
          ? 'Both parties know what they still have to do. A phone call helps if nothing moves.'
          : 'Without these points the work cannot start. Will something not be ready in time? Tell us right away.',
      button: 'Open the checklist',
      why: whyOf('en', params),
    }),
  },
  (words, { points, url }) => [
    paragraph(words.lead),
    paragraph(words.open),
    list(points),
    paragraph(words.next),
    button(words.button, url),
  ],
);

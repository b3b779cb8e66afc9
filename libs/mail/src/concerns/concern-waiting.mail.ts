import type { IsoDate } from '@bestuiver/domain';
import { button, facts, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface ConcernWaitingParams {
  readonly title: string;
  readonly raisedOn: IsoDate;
  /** Working days it has waited. */
  readonly days: number;
  readonly url: string;
}

export const concernWaiting = defineMail<ConcernWaitingParams>()(
  {
    nl: ({ title, days }, { count }) => ({
      subject: fit`Bezorgdheid wacht al ${count(days, 'werkdag', 'werkdagen')}: ${title}`,
      preheader: 'Nog niemand bekeek de melding.',
      lead: `Over de vraag ‘${title}’ is een bezorgdheid over oneerlijke concurrentie gemeld. Nog niemand bekeek ze.`,
      raised: 'Gemeld op',
      next: 'Kan een tweede regisseur dit opnemen? De melder en de partijen wachten op een antwoord.',
      button: 'Open het dossier',
      why: 'u werkt voor dit werkingsgebied en een melding wacht langer dan afgesproken.',
    }),
    fr: ({ title, days }, { count }) => ({
      subject: fit`Préoccupation en attente depuis ${count(days, 'jour ouvrable', 'jours ouvrables')} : ${title}`,
      preheader: 'Personne n’a encore examiné le signalement.',
      lead: `Une préoccupation de concurrence déloyale a été signalée pour la demande « ${title} ». Personne ne l’a encore examinée.`,
      raised: 'Signalée le',
      next: 'Un deuxième coordinateur peut-il s’en charger ? L’auteur et les parties attendent une réponse.',
      button: 'Ouvrir le dossier',
      why: 'vous travaillez pour cette zone d’action et un signalement attend plus longtemps que convenu.',
    }),
    en: ({ title, days }, { count }) => ({
      subject: fit`Concern waiting for ${count(days, 'working day', 'working days')}: ${title}`,
      preheader: 'Nobody has looked at it yet.',
      lead: `A concern about unfair competition was raised about the demand ‘${title}’. Nobody has looked at it yet.`,
      raised: 'Raised on',
      next: 'Can a second coordinator take this? Who raised it and the parties wait for an answer.',
      button: 'Open the file',
      why: 'you work for this working area and a concern is waiting longer than agreed.',
    }),
  },
  (words, { raisedOn, url }, { date }) => [
    paragraph(words.lead),
    facts([[words.raised, date(raisedOn)]]),
    paragraph(words.next),
    button(words.button, url),
  ],
);

import type { IsoDate } from '@bestuiver/domain';
import { button, facts, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface EscalationParams {
  /** What waits: a submitted demand to review, or candidates to look at. */
  readonly waits: 'demand_review' | 'matches';
  readonly title: string;
  /** Null when the area has no coordinator yet. */
  readonly coordinatorName: string | null;
  readonly since: IsoDate;
  /** Working days it has waited. */
  readonly days: number;
  readonly url: string;
}

export const escalation = defineMail<EscalationParams>()(
  {
    nl: ({ waits, title, days }, { count }) => ({
      subject: fit`Wacht al ${count(days, 'werkdag', 'werkdagen')}: ${title}`,
      preheader: waits === 'matches' ? 'De kandidaten zijn nog niet bekeken.' : 'De vraag is nog niet nagekeken.',
      lead:
        waits === 'matches'
          ? `Voor ‘${title}’ staan kandidaten klaar, maar die zijn nog niet bekeken.`
          : `De vraag ‘${title}’ is nog niet nagekeken.`,
      labels: { coordinator: 'Regisseur', since: 'Wacht sinds' },
      next: 'Misschien is er een collega nodig. U kunt de vraag zelf opnemen of een andere regisseur vragen om dat te doen.',
      button: 'Open de vraag',
      why: 'u leidt dit werkingsgebied en iets wacht langer dan afgesproken.',
    }),
    fr: ({ waits, title, days }, { count }) => ({
      subject: fit`Attend depuis ${count(days, 'jour ouvrable', 'jours ouvrables')} : ${title}`,
      preheader:
        waits === 'matches'
          ? 'Les candidats n’ont pas encore été examinés.'
          : 'La demande n’a pas encore été examinée.',
      lead:
        waits === 'matches'
          ? `Pour « ${title} », des candidats sont prêts mais n’ont pas encore été examinés.`
          : `La demande « ${title} » n’a pas encore été examinée.`,
      labels: { coordinator: 'Coordinateur', since: 'En attente depuis' },
      next: 'Un renfort est peut-être nécessaire. Vous pouvez traiter la demande vous-même ou demander à un autre coordinateur de le faire.',
      button: 'Ouvrir la demande',
      why: 'vous dirigez cette zone d’action et un point attend plus longtemps que convenu.',
    }),
    en: ({ waits, title, days }, { count }) => ({
      subject: fit`Waiting for ${count(days, 'working day', 'working days')}: ${title}`,
      preheader:
        waits === 'matches' ? 'The candidates have not been looked at yet.' : 'The demand has not been reviewed yet.',
      lead:
        waits === 'matches'
          ? `For ‘${title}’ candidates are ready, but nobody has looked at them yet.`
          : `The demand ‘${title}’ has not been reviewed yet.`,
      labels: { coordinator: 'Coordinator', since: 'Waiting since' },
      next: 'Perhaps a colleague is needed. You can take up the demand yourself or ask another coordinator to do so.',
      button: 'Open the demand',
      why: 'you lead this working area and something is waiting longer than agreed.',
    }),
  },
  (words, { coordinatorName, since, url }, { date }) => [
    paragraph(words.lead),
    facts([
      [words.labels.coordinator, coordinatorName],
      [words.labels.since, date(since)],
    ]),
    paragraph(words.next),
    button(words.button, url),
  ],
);

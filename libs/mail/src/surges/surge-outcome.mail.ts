import type { IsoDate } from '@bestuiver/domain';
import { button, facts, heading, list, paragraph, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import type { Format } from '../words/format';
import { volumeInWords } from '../words/volume';

export interface SurgeOutcomeParams {
  /** Six hours passed; a day passed; all answered; or the list had nobody. */
  readonly stage: 'to_phone' | 'closed' | 'complete' | 'nobody';
  readonly product: string;
  readonly neededPerDay: number;
  /** The most pieces a day that they make together, and from when; null while nobody can. */
  readonly promised: { readonly perDay: number; readonly fromDay: IsoDate } | null;
  /** What they make together on the day it is needed by; null when no day was named. */
  readonly inTime: { readonly perDay: number; readonly day: IsoDate } | null;
  readonly willing: readonly { readonly enterprise: string; readonly perDay: number; readonly fromDay: IsoDate }[];
  /** Who did not answer, best first. */
  readonly silent: readonly { readonly enterprise: string; readonly contact: string; readonly phone: string | null }[];
  readonly demandUrl: string;
}

/** What came of a surge call so far, and whom to phone, to the coordinator (domain dossier, section 7). */
export const surgeOutcome = defineMail<SurgeOutcomeParams>()(
  {
    nl: ({ stage, product, silent }, { count }) => ({
      subject: {
        to_phone: fit`Bel nu even: ${count(silent.length, 'onderneming', 'ondernemingen')} zonder antwoord voor ${product}`,
        closed: fit`De dringende oproep is gesloten: ${product}`,
        complete: fit`Iedereen antwoordde op de dringende oproep: ${product}`,
        nobody: fit`Niemand op de lijst om te bellen: ${product}`,
      }[stage],
      preheader:
        stage === 'nobody'
          ? 'Geen enkele onderneming met een passend aanbod.'
          : 'Wie hoeveel per dag kan maken, en vanaf wanneer.',
      lead: {
        to_phone: `Zes uur na de dringende oproep voor ‘${product}’ antwoordden nog niet alle ondernemingen. We sturen hun geen herinneringen meer. Bel ze nu.`,
        closed: `De dringende oproep voor ‘${product}’ is na 24 uur gesloten.`,
        complete: `Alle ondernemingen antwoordden op de dringende oproep voor ‘${product}’.`,
        nobody: `We vonden geen onderneming met een gepubliceerd aanbod dat bij ‘${product}’ past en nog niet gevraagd is. Er ging geen oproep uit.`,
      }[stage],
      labels: { needed: 'Nodig', inTime: 'Op tijd klaar', promised: 'Toegezegd' },
      none: 'nog niets',
      from: 'vanaf',
      willing: 'Kunnen helpen',
      silent: stage === 'closed' ? 'Antwoordden niet' : 'Om te bellen',
      noPhone: 'geen telefoonnummer',
      next:
        stage === 'nobody'
          ? 'Kijk bij de bijna-matches wat er ontbreekt, of pas de vraag aan.'
          : 'Wat u op de telefoon hoort, noteert u bij de vraag. Een voorstel sturen kan meteen.',
      button: 'Open de vraag',
      why: 'u begeleidt deze vraag.',
    }),
    fr: ({ stage, product, silent }, { count }) => ({
      subject: {
        to_phone: fit`À appeler : ${count(silent.length, 'entreprise', 'entreprises')} sans réponse pour ${product}`,
        closed: fit`L’appel urgent est clos : ${product}`,
        complete: fit`Tous ont répondu à l’appel urgent : ${product}`,
        nobody: fit`Personne à appeler sur la liste : ${product}`,
      }[stage],
      preheader:
        stage === 'nobody'
          ? 'Aucune entreprise avec une offre qui convient.'
          : 'Qui peut faire combien par jour, et à partir de quand.',
      lead: {
        to_phone: `Six heures après l’appel urgent pour « ${product} », toutes les entreprises n’ont pas encore répondu. Nous n’envoyons plus de rappels. Appelez-les maintenant.`,
        closed: `L’appel urgent pour « ${product} » est clos après 24 heures.`,
        complete: `Toutes les entreprises ont répondu à l’appel urgent pour « ${product} ».`,
        nobody: `Nous n’avons trouvé aucune entreprise avec une offre publiée qui convient à « ${product} » et qui n’est pas encore sollicitée. Aucun appel n’est parti.`,
      }[stage],
      labels: { needed: 'Besoin', inTime: 'À temps', promised: 'Annoncé' },
      none: 'rien encore',
      from: 'à partir du',
      willing: 'Peuvent aider',
      silent: stage === 'closed' ? 'N’ont pas répondu' : 'À appeler',
      noPhone: 'pas de numéro de téléphone',
      next:
        stage === 'nobody'
          ? 'Regardez ce qui manque aux offres presque adaptées, ou changez la demande.'
          : 'Notez ce que vous entendez au téléphone auprès de la demande. Vous pouvez envoyer une proposition tout de suite.',
      button: 'Ouvrir la demande',
      why: 'vous accompagnez cette demande.',
    }),
    en: ({ stage, product, silent }, { count }) => ({
      subject: {
        to_phone: fit`Please phone: ${count(silent.length, 'enterprise', 'enterprises')} without an answer for ${product}`,
        closed: fit`The urgent call is closed: ${product}`,
        complete: fit`Everybody answered the urgent call: ${product}`,
        nobody: fit`Nobody on the list to call: ${product}`,
      }[stage],
      preheader:
        stage === 'nobody'
          ? 'Not one enterprise with an offer that fits.'
          : 'Who can make how many a day, and from when.',
      lead: {
        to_phone: `Six hours after the urgent call for ‘${product}’ not all enterprises have answered. We send them no more reminders. Please phone them now.`,
        closed: `The urgent call for ‘${product}’ closed after 24 hours.`,
        complete: `All enterprises answered the urgent call for ‘${product}’.`,
        nobody: `We found no enterprise with a published offer that fits ‘${product}’ and is not asked already. No call went out.`,
      }[stage],
      labels: { needed: 'Needed', inTime: 'In time', promised: 'Promised' },
      none: 'nothing yet',
      from: 'from',
      willing: 'Can help',
      silent: stage === 'closed' ? 'Did not answer' : 'To phone',
      noPhone: 'no phone number',
      next:
        stage === 'nobody'
          ? 'See what the near misses lack, or change the demand.'
          : 'Write down with the demand what you hear on the phone. You can send a proposal at once.',
      button: 'Open the demand',
      why: 'you look after this demand.',
    }),
  },
  (words, { stage, neededPerDay, promised, inTime, willing, silent, demandUrl }, format): Block[] => {
    const { date } = format;
    return [
      paragraph(words.lead),
      ...(stage === 'nobody'
        ? []
        : [
            facts([
              [words.labels.needed, aDay(neededPerDay, format)],
              [
                words.labels.promised,
                promised ? `${aDay(promised.perDay, format)}, ${words.from} ${date(promised.fromDay)}` : words.none,
              ],
              [words.labels.inTime, inTime && `${aDay(inTime.perDay, format)}, ${date(inTime.day)}`],
            ]),
          ]),
      ...section(
        words.willing,
        willing.map(
          ({ enterprise, perDay, fromDay }) =>
            `${enterprise}: ${aDay(perDay, format)}, ${words.from} ${format.shortDate(fromDay)}`,
        ),
      ),
      ...section(
        words.silent,
        silent.map(({ enterprise, contact, phone }) => `${enterprise}: ${contact}, ${phone ?? words.noPhone}`),
      ),
      paragraph(words.next),
      button(words.button, demandUrl),
    ];
  },
);

const aDay = (quantity: number, { language }: Format): string =>
  volumeInWords({ quantity, unit: 'piece', period: 'day' }, language);

const section = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title), list(items)];

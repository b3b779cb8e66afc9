import type { IsoDate } from '@bestuiver/domain';
import { button, facts, link, paragraph, quote, rich, strong } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { BUTTON_FALLBACK } from '../words/button-fallback';
import { volumeInWords } from '../words/volume';

export interface SurgeCallParams {
  readonly reminder: boolean;
  /** The reader asked for urgent calls at any hour. */
  readonly anyHour: boolean;
  readonly product: string;
  /** Who needs it, without a name. */
  readonly companyDescription: string;
  readonly summary: string;
  /** Pieces a day that are needed in all. */
  readonly neededPerDay: number;
  readonly neededBy: IsoDate | null;
  /** Instant the call closes. */
  readonly closesAt: Date;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

/** The urgent question to a listed provider (domain dossier, section 7); the company is not named. */
export const surgeCall = defineMail<SurgeCallParams>()(
  {
    nl: ({ reminder, anyHour, product, closesAt, companyDescription }, { moment }) => ({
      subject: fit`${reminder ? 'Nog steeds dringend' : 'Dringend'}: kunt u deze week ${product} maken?`,
      preheader: `Antwoord graag vóór ${moment(closesAt)}. Een deel helpt ook.`,
      lead: rich`Er is plots veel meer nodig van dit product: ${strong(product)}. U staat op de lijst van ondernemingen die dit kunnen maken.`,
      about: `De vraag komt van ${companyDescription}:`,
      labels: { volume: 'Samen nodig', by: 'Tegen', closes: 'Antwoord vóór' },
      next: 'Kunt u helpen, ook met een deel? Laat weten hoeveel u per dag aankunt en vanaf wanneer. Kunt u niet, dan is een snelle nee ook welkom.',
      promise:
        'Uw antwoord legt nog niets vast. De regisseur belt u of stuurt u een voorstel; pas daarna spreken we iets af.',
      button: 'Antwoord nu',
      decline: 'Nee, het lukt ons niet',
      why: anyHour
        ? 'u koos zelf om dringende oproepen op elk uur te krijgen.'
        : 'uw onderneming staat op de lijst voor dit product. Wilt u dringende oproepen ook ’s nachts en in het weekend krijgen? Kies dat hieronder.',
    }),
    fr: ({ reminder, anyHour, product, closesAt, companyDescription }, { moment }) => ({
      subject: fit`${reminder ? 'Toujours urgent' : 'Urgent'} : pouvez-vous faire ${product} cette semaine ?`,
      preheader: `Répondez si possible avant le ${moment(closesAt)}. Une partie aide aussi.`,
      lead: rich`Le besoin augmente soudain pour ce produit : ${strong(product)}. Vous êtes sur la liste des entreprises qui peuvent le fabriquer.`,
      about: `La demande vient de cette organisation : ${companyDescription}.`,
      labels: { volume: 'Besoin total', by: 'Date voulue', closes: 'Répondre avant' },
      next: 'Pouvez-vous aider, même en partie ? Dites-nous combien vous pouvez faire par jour et à partir de quand. Si ce n’est pas possible, un non rapide est aussi le bienvenu.',
      promise:
        'Votre réponse n’engage encore à rien. Le coordinateur vous appelle ou vous envoie une proposition ; ce n’est qu’ensuite que nous convenons de quelque chose.',
      button: 'Répondre maintenant',
      decline: 'Non, ce n’est pas possible',
      why: anyHour
        ? 'vous avez choisi de recevoir les appels urgents à toute heure.'
        : 'votre entreprise est sur la liste pour ce produit. Voulez-vous recevoir les appels urgents aussi la nuit et le week-end ? Choisissez-le ci-dessous.',
    }),
    en: ({ reminder, anyHour, product, closesAt, companyDescription }, { moment }) => ({
      subject: fit`${reminder ? 'Still urgent' : 'Urgent'}: can you make ${product} this week?`,
      preheader: `Please answer before ${moment(closesAt)}. A part helps too.`,
      lead: rich`There is a sudden need for much more of this product: ${strong(product)}. You are on the list of enterprises that can make it.`,
      about: `The demand comes from ${companyDescription}:`,
      labels: { volume: 'Needed in all', by: 'By', closes: 'Answer before' },
      next: 'Can you help, even with a part? Tell us how much you can do a day and from when. If you cannot, a quick no is welcome too.',
      promise:
        'Your answer settles nothing yet. The coordinator calls you or sends you a proposal; only then is something agreed.',
      button: 'Answer now',
      decline: 'No, we cannot',
      why: anyHour
        ? 'you chose to get urgent calls at any hour.'
        : 'your enterprise is on the list for this product. Would you like urgent calls at night and in the weekend as well? Choose so below.',
    }),
  },
  (words, { summary, neededPerDay, neededBy, closesAt, answerUrl, declineUrl }, { language, date, moment }) => [
    paragraph(words.lead),
    facts([
      [words.labels.volume, volumeInWords({ quantity: neededPerDay, unit: 'piece', period: 'day' }, language)],
      [words.labels.by, neededBy && date(neededBy)],
      [words.labels.closes, moment(closesAt)],
    ]),
    paragraph(words.next),
    button(words.button, answerUrl, BUTTON_FALLBACK[language]),
    link(words.decline, declineUrl),
    paragraph(words.promise),
    paragraph(words.about),
    quote(summary),
  ],
);

import { button, heading, list, paragraph, type Block } from '../layout/blocks';
import { defineMail } from '../template';

/** One line of the digest with the page it leads to. */
export interface DigestItem {
  readonly text: string;
  readonly url: string;
}

export interface WeeklyDigestParams {
  readonly actions: readonly DigestItem[];
  readonly risks: readonly DigestItem[];
  /** What went well last week, whole sentences. */
  readonly good: readonly string[];
  readonly workListUrl: string;
}

export const weeklyDigest = defineMail<WeeklyDigestParams>()(
  {
    nl: ({ actions, risks }, { count }) => ({
      subject:
        actions.length + risks.length === 0
          ? 'Uw week: er wacht niets op u'
          : `Uw week: ${count(actions.length, 'actie', 'acties')}, ${count(risks.length, 'risico', 'risico’s')}`,
      preheader: actions[0]?.text ?? 'U bent helemaal bij.',
      lead:
        actions.length + risks.length === 0
          ? 'Er wacht niets op u. Een rustige start van de week.'
          : 'Dit wacht op u deze week.',
      actions: 'Te doen',
      risks: 'Om in het oog te houden',
      good: 'Dit lukte vorige week',
      button: 'Open uw werklijst',
      why: 'u begeleidt een werkingsgebied. Dit overzicht komt elke maandag.',
    }),
    fr: ({ actions, risks }, { count }) => ({
      subject:
        actions.length + risks.length === 0
          ? 'Votre semaine : rien ne vous attend'
          : `Votre semaine : ${count(actions.length, 'action', 'actions')}, ${count(risks.length, 'risque', 'risques')}`,
      preheader: actions[0]?.text ?? 'Tout est à jour.',
      lead:
        actions.length + risks.length === 0
          ? 'Rien ne vous attend. Un début de semaine tranquille.'
          : 'Voici ce qui vous attend cette semaine.',
      actions: 'À faire',
      risks: 'À surveiller',
      good: 'Réussi la semaine dernière',
      button: 'Ouvrir votre liste de travail',
      why: 'vous suivez une zone d’action. Cet aperçu arrive chaque lundi.',
    }),
    en: ({ actions, risks }, { count }) => ({
      subject:
        actions.length + risks.length === 0
          ? 'Your week: nothing is waiting for you'
          : `Your week: ${count(actions.length, 'action', 'actions')}, ${count(risks.length, 'risk', 'risks')}`,
      preheader: actions[0]?.text ?? 'Everything is up to date.',
      lead:
        actions.length + risks.length === 0
          ? 'Nothing is waiting for you. A quiet start to the week.'
          : 'This is waiting for you this week.',
      actions: 'To do',
      risks: 'To keep an eye on',
      good: 'What worked last week',
      button: 'Open your work list',
      why: 'you guide a working area. This overview comes every Monday.',
    }),
  },
  (words, { actions, risks, good, workListUrl }) => [
    paragraph(words.lead),
    ...section(words.actions, actions),
    ...section(words.risks, risks),
    ...section(words.good, good),
    button(words.button, workListUrl),
  ],
);

const section = (title: string, items: readonly (string | DigestItem)[]): Block[] =>
  items.length === 0 ? [] : [heading(title), list(items)];

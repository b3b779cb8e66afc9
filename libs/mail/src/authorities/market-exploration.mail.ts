import type { IsoDate } from '@bestuiver/domain';
import { button, facts, heading, link, list, notice, paragraph, quote } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface MarketExplorationParams {
  /** True for the one reminder, mid-term. */
  readonly reminder: boolean;
  readonly topic: string;
  readonly authorityName: string;
  readonly summary: string;
  readonly questions: readonly string[];
  readonly answerBy: IsoDate;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

/** The same words to every eligible provider at the same minute (domain dossier 6.5): no reasons, no ranking. */
export const marketExploration = defineMail<MarketExplorationParams>()(
  {
    nl: ({ reminder, topic, authorityName }) => ({
      subject: fit`${reminder ? 'Nog open: marktbevraging' : 'Marktbevraging'}: ${topic}`,
      preheader: `${authorityName} wil weten wat de markt kan.`,
      lead: `${authorityName} verkent wat mogelijk is, vóór er een opdracht komt. Het onderwerp: ‘${topic}’.`,
      questions: 'De vragen',
      labels: { authority: 'Bestuur', until: 'Antwoord vóór' },
      rules: 'Gelijke kansen voor iedereen',
      equal:
        'Alle ondernemingen die in aanmerking komen, kregen deze mail op hetzelfde moment met dezelfde informatie. Dit is geen offerteaanvraag. Wel of niet antwoorden geeft later geen voordeel of nadeel.',
      button: 'Bekijk en antwoord',
      decline: 'Dit is niets voor ons',
      why: 'uw onderneming komt in aanmerking voor deze bevraging.',
    }),
    fr: ({ reminder, topic, authorityName }) => ({
      subject: fit`${reminder ? 'Encore ouverte : consultation du marché' : 'Consultation du marché'} : ${topic}`,
      preheader: `${authorityName} veut savoir ce que le marché peut faire.`,
      lead: `${authorityName} explore ce qui est possible, avant de lancer un marché. Le sujet : « ${topic} ».`,
      questions: 'Les questions',
      labels: { authority: 'Administration', until: 'Date limite de réponse' },
      rules: 'Des chances égales pour tous',
      equal:
        'Toutes les entreprises concernées ont reçu cet e-mail au même moment, avec les mêmes informations. Ce n’est pas une demande d’offre. Répondre ou non ne donne ensuite ni avantage ni désavantage.',
      button: 'Voir et répondre',
      decline: 'Ce n’est pas pour nous',
      why: 'votre entreprise entre en ligne de compte pour cette consultation.',
    }),
    en: ({ reminder, topic, authorityName }) => ({
      subject: fit`${reminder ? 'Still open: market exploration' : 'Market exploration'}: ${topic}`,
      preheader: `${authorityName} wants to know what the market can do.`,
      lead: `${authorityName} is exploring what is possible, before there is a contract. The topic: ‘${topic}’.`,
      questions: 'The questions',
      labels: { authority: 'Authority', until: 'Answer before' },
      rules: 'Equal chances for everyone',
      equal:
        'All eligible enterprises got this mail at the same moment with the same information. This is not a request for a quote. Answering or not gives no advantage or disadvantage later.',
      button: 'Look and answer',
      decline: 'This is not for us',
      why: 'your enterprise is eligible for this exploration.',
    }),
  },
  (words, { authorityName, summary, questions, answerBy, answerUrl, declineUrl }, { date }) => [
    paragraph(words.lead),
    quote(summary),
    facts([
      [words.labels.authority, authorityName],
      [words.labels.until, date(answerBy)],
    ]),
    heading(words.questions),
    list(questions),
    notice(words.rules, words.equal),
    button(words.button, answerUrl),
    link(words.decline, declineUrl),
  ],
);

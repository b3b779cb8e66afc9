import { button, list, paragraph, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface NoMatchYetParams {
  readonly to: 'company' | 'coordinator';
  readonly title: string;
  /** Working days since the demand opened. */
  readonly days: number;
  /** What would bring candidates in, one sentence each, e.g. «Met 5 dagen later starten komen er drie ondernemingen bij.» */
  readonly suggestions: readonly string[];
  /** The demand for a company, its ranking for a coordinator. */
  readonly url: string;
}

export const noMatchYet = defineMail<NoMatchYetParams>()(
  {
    nl: ({ to, title, days, suggestions }, { count }) => ({
      subject: fit`Nog geen partner voor ‘${title}’: wat kan anders?`,
      preheader: 'Een kleine aanpassing kan veel verschil maken.',
      lead: `We zoeken nu ${count(days, 'werkdag', 'werkdagen')} voor ‘${title}’, maar vonden nog geen partner die goed past. We zoeken verder.`,
      suggestions: 'Dit kan helpen:',
      next:
        to === 'company'
          ? suggestions.length > 0
            ? 'Zegt een van deze ideeën u iets? Pas uw vraag aan of antwoord op deze mail.'
            : 'Kan er iets anders: het moment, de hoeveelheid, de plaats of een voorwaarde? Pas uw vraag aan of antwoord op deze mail.'
          : 'Bespreek het met het bedrijf, of bekijk wie net buiten de voorwaarden viel.',
      button: to === 'company' ? 'Pas uw vraag aan' : 'Bekijk wie bijna past',
      why: to === 'company' ? 'uw vraag staat open.' : 'u begeleidt deze vraag.',
    }),
    fr: ({ to, title, days, suggestions }, { count }) => ({
      subject: fit`Pas encore de partenaire pour « ${title} » : que changer ?`,
      preheader: 'Une petite adaptation peut faire une grande différence.',
      lead: `Nous cherchons depuis ${count(days, 'jour ouvrable', 'jours ouvrables')} pour « ${title} », mais n’avons pas encore trouvé de partenaire qui convient bien. Nous continuons.`,
      suggestions: 'Ceci peut aider :',
      next:
        to === 'company'
          ? suggestions.length > 0
            ? 'Une de ces idées vous parle ? Adaptez votre demande ou répondez à cet e-mail.'
            : 'Un point peut-il changer : le moment, la quantité, le lieu ou une condition ? Adaptez votre demande ou répondez à cet e-mail.'
          : 'Parlez-en avec l’entreprise, ou voyez qui ne remplissait pas tout à fait les conditions.',
      button: to === 'company' ? 'Adapter votre demande' : 'Voir qui convient presque',
      why: to === 'company' ? 'votre demande est ouverte.' : 'vous suivez cette demande.',
    }),
    en: ({ to, title, days, suggestions }, { count }) => ({
      subject: fit`No partner yet for ‘${title}’: what could change?`,
      preheader: 'A small change can make a big difference.',
      lead: `We have been looking for ${count(days, 'working day', 'working days')} for ‘${title}’ and have not found a partner that fits well. We keep looking.`,
      suggestions: 'This may help:',
      next:
        to === 'company'
          ? suggestions.length > 0
            ? 'Does one of these ideas suit you? Change your demand or reply to this mail.'
            : 'Could something change: the moment, the amount, the place or a condition? Change your demand or reply to this mail.'
          : 'Discuss it with the company, or see who fell just outside the conditions.',
      button: to === 'company' ? 'Change your demand' : 'See who almost fits',
      why: to === 'company' ? 'your demand is open.' : 'you are guiding this demand.',
    }),
  },
  (words, { suggestions, url }): Block[] => [
    paragraph(words.lead),
    ...(suggestions.length === 0 ? [] : [paragraph(words.suggestions), list(suggestions)]),
    paragraph(words.next),
    button(words.button, url),
  ],
);

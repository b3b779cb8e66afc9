import { CONCERN_GROUND_WORDS, type ConcernGround, type ConcernOutcome, type Language } from '@bestuiver/domain';
import { facts, heading, link, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';

export interface ConcernDecidedParams {
  readonly to: 'reporter' | 'party';
  readonly title: string;
  readonly ground: ConcernGround;
  readonly outcome: ConcernOutcome;
  /** The coordinator's explanation, as both parties may read it. */
  readonly reason: string;
  readonly conditions: string | null;
  readonly url: string;
}

const OUTCOMES: Readonly<Record<Language, Readonly<Record<ConcernOutcome, string>>>> = {
  nl: {
    cleared: 'Er is geen bezwaar. Het werk kan doorgaan.',
    cleared_with_conditions: 'Het werk kan doorgaan, maar met voorwaarden.',
    blocked: 'De vraag is geblokkeerd. Er gaan geen nieuwe voorstellen meer uit.',
  },
  fr: {
    cleared: 'Il n’y a pas d’objection. Le travail peut se faire.',
    cleared_with_conditions: 'Le travail peut se faire, mais sous conditions.',
    blocked: 'La demande est bloquée. Aucune nouvelle proposition ne partira.',
  },
  en: {
    cleared: 'There is no objection. The work can go on.',
    cleared_with_conditions: 'The work can go on, but under conditions.',
    blocked: 'The demand is blocked. No new proposals will go out.',
  },
};

export const concernDecided = defineMail<ConcernDecidedParams>()(
  {
    nl: ({ to, title, outcome }) => ({
      subject: 'Beslissing en uitleg over de gemelde bezorgdheid',
      preheader: OUTCOMES.nl[outcome],
      lead: `Over ‘${title}’ was een bezorgdheid over oneerlijke concurrentie gemeld. De sociale partners zijn gehoord en de regisseur heeft beslist.`,
      ground: 'Het ging over',
      reason: 'De uitleg',
      conditions: 'De voorwaarden',
      after: 'Ziet u dit anders of weet u iets nieuws? Neem contact op met de regisseur.',
      link: 'Bekijk het dossier',
      why: to === 'reporter' ? 'u meldde deze bezorgdheid.' : 'uw organisatie is betrokken bij deze vraag.',
    }),
    fr: ({ to, title, outcome }) => ({
      subject: 'Décision et explication sur la préoccupation signalée',
      preheader: OUTCOMES.fr[outcome],
      lead: `Une préoccupation de concurrence déloyale avait été signalée pour « ${title} ». Les partenaires sociaux ont été entendus et le coordinateur a décidé.`,
      ground: 'Objet',
      reason: 'L’explication',
      conditions: 'Les conditions',
      after: 'Vous n’êtes pas d’accord ou vous savez quelque chose de neuf ? Contactez le coordinateur.',
      link: 'Voir le dossier',
      why:
        to === 'reporter'
          ? 'vous avez signalé cette préoccupation.'
          : 'votre organisation est concernée par cette demande.',
    }),
    en: ({ to, title, outcome }) => ({
      subject: 'Decision and explanation about the concern that was raised',
      preheader: OUTCOMES.en[outcome],
      lead: `A concern about unfair competition was raised about ‘${title}’. The social partners were heard and the coordinator has decided.`,
      ground: 'It was about',
      reason: 'The explanation',
      conditions: 'The conditions',
      after: 'Do you see this differently, or do you know something new? Please contact the coordinator.',
      link: 'See the file',
      why: to === 'reporter' ? 'you raised this concern.' : 'your organisation is involved in this demand.',
    }),
  },
  (words, { ground, outcome, reason, conditions, url }, { language }): Block[] => [
    paragraph(words.lead),
    facts([[words.ground, CONCERN_GROUND_WORDS[language][ground]]]),
    paragraph([{ strong: OUTCOMES[language][outcome] }]),
    heading(words.reason),
    quote(reason),
    ...(conditions === null ? [] : [heading(words.conditions), quote(conditions)]),
    paragraph(words.after),
    link(words.link, url),
  ],
);

import { CONCERN_GROUND_WORDS, type ConcernGround, type IsoDate } from '@bestuiver/domain';
import { button, facts, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

interface RaisedConcern {
  readonly title: string;
  readonly ground: ConcernGround;
  readonly raisedOn: IsoDate;
  readonly url: string;
}

/** Parties read facts only: neither who raised it nor in which words. */
export type ConcernRaisedParams =
  | (RaisedConcern & { readonly to: 'party' })
  | (RaisedConcern & { readonly to: 'coordinator'; readonly reporterName: string; readonly text: string });

export const concernRaised = defineMail<ConcernRaisedParams>()(
  {
    nl: ({ to, title }) => ({
      subject: fit`Bezorgdheid gemeld over ${title}`,
      preheader: to === 'party' ? 'De regisseur bekijkt het. U hoeft niets te doen.' : 'Bekijk het binnen 5 werkdagen.',
      lead: `Over de vraag ‘${title}’ is een bezorgdheid over oneerlijke concurrentie gemeld: het werk zou gewoon werk vervangen.`,
      labels: { ground: 'Het gaat over', raised: 'Gemeld op', reporter: 'Gemeld door' },
      next:
        to === 'party'
          ? 'De regisseur onderzoekt dit, hoort de sociale partners en beslist daarna schriftelijk. U krijgt die beslissing ook. Tot dan loopt alles gewoon door.'
          : 'Bekijk de melding, vraag de sociale partners om advies en beslis schriftelijk. De partijen weten dat er een melding is, maar niet van wie.',
      button: to === 'party' ? 'Bekijk de stand van zaken' : 'Open het dossier',
      why: to === 'party' ? 'uw organisatie is betrokken bij deze vraag.' : 'deze vraag komt uit uw werkingsgebied.',
    }),
    fr: ({ to, title }) => ({
      subject: fit`Préoccupation signalée : ${title}`,
      preheader:
        to === 'party'
          ? 'Le coordinateur l’examine. Vous n’avez rien à faire.'
          : 'À examiner dans les 5 jours ouvrables.',
      lead: `Une préoccupation de concurrence déloyale a été signalée pour la demande « ${title} » : le travail remplacerait du travail ordinaire.`,
      labels: { ground: 'Objet', raised: 'Signalée le', reporter: 'Signalée par' },
      next:
        to === 'party'
          ? 'Le coordinateur examine la question, entend les partenaires sociaux et décide ensuite par écrit. Vous recevrez aussi cette décision. D’ici là, tout continue normalement.'
          : 'Examinez le signalement, demandez l’avis des partenaires sociaux et décidez par écrit. Les parties savent qu’il y a un signalement, mais pas de qui il vient.',
      button: to === 'party' ? 'Voir où en est le dossier' : 'Ouvrir le dossier',
      why:
        to === 'party'
          ? 'votre organisation est concernée par cette demande.'
          : 'cette demande vient de votre zone d’action.',
    }),
    en: ({ to, title }) => ({
      subject: fit`Concern raised about ${title}`,
      preheader:
        to === 'party' ? 'The coordinator is looking into it. Nothing to do.' : 'Please look within 5 working days.',
      lead: `A concern about unfair competition was raised about the demand ‘${title}’: the work would take over regular work.`,
      labels: { ground: 'It is about', raised: 'Raised on', reporter: 'Raised by' },
      next:
        to === 'party'
          ? 'The coordinator looks into this, hears the social partners and then decides in writing. You will get that decision too. Until then everything goes on as usual.'
          : 'Look into it, ask the social partners for advice and decide in writing. The parties know that a concern was raised, but not by whom.',
      button: to === 'party' ? 'See where it stands' : 'Open the file',
      why:
        to === 'party' ? 'your organisation is involved in this demand.' : 'this demand comes from your working area.',
    }),
  },
  (words, params, { language, date }): Block[] => [
    paragraph(words.lead),
    facts([
      [words.labels.ground, CONCERN_GROUND_WORDS[language][params.ground]],
      [words.labels.raised, date(params.raisedOn)],
      ...(params.to === 'coordinator' ? [[words.labels.reporter, params.reporterName] as const] : []),
    ]),
    ...(params.to === 'coordinator' ? [quote(params.text)] : []),
    paragraph(words.next),
    button(words.button, params.url),
  ],
);

import { link, notice, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';

export interface DemandRejectedParams {
  readonly title: string;
  /** The coordinator's explanation, as it may be read by the company. */
  readonly explanation: string;
  /** What the company can do instead, in a sentence or two; null when there is nothing. */
  readonly alternative: string | null;
  readonly demandUrl: string;
}

export const demandRejected = defineMail<DemandRejectedParams>()(
  {
    nl: ({ title }) => ({
      subject: 'Waarom we uw vraag niet openzetten',
      preheader: `Onze uitleg over ‘${title}’.`,
      lead: `We lazen uw vraag ‘${title}’ aandachtig. We zetten ze niet open. Dit is de reden:`,
      alternative: 'Wat wel kan',
      after: 'Ziet u dit anders, of wilt u de vraag aanpassen? We bekijken het graag samen met u.',
      link: 'Bekijk uw vraag',
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title }) => ({
      subject: 'Pourquoi nous n’ouvrons pas votre demande',
      preheader: `Notre explication pour « ${title} ».`,
      lead: `Nous avons lu attentivement votre demande « ${title} ». Nous ne l’ouvrons pas. En voici la raison :`,
      alternative: 'Ce qui est possible',
      after: 'Vous n’êtes pas d’accord, ou vous voulez adapter votre demande ? Nous la revoyons volontiers avec vous.',
      link: 'Voir votre demande',
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title }) => ({
      subject: 'Why we are not opening your demand',
      preheader: `Our explanation about ‘${title}’.`,
      lead: `We have read your demand ‘${title}’ with care. We are not opening it. This is the reason:`,
      alternative: 'What is possible',
      after: 'Do you see this differently, or would you like to change the demand? We are glad to look at it with you.',
      link: 'See your demand',
      why: 'you submitted this demand.',
    }),
  },
  (words, { explanation, alternative, demandUrl }): Block[] => [
    paragraph(words.lead),
    quote(explanation),
    ...(alternative === null ? [] : [notice(words.alternative, alternative)]),
    paragraph(words.after),
    link(words.link, demandUrl),
  ],
);

import { link, notice, paragraph, quote, rich, strong, type Block } from '../layout/blocks';
import { defineMail } from '../template';

export interface DemandRejectedParams {
  readonly title: string;
  /** Why, in a few words of the reader's language; null when only the explanation tells. */
  readonly reason: string | null;
  /** The coordinator's explanation, as it may be read by the company; null when there is none. */
  readonly explanation: string | null;
  /** What the company can do instead, in a sentence or two; null when there is nothing. */
  readonly alternative: string | null;
  readonly demandUrl: string;
}

export const demandRejected = defineMail<DemandRejectedParams>()(
  {
    nl: ({ title, reason }) => ({
      subject: 'Waarom we uw vraag niet openzetten',
      preheader: `Onze uitleg over ‘${title}’.`,
      lead: `We lazen uw vraag ‘${title}’ aandachtig. We zetten ze niet open.`,
      reason: reason && rich`De reden: ${strong(reason)}.`,
      explanation: 'De regisseur legt uit:',
      alternative: 'Wat wel kan',
      after: 'Ziet u dit anders, of wilt u de vraag aanpassen? We bekijken het graag samen met u.',
      link: 'Bekijk uw vraag',
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title, reason }) => ({
      subject: 'Pourquoi nous n’ouvrons pas votre demande',
      preheader: `Notre explication pour « ${title} ».`,
      lead: `Nous avons lu attentivement votre demande « ${title} ». Nous ne l’ouvrons pas.`,
      reason: reason && rich`La raison : ${strong(reason)}.`,
      explanation: 'Le coordinateur explique :',
      alternative: 'Ce qui est possible',
      after: 'Vous n’êtes pas d’accord, ou vous voulez adapter votre demande ? Nous la revoyons volontiers avec vous.',
      link: 'Voir votre demande',
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title, reason }) => ({
      subject: 'Why we are not opening your demand',
      preheader: `Our explanation about ‘${title}’.`,
      lead: `We have read your demand ‘${title}’ with care. We are not opening it.`,
      reason: reason && rich`The reason: ${strong(reason)}.`,
      explanation: 'The coordinator explains:',
      alternative: 'What is possible',
      after: 'Do you see this differently, or would you like to change the demand? We are glad to look at it with you.',
      link: 'See your demand',
      why: 'you submitted this demand.',
    }),
  },
  (words, { explanation, alternative, demandUrl }): Block[] => [
    paragraph(words.lead),
    ...(words.reason ? [paragraph(words.reason)] : []),
    ...(explanation ? [paragraph(words.explanation), quote(explanation)] : []),
    ...(alternative === null ? [] : [notice(words.alternative, alternative)]),
    paragraph(words.after),
    link(words.link, demandUrl),
  ],
);

import { isSurge } from '@bestuiver/domain';
import { button, paragraph, quote, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface SurgeLevelParams {
  readonly title: string;
  /** 0-3. */
  readonly level: number;
  readonly rose: boolean;
  /** Providers are called at once. */
  readonly calls: boolean;
  /** Why, in the words of the coordinator. */
  readonly reason: string;
  readonly demandUrl: string;
}

/** The coordinator changed how urgent a strategic product is, to whose demand it is (domain dossier 3.2). */
export const surgeLevel = defineMail<SurgeLevelParams>()(
  {
    nl: ({ title, level, rose, calls }) => ({
      subject: fit`${rose ? 'Uw vraag is nu dringender' : 'Uw vraag is nu minder dringend'}: ${title}`,
      preheader: `Crisisniveau ${level} van 3.`,
      lead: `De regisseur zette uw vraag ‘${title}’ op crisisniveau ${level} van 3. Dit is de reden:`,
      next: calls
        ? 'Alle ondernemingen op de lijst die dit kunnen maken, krijgen nu een dringende oproep. Zij antwoorden binnen 24 uur. Uw naam staat er niet bij.'
        : isSurge(level)
          ? 'Voor nieuwe voorstellen gelden kortere termijnen.'
          : rose
            ? 'We volgen het van dichtbij. Er gaan nog geen dringende oproepen uit.'
            : 'Er gaan geen dringende oproepen meer uit. Voor nieuwe voorstellen gelden de gewone termijnen.',
      todo: 'U hoeft nu niets te doen. Verandert er iets aan wat u nodig hebt? Laat het de regisseur weten.',
      button: 'Bekijk uw vraag',
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title, level, rose, calls }) => ({
      subject: fit`${rose ? 'Votre demande est plus urgente' : 'Votre demande est moins urgente'} : ${title}`,
      preheader: `Niveau de crise ${level} sur 3.`,
      lead: `Le coordinateur a mis votre demande « ${title} » au niveau de crise ${level} sur 3. Voici pourquoi :`,
      next: calls
        ? 'Toutes les entreprises de la liste qui peuvent fabriquer cela reçoivent maintenant un appel urgent. Elles répondent dans les 24 heures. Votre nom n’y figure pas.'
        : isSurge(level)
          ? 'Les délais sont plus courts pour les nouvelles propositions.'
          : rose
            ? 'Nous suivons cela de près. Aucun appel urgent ne part encore.'
            : 'Il n’y a plus d’appels urgents. Les délais ordinaires valent pour les nouvelles propositions.',
      todo: 'Vous ne devez rien faire maintenant. Vos besoins changent ? Dites-le au coordinateur.',
      button: 'Voir votre demande',
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title, level, rose, calls }) => ({
      subject: fit`${rose ? 'Your demand is more urgent now' : 'Your demand is less urgent now'}: ${title}`,
      preheader: `Surge level ${level} of 3.`,
      lead: `The coordinator put your demand ‘${title}’ on surge level ${level} of 3. This is the reason:`,
      next: calls
        ? 'All listed enterprises that can make this now get an urgent call. They answer within 24 hours. Your name is not in it.'
        : isSurge(level)
          ? 'New proposals have shorter terms.'
          : rose
            ? 'We follow it closely. No urgent calls go out yet.'
            : 'No more urgent calls go out. New proposals have the usual terms.',
      todo: 'There is nothing you need to do now. Does what you need change? Tell the coordinator.',
      button: 'See your demand',
      why: 'you submitted this demand.',
    }),
  },
  (words, { reason, demandUrl }): Block[] => [
    paragraph(words.lead),
    quote(reason),
    paragraph(words.next),
    paragraph(words.todo),
    button(words.button, demandUrl),
  ],
);

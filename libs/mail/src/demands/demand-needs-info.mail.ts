import type { IsoDate } from '@bestuiver/domain';
import { button, list, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface DemandNeedsInfoParams {
  readonly title: string;
  /** The coordinator's questions, one sentence each. */
  readonly questions: readonly string[];
  /** Day the demand closes by itself without an answer. */
  readonly closesOn: IsoDate;
  readonly answerUrl: string;
}

export const demandNeedsInfo = defineMail<DemandNeedsInfoParams>()(
  {
    nl: ({ title, questions, closesOn }, { count, date }) => ({
      subject: fit`Nog ${count(questions.length, 'gegeven', 'gegevens')} nodig voor uw vraag: ${title}`,
      preheader: 'Daarna gaan we voor u op zoek.',
      lead: `We lazen uw vraag ‘${title}’. Om de juiste partners te vinden, weten we graag nog dit:`,
      after: `Antwoorden duurt maar even. Zo houden we uw vraag open; zonder antwoord sluit ze na ${date(closesOn)}.`,
      button: 'Vul aan',
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title, questions, closesOn }, { count, date }) => ({
      subject: fit`Encore ${count(questions.length, 'précision', 'précisions')} pour votre demande : ${title}`,
      preheader: 'Ensuite, nous cherchons pour vous.',
      lead: `Nous avons lu votre demande « ${title} ». Pour trouver les bons partenaires, nous aimerions encore savoir :`,
      after: `Répondre prend peu de temps. Votre demande reste ainsi ouverte ; sans réponse, elle se ferme après le ${date(closesOn)}.`,
      button: 'Compléter',
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title, questions, closesOn }, { count, date }) => ({
      subject: fit`${count(questions.length, 'more detail', 'more details')} needed for your demand: ${title}`,
      preheader: 'After that we start looking for you.',
      lead: `We have read your demand ‘${title}’. To find the right partners, we would still like to know:`,
      after: `Answering takes only a moment. It keeps your demand open; without an answer it closes after ${date(closesOn)}.`,
      button: 'Complete it',
      why: 'you submitted this demand.',
    }),
  },
  (words, { questions, answerUrl }) => [
    paragraph(words.lead),
    list(questions),
    button(words.button, answerUrl),
    paragraph(words.after),
  ],
);

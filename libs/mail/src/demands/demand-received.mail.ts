import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph, steps } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface DemandReceivedParams {
  readonly title: string;
  /** Day by which the coordinator has looked at it. */
  readonly reviewBy: IsoDate;
  readonly demandUrl: string;
}

export const demandReceived = defineMail<DemandReceivedParams>()(
  {
    nl: ({ title, reviewBy }, { date }) => ({
      subject: fit`Uw vraag is goed ontvangen: ${title}`,
      preheader: `We kijken ze na tegen ${date(reviewBy)}.`,
      lead: `Bedankt voor uw vraag ‘${title}’. We hebben ze goed ontvangen.`,
      next: 'Zo gaat het verder:',
      steps: [
        `Een regisseur leest uw vraag na, ten laatste op ${date(reviewBy)}.`,
        'Is er nog iets onduidelijk? Dan stellen we u een paar vragen.',
        'Daarna zoeken we partners die bij uw vraag passen. Uw naam delen we pas als u akkoord gaat.',
      ],
      button: 'Bekijk uw vraag',
      why: 'u diende deze vraag in.',
    }),
    fr: ({ title, reviewBy }, { date }) => ({
      subject: fit`Nous avons bien reçu votre demande : ${title}`,
      preheader: `Nous l’examinons au plus tard le ${date(reviewBy)}.`,
      lead: `Merci pour votre demande « ${title} ». Nous l’avons bien reçue.`,
      next: 'La suite :',
      steps: [
        `Un coordinateur lit votre demande au plus tard le ${date(reviewBy)}.`,
        'Un point n’est pas clair ? Nous vous posons quelques questions.',
        'Ensuite, nous cherchons des partenaires adaptés à votre demande. Nous ne donnons votre nom qu’avec votre accord.',
      ],
      button: 'Voir votre demande',
      why: 'vous avez introduit cette demande.',
    }),
    en: ({ title, reviewBy }, { date }) => ({
      subject: fit`We have received your demand: ${title}`,
      preheader: `We will look at it by ${date(reviewBy)}.`,
      lead: `Thank you for your demand ‘${title}’. It has arrived safely.`,
      next: 'What happens next:',
      steps: [
        `A coordinator reads your demand by ${date(reviewBy)} at the latest.`,
        'Is something unclear? Then we ask you a few questions.',
        'After that we look for partners that fit. We share your name only when you agree.',
      ],
      button: 'See your demand',
      why: 'you submitted this demand.',
    }),
  },
  (words, { demandUrl }) => [
    paragraph(words.lead),
    paragraph(words.next),
    steps(words.steps),
    button(words.button, demandUrl),
  ],
);

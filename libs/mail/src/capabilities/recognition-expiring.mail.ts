import type { IsoDate } from '@bestuiver/domain';
import { button, facts, paragraph } from '../layout/blocks';
import { defineMail } from '../template';

export interface RecognitionExpiringParams {
  readonly to: 'enterprise' | 'coordinator';
  readonly enterpriseName: string;
  /** The establishment the recognition is for; null when it is for the whole enterprise. */
  readonly establishmentName: string | null;
  readonly recognitionNumber: string;
  readonly expiresOn: IsoDate;
  readonly recognitionUrl: string;
}

export const recognitionExpiring = defineMail<RecognitionExpiringParams>()(
  {
    nl: ({ to, expiresOn }, { date, shortDate }) => ({
      subject: `Erkenning nakijken vóór ${shortDate(expiresOn)}`,
      preheader: `Ze loopt tot en met ${date(expiresOn)}.`,
      lead: 'De einddatum van deze erkenning komt dichterbij:',
      labels: { enterprise: 'Onderneming', site: 'Vestiging', number: 'Nummer', until: 'Loopt tot en met' },
      next:
        to === 'enterprise'
          ? 'Is ze verlengd? Geef de nieuwe einddatum en het bewijs door. Na de einddatum tonen we uw aanbod even niet, tot alles weer in orde is.'
          : 'De onderneming kreeg dezelfde mail. Na de einddatum wordt het aanbod geschorst tot u een nieuw bewijs goedkeurt.',
      button: to === 'enterprise' ? 'Werk de erkenning bij' : 'Bekijk de erkenning',
      why:
        to === 'enterprise' ? 'deze erkenning hoort bij uw onderneming.' : 'deze onderneming zit in uw werkingsgebied.',
    }),
    fr: ({ to, expiresOn }, { date, shortDate }) => ({
      subject: `Agrément à vérifier avant le ${shortDate(expiresOn)}`,
      preheader: `Il court jusqu’au ${date(expiresOn)} inclus.`,
      lead: 'La date de fin de cet agrément approche :',
      labels: { enterprise: 'Entreprise', site: 'Établissement', number: 'Numéro', until: 'Dernier jour' },
      next:
        to === 'enterprise'
          ? 'Il a été prolongé ? Donnez-nous la nouvelle date de fin et la preuve. Après la date de fin, nous ne montrons pas votre offre tant que tout n’est pas en ordre.'
          : 'L’entreprise a reçu le même e-mail. Après la date de fin, l’offre est suspendue jusqu’à ce que vous approuviez une nouvelle preuve.',
      button: to === 'enterprise' ? 'Mettre à jour l’agrément' : 'Voir l’agrément',
      why:
        to === 'enterprise'
          ? 'cet agrément est celui de votre entreprise.'
          : 'cette entreprise se trouve dans votre zone d’action.',
    }),
    en: ({ to, expiresOn }, { date, shortDate }) => ({
      subject: `Check the recognition before ${shortDate(expiresOn)}`,
      preheader: `It runs up to and including ${date(expiresOn)}.`,
      lead: 'The end date of this recognition is coming closer:',
      labels: { enterprise: 'Enterprise', site: 'Establishment', number: 'Number', until: 'Last day' },
      next:
        to === 'enterprise'
          ? 'Has it been extended? Give us the new end date and the evidence. After the end date we do not show your offer until all is in order again.'
          : 'The enterprise got the same mail. After the end date the offer is suspended until you approve new evidence.',
      button: to === 'enterprise' ? 'Update the recognition' : 'See the recognition',
      why:
        to === 'enterprise'
          ? 'this recognition belongs to your enterprise.'
          : 'this enterprise is in your working area.',
    }),
  },
  (words, { enterpriseName, establishmentName, recognitionNumber, expiresOn, recognitionUrl }, { date }) => [
    paragraph(words.lead),
    facts([
      [words.labels.enterprise, enterpriseName],
      [words.labels.site, establishmentName],
      [words.labels.number, recognitionNumber],
      [words.labels.until, date(expiresOn)],
    ]),
    paragraph(words.next),
    button(words.button, recognitionUrl),
  ],
);

import type { IsoDate } from '@bestuiver/domain';
import { button, facts, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface CertificateExpiringParams {
  readonly to: 'enterprise' | 'coordinator';
  readonly certificateName: string;
  readonly enterpriseName: string;
  readonly establishmentName: string;
  readonly expiresOn: IsoDate;
  readonly certificateUrl: string;
}

export const certificateExpiring = defineMail<CertificateExpiringParams>()(
  {
    nl: ({ to, certificateName, expiresOn }, { date }) => ({
      subject:
        to === 'enterprise'
          ? fit`Uw certificaat ${certificateName} vervalt binnenkort`
          : fit`Certificaat ${certificateName} vervalt binnenkort`,
      preheader: `Geldig tot en met ${date(expiresOn)}.`,
      lead: 'Dit staat bij ons genoteerd:',
      labels: { certificate: 'Certificaat', enterprise: 'Onderneming', site: 'Vestiging', until: 'Geldig tot en met' },
      next:
        to === 'enterprise'
          ? 'Hebt u al een nieuw certificaat? Voeg het toe, dan loopt alles gewoon door. Zonder nieuw bewijs stellen we deze vestiging niet meer voor bij opdrachten die het certificaat vragen.'
          : 'De onderneming kreeg dezelfde mail. Een nieuw bewijs komt in uw werklijst om na te kijken.',
      button: to === 'enterprise' ? 'Voeg het nieuwe certificaat toe' : 'Bekijk het certificaat',
      why: to === 'enterprise' ? 'dit certificaat staat in uw aanbod.' : 'deze onderneming zit in uw werkingsgebied.',
    }),
    fr: ({ to, certificateName, expiresOn }, { date }) => ({
      subject:
        to === 'enterprise'
          ? fit`Votre certificat ${certificateName} expire bientôt`
          : fit`Le certificat ${certificateName} expire bientôt`,
      preheader: `Valable jusqu’au ${date(expiresOn)} inclus.`,
      lead: 'Voici ce que nous avons noté :',
      labels: { certificate: 'Certificat', enterprise: 'Entreprise', site: 'Établissement', until: 'Fin de validité' },
      next:
        to === 'enterprise'
          ? 'Vous avez déjà un nouveau certificat ? Ajoutez-le et tout continue normalement. Sans nouvelle preuve, nous ne proposons plus cet établissement pour les travaux qui demandent ce certificat.'
          : 'L’entreprise a reçu le même e-mail. Une nouvelle preuve arrivera dans votre liste de travail.',
      button: to === 'enterprise' ? 'Ajouter le nouveau certificat' : 'Voir le certificat',
      why:
        to === 'enterprise'
          ? 'ce certificat figure dans votre offre.'
          : 'cette entreprise se trouve dans votre zone d’action.',
    }),
    en: ({ to, certificateName, expiresOn }, { date }) => ({
      subject:
        to === 'enterprise'
          ? fit`Your certificate ${certificateName} expires soon`
          : fit`Certificate ${certificateName} expires soon`,
      preheader: `Valid up to and including ${date(expiresOn)}.`,
      lead: 'This is what we have on record:',
      labels: { certificate: 'Certificate', enterprise: 'Enterprise', site: 'Establishment', until: 'Last valid day' },
      next:
        to === 'enterprise'
          ? 'Do you have a new certificate already? Add it and everything simply continues. Without new evidence we no longer propose this establishment for work that asks for the certificate.'
          : 'The enterprise got the same mail. New evidence will appear in your work list.',
      button: to === 'enterprise' ? 'Add the new certificate' : 'See the certificate',
      why: to === 'enterprise' ? 'this certificate is part of your offer.' : 'this enterprise is in your working area.',
    }),
  },
  (words, { certificateName, enterpriseName, establishmentName, expiresOn, certificateUrl }, { date }) => [
    paragraph(words.lead),
    facts([
      [words.labels.certificate, certificateName],
      [words.labels.enterprise, enterpriseName],
      [words.labels.site, establishmentName],
      [words.labels.until, date(expiresOn)],
    ]),
    paragraph(words.next),
    button(words.button, certificateUrl),
  ],
);

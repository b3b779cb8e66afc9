import { button, facts, paragraph } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface AddressUnreachableParams {
  /** The address is dead, its reader called us unwanted or chose to get none of this kind, or this one was refused. */
  readonly cause: 'bounced' | 'complained' | 'turned_off' | 'refused';
  readonly personName: string;
  readonly address: string;
  /** What the mail that did not arrive was about. */
  readonly about: string;
  /** What the mail server said; null when a reader chose. */
  readonly detail: string | null;
  readonly url: string;
}

export const addressUnreachable = defineMail<AddressUnreachableParams>()(
  {
    nl: ({ cause, personName }) => ({
      subject:
        cause === 'turned_off'
          ? fit`${personName} krijgt liever geen voorstellen`
          : cause === 'refused'
            ? fit`Een mail aan ${personName} is geweigerd`
            : fit`Mail aan ${personName} komt niet aan`,
      preheader: 'Een telefoontje helpt.',
      lead: {
        bounced: `Een mail aan ${personName} kwam terug. We sturen niets meer naar dit adres tot u bevestigt dat het klopt.`,
        complained: `${personName} meldde onze mail als ongewenst. We sturen niets meer naar dit adres tot u bevestigt dat het mag.`,
        turned_off: `${personName} koos om geen voorstellen per mail te krijgen. Dit voorstel is dus niet gemaild.`,
        refused: `De mailserver van ${personName} wilde deze mail niet. Het adres zelf lijkt te kloppen, dus andere mails vertrekken wel.`,
      }[cause],
      labels: { address: 'Adres', about: 'Ging over', detail: 'Antwoord van de mailserver' },
      next: {
        bounced: 'Bel de organisatie even: misschien veranderde de contactpersoon of het adres.',
        complained: 'Bel de organisatie even en vraag wat ze wel wil ontvangen.',
        turned_off: 'Bel gerust even, of kies een andere kandidaat.',
        refused:
          'Bel de organisatie even. Geef het antwoord van de mailserver door aan de beheerder van dit platform als het vaker gebeurt.',
      }[cause],
      button: 'Open het dossier',
      why: 'u begeleidt deze organisatie.',
    }),
    fr: ({ cause, personName }) => ({
      subject:
        cause === 'turned_off'
          ? fit`${personName} préfère ne pas recevoir de propositions`
          : cause === 'refused'
            ? fit`Un e-mail à ${personName} a été refusé`
            : fit`Les e-mails à ${personName} n’arrivent pas`,
      preheader: 'Un appel aide souvent.',
      lead: {
        bounced: `Un e-mail à ${personName} est revenu. Nous n’envoyons plus rien à cette adresse tant que vous ne confirmez pas qu’elle est exacte.`,
        complained: `${personName} a signalé notre e-mail comme indésirable. Nous n’envoyons plus rien à cette adresse sans votre confirmation.`,
        turned_off: `${personName} a choisi de ne pas recevoir de propositions par e-mail. Cette proposition n’a donc pas été envoyée.`,
        refused: `Le serveur de ${personName} a refusé cet e-mail. L’adresse semble exacte : les autres e-mails continuent de partir.`,
      }[cause],
      labels: { address: 'Adresse', about: 'Sujet', detail: 'Réponse du serveur' },
      next: {
        bounced: 'Appelez l’organisation : la personne de contact ou l’adresse a peut-être changé.',
        complained: 'Appelez l’organisation et demandez ce qu’elle veut recevoir.',
        turned_off: 'Téléphonez, ou choisissez un autre candidat.',
        refused:
          'Appelez l’organisation. Transmettez la réponse du serveur à l’administrateur de la plateforme si cela se répète.',
      }[cause],
      button: 'Ouvrir le dossier',
      why: 'vous suivez cette organisation.',
    }),
    en: ({ cause, personName }) => ({
      subject:
        cause === 'turned_off'
          ? fit`${personName} would rather get no proposals`
          : cause === 'refused'
            ? fit`A mail to ${personName} was refused`
            : fit`Mail to ${personName} does not arrive`,
      preheader: 'A phone call helps.',
      lead: {
        bounced: `A mail to ${personName} came back. We send nothing more to this address until you confirm that it is right.`,
        complained: `${personName} reported our mail as unwanted. We send nothing more to this address until you confirm that we may.`,
        turned_off: `${personName} chose to get no proposals by mail. So this proposal was not mailed.`,
        refused: `The mail server of ${personName} did not want this mail. The address itself seems right, so other mails still go out.`,
      }[cause],
      labels: { address: 'Address', about: 'About', detail: 'Answer of the mail server' },
      next: {
        bounced: 'Give the organisation a call: perhaps the contact person or the address has changed.',
        complained: 'Give the organisation a call and ask what it does want to get.',
        turned_off: 'Give them a call, or choose another candidate.',
        refused:
          'Give the organisation a call. Pass on what the mail server said to the administrator of this platform if it keeps happening.',
      }[cause],
      button: 'Open the case',
      why: 'you are guiding this organisation.',
    }),
  },
  (words, { address, about, detail, url }) => [
    paragraph(words.lead),
    facts([
      [words.labels.address, address],
      [words.labels.about, about],
      [words.labels.detail, detail],
    ]),
    paragraph(words.next),
    button(words.button, url),
  ],
);

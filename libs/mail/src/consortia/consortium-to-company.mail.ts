import type { IsoDate } from '@bestuiver/domain';
import { button, facts, heading, link, notice, paragraph, points, rich, strong } from '../layout/blocks';
import { capitalised } from '../layout/clean';
import { defineMail } from '../template';
import { BUTTON_FALLBACK } from '../words/button-fallback';
import { fit } from '../words/fit';
import { WORK_FORM_LABELS } from '../words/labels';
import type { AnonymousProvider } from '../proposals/proposal-to-company.mail';

/** One enterprise of a team without its name, and its percent of the work, 0-100. */
export interface AnonymousPartner extends Pick<AnonymousProvider, 'workForm' | 'region'> {
  readonly percent: number;
  readonly leads: boolean;
}

export interface ConsortiumToCompanyParams {
  readonly title: string;
  /** The lead first. */
  readonly partners: readonly AnonymousPartner[];
  /** Why a team, whole sentences. */
  readonly reasons: readonly string[];
  readonly answerBy: IsoDate;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

export const consortiumToCompany = defineMail<ConsortiumToCompanyParams>()(
  {
    nl: ({ title, partners, answerBy }, { count, date, number }) => ({
      subject: fit`We vonden een team van ${number(partners.length)} partners voor ‘${title}’`,
      preheader: `Kennismaken? Antwoord graag vóór ${date(answerBy)}.`,
      lead: rich`Goed nieuws over uw vraag ‘${strong(title)}’: ${count(partners.length, 'onderneming', 'ondernemingen')} uit de sociale economie willen ze samen doen. U hebt één aanspreekpunt.`,
      leadLabel: 'Penvoerder, uw aanspreekpunt',
      partner: 'Partner',
      share: (percent: number) => `ongeveer ${number(percent)} % van het werk`,
      reasons: 'Waarom samen?',
      next: 'Wat gebeurt er als u ja zegt?',
      terms:
        'U krijgt de namen en de contactgegevens, en zij de uwe. De penvoerder neemt contact op en spreekt voor het hele team over afspraken en prijs. U zit nog nergens aan vast. Zegt u nee, dan blijft uw naam onbekend en zoeken we verder.',
      deadline: rich`Antwoord graag vóór ${strong(date(answerBy))}.`,
      button: 'Bekijk en antwoord',
      decline: 'Niet wat u zoekt? Laat het hier weten',
      why: 'uw vraag staat open en een team van ondernemingen heeft interesse.',
    }),
    fr: ({ title, partners, answerBy }, { count, date, number }) => ({
      subject: fit`Nous avons trouvé une équipe de ${number(partners.length)} partenaires pour « ${title} »`,
      preheader: `Faire connaissance ? Répondez si possible avant le ${date(answerBy)}.`,
      lead: rich`Bonne nouvelle pour votre demande « ${strong(title)} » : ${count(partners.length, 'entreprise', 'entreprises')} d’économie sociale veulent y répondre ensemble. Vous avez un seul interlocuteur.`,
      leadLabel: 'Chef de file, votre interlocuteur',
      partner: 'Partenaire',
      share: (percent: number) => `environ ${number(percent)} % du travail`,
      reasons: 'Pourquoi ensemble ?',
      next: 'Que se passe-t-il si vous dites oui ?',
      terms:
        'Vous recevez les noms et les coordonnées, et les partenaires reçoivent les vôtres. Le chef de file vous contacte et parle au nom de toute l’équipe des accords et du prix. Vous n’êtes encore engagé à rien. Si vous dites non, votre nom reste inconnu et nous continuons à chercher.',
      deadline: rich`Répondez si possible avant le ${strong(date(answerBy))}.`,
      button: 'Voir et répondre',
      decline: 'Pas ce que vous cherchez ? Dites-le ici',
      why: 'votre demande est ouverte et une équipe d’entreprises montre de l’intérêt.',
    }),
    en: ({ title, partners, answerBy }, { count, date, number }) => ({
      subject: fit`We found a team of ${number(partners.length)} partners for ‘${title}’`,
      preheader: `Would you like to meet? Please answer before ${date(answerBy)}.`,
      lead: rich`Good news about your demand ‘${strong(title)}’: ${count(partners.length, 'social-economy enterprise wants', 'social-economy enterprises want')} to do it together. You have one contact.`,
      leadLabel: 'Lead partner, your contact',
      partner: 'Partner',
      share: (percent: number) => `about ${number(percent)}% of the work`,
      reasons: 'Why together?',
      next: 'What happens if you say yes?',
      terms:
        'You get their names and contact details, and they get yours. The lead gets in touch and speaks for the whole team about terms and price. Nothing is binding yet. If you say no, your name stays unknown and we keep looking.',
      deadline: rich`Please answer before ${strong(date(answerBy))}.`,
      button: 'Look and answer',
      decline: 'Not what you are looking for? Tell us here',
      why: 'your demand is open and a team of enterprises is interested.',
    }),
  },
  (words, { partners, reasons, answerUrl, declineUrl }, { language }) => [
    paragraph(words.lead),
    facts(
      partners.map(({ workForm, region, percent, leads }) => [
        leads ? words.leadLabel : words.partner,
        `${capitalised(WORK_FORM_LABELS[language][workForm])}, ${region}, ${words.share(percent)}`,
      ]),
    ),
    heading(words.reasons),
    points(reasons),
    notice(words.next, words.terms),
    paragraph(words.deadline),
    button(words.button, answerUrl, BUTTON_FALLBACK[language]),
    link(words.decline, declineUrl),
  ],
);

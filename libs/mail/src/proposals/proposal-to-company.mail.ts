import type { IsoDate, Language, WorkForm } from '@bestuiver/domain';
import { button, facts, heading, link, notice, paragraph, points, rich, strong } from '../layout/blocks';
import { capitalised } from '../layout/clean';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { BUTTON_FALLBACK } from '../words/button-fallback';
import { WORK_FORM_LABELS } from '../words/labels';

/** Rough size, so that a small region does not give the name away. */
export type SizeClass = 'small' | 'medium' | 'large';

/** An enterprise without its name. */
export interface AnonymousProvider {
  readonly workForm: WorkForm;
  /** Region, not the municipality, e.g. «de streek van Tielt». */
  readonly region: string;
  readonly size: SizeClass | null;
}

export interface ProposalToCompanyParams {
  readonly title: string;
  readonly provider: AnonymousProvider;
  readonly reasons: readonly string[];
  readonly checks: readonly string[];
  readonly answerBy: IsoDate;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

const SIZES: Readonly<Record<Language, Readonly<Record<SizeClass, string>>>> = {
  nl: { small: 'Klein, tot 50 mensen', medium: 'Middelgroot, 50 tot 250 mensen', large: 'Groot, meer dan 250 mensen' },
  fr: {
    small: 'Petite, jusqu’à 50 personnes',
    medium: 'Moyenne, de 50 à 250 personnes',
    large: 'Grande, plus de 250 personnes',
  },
  en: { small: 'Small, up to 50 people', medium: 'Medium, 50 to 250 people', large: 'Large, more than 250 people' },
};

export const proposalToCompany = defineMail<ProposalToCompanyParams>()(
  {
    nl: ({ title, provider, answerBy }, { date }) => ({
      subject: fit`We vonden een mogelijke partner voor ‘${title}’`,
      preheader: `Kennismaken? Antwoord graag vóór ${date(answerBy)}.`,
      lead: rich`Goed nieuws over uw vraag ‘${strong(title)}’: ${WORK_FORM_LABELS.nl[provider.workForm]} heeft interesse.`,
      form: 'Wie',
      region: 'Streek',
      size: 'Grootte',
      reasons: 'Waarom dit past',
      next: 'Wat gebeurt er als u ja zegt?',
      terms:
        'U krijgt elkaars naam en contactgegevens en maakt kennis. U zit nog nergens aan vast. Zegt u nee, dan blijft uw naam onbekend en zoeken we verder.',
      deadline: rich`Antwoord graag vóór ${strong(date(answerBy))}.`,
      button: 'Bekijk en antwoord',
      decline: 'Niet wat u zoekt? Laat het hier weten',
      why: 'uw vraag staat open en een onderneming heeft interesse.',
    }),
    fr: ({ title, provider, answerBy }, { date }) => ({
      subject: fit`Nous avons trouvé un partenaire possible pour « ${title} »`,
      preheader: `Faire connaissance ? Répondez si possible avant le ${date(answerBy)}.`,
      lead: rich`Bonne nouvelle pour votre demande « ${strong(title)} » : ${WORK_FORM_LABELS.fr[provider.workForm]} montre de l’intérêt.`,
      form: 'Qui',
      region: 'Région',
      size: 'Taille',
      reasons: 'Pourquoi cela convient',
      next: 'Que se passe-t-il si vous dites oui ?',
      terms:
        'Vous recevez chacun le nom et les coordonnées de l’autre et vous faites connaissance. Vous n’êtes encore engagé à rien. Si vous dites non, votre nom reste inconnu et nous continuons à chercher.',
      deadline: rich`Répondez si possible avant le ${strong(date(answerBy))}.`,
      button: 'Voir et répondre',
      decline: 'Pas ce que vous cherchez ? Dites-le ici',
      why: 'votre demande est ouverte et une entreprise montre de l’intérêt.',
    }),
    en: ({ title, provider, answerBy }, { date }) => ({
      subject: fit`We found a possible partner for ‘${title}’`,
      preheader: `Would you like to meet? Please answer before ${date(answerBy)}.`,
      lead: rich`Good news about your demand ‘${strong(title)}’: ${WORK_FORM_LABELS.en[provider.workForm]} is interested.`,
      form: 'Who',
      region: 'Region',
      size: 'Size',
      reasons: 'Why it fits',
      next: 'What happens if you say yes?',
      terms:
        'You get each other’s name and contact details, and you meet. Nothing is binding yet. If you say no, your name stays unknown and we keep looking.',
      deadline: rich`Please answer before ${strong(date(answerBy))}.`,
      button: 'Look and answer',
      decline: 'Not what you are looking for? Tell us here',
      why: 'your demand is open and an enterprise is interested.',
    }),
  },
  (words, { provider, reasons, checks, answerUrl, declineUrl }, { language }) => [
    paragraph(words.lead),
    facts([
      [words.form, capitalised(WORK_FORM_LABELS[language][provider.workForm])],
      [words.region, capitalised(provider.region)],
      [words.size, provider.size && SIZES[language][provider.size]],
    ]),
    heading(words.reasons),
    points(reasons, checks),
    notice(words.next, words.terms),
    paragraph(words.deadline),
    button(words.button, answerUrl, BUTTON_FALLBACK[language]),
    link(words.decline, declineUrl),
  ],
);

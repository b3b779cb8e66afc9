import type { IsoDate } from '@bestuiver/domain';
import { button, heading, link, notice, paragraph, points, quote, rich, strong } from '../layout/blocks';
import { capitalised, shorten } from '../layout/clean';
import { defineMail } from '../template';
import { BUTTON_FALLBACK } from '../words/button-fallback';
import { demandFacts, type DemandSummary } from '../words/demand-facts';

export interface ProposalToProviderParams {
  readonly demand: DemandSummary;
  /** The company without its name: sector and region, e.g. «een voedingsbedrijf in de streek van Roeselare». */
  readonly companyDescription: string;
  /** A word of the coordinator, in the coordinator's own language. */
  readonly message?: string | null;
  /** The two strongest reasons, whole sentences. */
  readonly reasons: readonly string[];
  /** What is worth a check, whole sentences. */
  readonly checks: readonly string[];
  readonly answerBy: IsoDate;
  /** Hours a week that a yes keeps free, and for how many working days; null when nothing is held. */
  readonly hold: { readonly hoursPerWeek: number; readonly workingDays: number } | null;
  readonly answerUrl: string;
  /** The same page, opened at `no`. */
  readonly declineUrl: string;
}

export const proposalToProvider = defineMail<ProposalToProviderParams>()(
  {
    nl: ({ demand, companyDescription, answerBy, hold }, { count, date, shortDate }) => ({
      subject: `Past deze opdracht bij u? Antwoord graag vóór ${shortDate(answerBy)}`,
      preheader: `${shorten(demand.title, 70)}, voor ${companyDescription}.`,
      lead: rich`We zoeken een partner voor ${companyDescription} en denken aan u: ${strong(demand.title)}.`,
      word: 'De regisseur schrijft u:',
      about: 'Waarover het gaat:',
      company: 'Voor wie',
      reasons: 'Waarom u?',
      commitment: 'Wat u met ‘ja’ afspreekt',
      terms: `U toont interesse, meer niet. Prijs en afspraken volgen later. ${hold ? `Zegt u ja, dan houden we ${count(hold.hoursPerWeek, 'uur', 'uur')} per week vrij in uw kalender, tot ${count(hold.workingDays, 'werkdag', 'werkdagen')} na uw antwoord. ` : ''}Het bedrijf krijgt een beschrijving zonder uw naam en pas als het ook ja zegt, maken jullie kennis.`,
      deadline: rich`Antwoord graag vóór ${strong(date(answerBy))}. Nee zeggen mag altijd en heeft geen gevolgen voor volgende voorstellen.`,
      button: 'Bekijk en antwoord',
      decline: 'Past dit niet? Laat het hier weten',
      why: 'uw aanbod past bij deze vraag en een regisseur koos uw onderneming.',
    }),
    fr: ({ demand, companyDescription, answerBy, hold }, { count, date, shortDate }) => ({
      subject: `Ce travail vous convient-il ? Répondez avant le ${shortDate(answerBy)}`,
      preheader: `${shorten(demand.title, 70)}, pour ${companyDescription}.`,
      lead: rich`Nous cherchons un partenaire pour ${companyDescription} et pensons à vous : ${strong(demand.title)}.`,
      word: 'Le coordinateur vous écrit :',
      about: 'De quoi il s’agit :',
      company: 'Pour qui',
      reasons: 'Pourquoi vous ?',
      commitment: 'Ce à quoi vous engage un « oui »',
      terms: `Vous montrez votre intérêt, rien de plus. Le prix et les accords se discutent plus tard. ${hold ? `Si vous dites oui, nous réservons ${count(hold.hoursPerWeek, 'heure', 'heures')} par semaine dans votre calendrier, jusqu’à ${count(hold.workingDays, 'jour ouvrable', 'jours ouvrables')} après votre réponse. ` : ''}L’entreprise reçoit une description sans votre nom. Vous faites connaissance seulement si elle dit oui aussi.`,
      deadline: rich`Répondez si possible avant le ${strong(date(answerBy))}. Vous pouvez toujours dire non, sans conséquence pour les propositions suivantes.`,
      button: 'Voir et répondre',
      decline: 'Cela ne convient pas ? Dites-le ici',
      why: 'votre offre correspond à cette demande et un coordinateur a choisi votre entreprise.',
    }),
    en: ({ demand, companyDescription, answerBy, hold }, { count, date, shortDate }) => ({
      subject: `Does this work suit you? Please answer before ${shortDate(answerBy)}`,
      preheader: `${shorten(demand.title, 70)}, for ${companyDescription}.`,
      lead: rich`We are looking for a partner for ${companyDescription} and we thought of you: ${strong(demand.title)}.`,
      word: 'The coordinator writes to you:',
      about: 'What it is about:',
      company: 'For whom',
      reasons: 'Why you?',
      commitment: 'What you agree to by saying ‘yes’',
      terms: `You show interest, nothing more. Price and terms come later. ${hold ? `If you say yes, we keep ${count(hold.hoursPerWeek, 'hour', 'hours')} a week free in your calendar, until ${count(hold.workingDays, 'working day', 'working days')} after your answer. ` : ''}The company gets a description without your name, and you meet only if it says yes too.`,
      deadline: rich`Please answer before ${strong(date(answerBy))}. You may always say no; it has no effect on later proposals.`,
      button: 'Look and answer',
      decline: 'Not for you? Tell us here',
      why: 'what you offer fits this demand and a coordinator chose your enterprise.',
    }),
  },
  (words, { demand, companyDescription, message, reasons, checks, answerUrl, declineUrl }, format) => [
    paragraph(words.lead),
    ...(message ? [paragraph(words.word), quote(message), paragraph(words.about)] : []),
    quote(demand.summary),
    demandFacts(demand, format, [[words.company, capitalised(companyDescription)]]),
    heading(words.reasons),
    points(reasons, checks),
    notice(words.commitment, words.terms),
    paragraph(words.deadline),
    button(words.button, answerUrl, BUTTON_FALLBACK[format.language]),
    link(words.decline, declineUrl),
  ],
);

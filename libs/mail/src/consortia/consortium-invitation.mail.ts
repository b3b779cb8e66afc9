import type { IsoDate } from '@bestuiver/domain';
import { button, heading, link, notice, paragraph, quote, rich, strong } from '../layout/blocks';
import { capitalised } from '../layout/clean';
import { defineMail } from '../template';
import { BUTTON_FALLBACK } from '../words/button-fallback';
import { fit } from '../words/fit';
import { otherEnterprises } from '../words/other-enterprises';
import { demandFacts, type DemandSummary } from '../words/demand-facts';

export interface ConsortiumInvitationParams {
  readonly demand: DemandSummary;
  /** The company without its name: sector and region. */
  readonly companyDescription: string;
  /** A word of the coordinator, in the coordinator's own language. */
  readonly message?: string | null;
  /** The part asked of the reader, e.g. «ongeveer 40 % van het werk, met ‘Verpakken van droge voeding’». */
  readonly part: string;
  /** Enterprises asked besides the reader; their names follow once everyone agreed. */
  readonly otherPartners: number;
  /** Why one enterprise alone will not do, a whole sentence. */
  readonly reason: string;
  readonly leads: boolean;
  readonly answerBy: IsoDate;
  /** Hours a week that a yes keeps free for the own part; null when nothing is held. */
  readonly hold: { readonly hoursPerWeek: number; readonly workingDays: number } | null;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

export const consortiumInvitation = defineMail<ConsortiumInvitationParams>()(
  {
    nl: ({ demand, companyDescription, otherPartners, leads, hold, answerBy }, { count, date }) => ({
      subject: fit`Samen inschrijven op ‘${demand.title}’?`,
      preheader: `Met ${otherEnterprises(otherPartners, 'nl')}. Graag antwoord vóór ${date(answerBy)}.`,
      lead: rich`We stellen voor om deze opdracht samen met ${otherEnterprises(otherPartners, 'nl')} te doen: ${strong(demand.title)}, voor ${companyDescription}.`,
      word: 'De regisseur schrijft u:',
      about: 'Waarover het gaat:',
      company: 'Voor wie',
      reason: 'Waarom samen?',
      part: 'Uw deel',
      role: 'Uw rol',
      roleText: leads
        ? 'Penvoerder: u maakt de afspraken met de klant'
        : 'Partner: een andere onderneming is penvoerder',
      terms: 'Wat u met ‘ja’ afspreekt',
      agree: `U toont interesse in uw deel, meer niet. ${
        hold
          ? `Zegt u ja, dan houden we ${count(hold.hoursPerWeek, 'uur', 'uur')} per week vrij in uw kalender, tot ${count(hold.workingDays, 'werkdag', 'werkdagen')} na het laatste antwoord. `
          : ''
      }De partners kennen elkaars naam pas als iedereen ja zegt. Dan krijgt het bedrijf het voorstel in naam van het team, zonder namen. ${
        leads
          ? 'Als penvoerder spreekt u als enige met het bedrijf over de prijs.'
          : 'De penvoerder spreekt als enige met het bedrijf over de prijs.'
      }`,
      deadline: rich`Antwoord graag vóór ${strong(date(answerBy))}. Nee zeggen mag altijd en heeft geen gevolgen voor volgende voorstellen.`,
      button: 'Bekijk en antwoord',
      decline: 'Liever niet? Laat het hier weten',
      why: 'uw aanbod past bij een deel van deze vraag en u staat open voor samenwerking.',
    }),
    fr: ({ demand, companyDescription, otherPartners, leads, hold, answerBy }, { count, date }) => ({
      subject: fit`Répondre ensemble à « ${demand.title} » ?`,
      preheader: `Avec ${otherEnterprises(otherPartners, 'fr')}. Réponse souhaitée avant le ${date(answerBy)}.`,
      lead: rich`Nous vous proposons de faire ce travail avec ${otherEnterprises(otherPartners, 'fr')} : ${strong(demand.title)}, pour ${companyDescription}.`,
      word: 'Le coordinateur vous écrit :',
      about: 'De quoi il s’agit :',
      company: 'Pour qui',
      reason: 'Pourquoi ensemble ?',
      part: 'Votre part',
      role: 'Votre rôle',
      roleText: leads
        ? 'Chef de file : vous concluez les accords avec le client'
        : 'Partenaire : une autre entreprise est chef de file',
      terms: 'Ce à quoi vous engage un « oui »',
      agree: `Vous montrez votre intérêt pour votre part, rien de plus. ${
        hold
          ? `Si vous dites oui, nous réservons ${count(hold.hoursPerWeek, 'heure', 'heures')} par semaine dans votre calendrier, jusqu’à ${count(hold.workingDays, 'jour ouvrable', 'jours ouvrables')} après la dernière réponse. `
          : ''
      }Les partenaires apprennent le nom des autres seulement si tout le monde dit oui. L’entreprise cliente reçoit alors la proposition au nom de l’équipe, sans les noms. ${
        leads
          ? 'En tant que chef de file, vous seul parlez du prix avec elle.'
          : 'Seul le chef de file parle du prix avec elle.'
      }`,
      deadline: rich`Répondez si possible avant le ${strong(date(answerBy))}. Vous pouvez toujours dire non, sans conséquence pour les propositions suivantes.`,
      button: 'Voir et répondre',
      decline: 'Plutôt pas ? Dites-le ici',
      why: 'votre offre correspond à une partie de cette demande et vous êtes ouvert à la collaboration.',
    }),
    en: ({ demand, companyDescription, otherPartners, leads, hold, answerBy }, { count, date }) => ({
      subject: fit`Take on ‘${demand.title}’ together?`,
      preheader: `With ${otherEnterprises(otherPartners, 'en')}. Please answer before ${date(answerBy)}.`,
      lead: rich`We suggest doing this work together with ${otherEnterprises(otherPartners, 'en')}: ${strong(demand.title)}, for ${companyDescription}.`,
      word: 'The coordinator writes to you:',
      about: 'What it is about:',
      company: 'For whom',
      reason: 'Why together?',
      part: 'Your part',
      role: 'Your role',
      roleText: leads
        ? 'Lead partner: you agree the terms with the customer'
        : 'Partner: another enterprise is the lead',
      terms: 'What you agree to by saying ‘yes’',
      agree: `You show interest in your part, nothing more. ${
        hold
          ? `If you say yes, we keep ${count(hold.hoursPerWeek, 'hour', 'hours')} a week free in your calendar, until ${count(hold.workingDays, 'working day', 'working days')} after the last answer. `
          : ''
      }The partners learn each other’s names only when everyone says yes. The company then gets the proposal in the name of the team, without names. ${
        leads
          ? 'As the lead you alone talk to the company about the price.'
          : 'Only the lead talks to the company about the price.'
      }`,
      deadline: rich`Please answer before ${strong(date(answerBy))}. You may always say no; it has no effect on later proposals.`,
      button: 'Look and answer',
      decline: 'Rather not? Tell us here',
      why: 'what you offer fits a part of this demand and you are open to working together.',
    }),
  },
  (words, { demand, companyDescription, message, part, reason, answerUrl, declineUrl }, format) => [
    paragraph(words.lead),
    ...(message ? [paragraph(words.word), quote(message), paragraph(words.about)] : []),
    quote(demand.summary),
    demandFacts(demand, format, [
      [words.company, capitalised(companyDescription)],
      [words.part, capitalised(part)],
      [words.role, words.roleText],
    ]),
    heading(words.reason),
    paragraph(reason),
    notice(words.terms, words.agree),
    paragraph(words.deadline),
    button(words.button, answerUrl, BUTTON_FALLBACK[format.language]),
    link(words.decline, declineUrl),
  ],
);

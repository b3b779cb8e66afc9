import type { IsoDate } from '@bestuiver/domain';
import { button, heading, link, notice, paragraph, quote, rich, strong } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { demandFacts, type DemandSummary } from '../words/demand-facts';

export interface ConsortiumInvitationParams {
  readonly demand: DemandSummary;
  /** The part asked of the reader, e.g. «de verpakking, ongeveer 40% van de uren». */
  readonly part: string;
  /** Enterprises asked besides the reader; their names follow once everyone agreed. */
  readonly otherPartners: number;
  /** Why one enterprise alone will not do, a whole sentence. */
  readonly reason: string;
  readonly leads: boolean;
  readonly answerBy: IsoDate;
  readonly answerUrl: string;
  readonly declineUrl: string;
}

export const consortiumInvitation = defineMail<ConsortiumInvitationParams>()(
  {
    nl: ({ demand, otherPartners, leads, answerBy }, { count, date }) => ({
      subject: fit`Samen inschrijven op ${demand.title}?`,
      preheader: `Graag antwoord vóór ${date(answerBy)}.`,
      lead: rich`We stellen voor om deze opdracht samen met ${count(otherPartners, 'andere onderneming', 'andere ondernemingen')} te doen: ${strong(demand.title)}.`,
      reason: 'Waarom samen?',
      part: 'Uw deel',
      terms: 'Wat u met ‘ja’ afspreekt',
      agree: `U wilt kennismaken met de anderen. Namen delen we pas als iedereen ja zegt.${leads ? ' We zien u als penvoerder: u spreekt als enige met de klant over de prijs.' : ' De penvoerder spreekt als enige met de klant over de prijs.'}`,
      deadline: rich`Antwoord graag vóór ${strong(date(answerBy))}.`,
      button: 'Bekijk en antwoord',
      decline: 'Liever niet? Laat het hier weten',
      why: 'uw aanbod past bij een deel van deze vraag en u staat open voor samenwerking.',
    }),
    fr: ({ demand, otherPartners, leads, answerBy }, { count, date }) => ({
      subject: fit`Répondre ensemble à ${demand.title} ?`,
      preheader: `Réponse souhaitée avant le ${date(answerBy)}.`,
      lead: rich`Nous vous proposons de faire ce travail avec ${count(otherPartners, 'autre entreprise', 'autres entreprises')} : ${strong(demand.title)}.`,
      reason: 'Pourquoi ensemble ?',
      part: 'Votre part',
      terms: 'Ce que vous convenez en disant « oui »',
      agree: `Vous voulez faire connaissance avec les autres. Nous donnons les noms seulement si tout le monde dit oui.${leads ? ' Nous vous voyons comme chef de file : vous seul parlez du prix avec le client.' : ' Seul le chef de file parle du prix avec le client.'}`,
      deadline: rich`Répondez si possible avant le ${strong(date(answerBy))}.`,
      button: 'Voir et répondre',
      decline: 'Plutôt pas ? Dites-le ici',
      why: 'votre offre correspond à une partie de cette demande et vous êtes ouvert à la collaboration.',
    }),
    en: ({ demand, otherPartners, leads, answerBy }, { count, date }) => ({
      subject: fit`Answer together: ${demand.title}?`,
      preheader: `Please answer before ${date(answerBy)}.`,
      lead: rich`We suggest doing this work together with ${count(otherPartners, 'other enterprise', 'other enterprises')}: ${strong(demand.title)}.`,
      reason: 'Why together?',
      part: 'Your part',
      terms: 'What you agree to by saying ‘yes’',
      agree: `You want to meet the others. We share names only when everyone says yes.${leads ? ' We see you as the lead partner: you alone talk to the customer about the price.' : ' Only the lead partner talks to the customer about the price.'}`,
      deadline: rich`Please answer before ${strong(date(answerBy))}.`,
      button: 'Look and answer',
      decline: 'Rather not? Tell us here',
      why: 'what you offer fits a part of this demand and you are open to working together.',
    }),
  },
  (words, { demand, part, reason, answerUrl, declineUrl }, format) => [
    paragraph(words.lead),
    quote(demand.summary),
    demandFacts(demand, format, [[words.part, part]]),
    heading(words.reason),
    paragraph(reason),
    notice(words.terms, words.agree),
    paragraph(words.deadline),
    button(words.button, answerUrl),
    link(words.decline, declineUrl),
  ],
);

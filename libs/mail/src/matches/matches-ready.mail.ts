import { button, paragraph, quote, rich, strong, type Block } from '../layout/blocks';
import { defineMail } from '../template';
import { fit } from '../words/fit';

export interface MatchesReadyParams {
  readonly title: string;
  readonly organisationName: string;
  /** Candidates above the threshold of the area. */
  readonly candidateCount: number;
  /** Verdict on the strongest candidate, one or two sentences of the engine. */
  readonly strongest: string | null;
  readonly matchesUrl: string;
}

export const matchesReady = defineMail<MatchesReadyParams>()(
  {
    nl: ({ title, organisationName, candidateCount }, { count }) => ({
      subject: fit`${count(candidateCount, 'kandidaat', 'kandidaten')} klaar voor ‘${title}’`,
      preheader: `Vraag van ${organisationName}. U beslist wie een voorstel krijgt.`,
      lead: rich`Voor ‘${title}’ van ${organisationName} vonden we ${strong(count(candidateCount, 'kandidaat', 'kandidaten'))}. Bij elke kandidaat staat waarom die past, en wat u nog best navraagt.`,
      strongest: 'De sterkste:',
      next: 'Er vertrekt niets zonder u: u kiest wie een voorstel krijgt en leest het eerst na.',
      button: 'Bekijk de kandidaten',
      why: 'u begeleidt deze vraag.',
    }),
    fr: ({ title, organisationName, candidateCount }, { count }) => ({
      subject: fit`${count(candidateCount, 'candidat prêt', 'candidats prêts')} pour « ${title} »`,
      preheader: `Demande de ${organisationName}. Vous décidez qui reçoit une proposition.`,
      lead: rich`Pour « ${title} » de ${organisationName}, nous avons trouvé ${strong(count(candidateCount, 'candidat', 'candidats'))}. Pour chacun, vous lisez pourquoi il convient et ce qu’il vaut mieux vérifier.`,
      strongest: 'Le candidat le plus fort :',
      next: 'Rien ne part sans vous : vous choisissez qui reçoit une proposition et vous la relisez d’abord.',
      button: 'Voir les candidats',
      why: 'vous suivez cette demande.',
    }),
    en: ({ title, organisationName, candidateCount }, { count }) => ({
      subject: fit`${count(candidateCount, 'candidate', 'candidates')} ready for ‘${title}’`,
      preheader: `Demand of ${organisationName}. You decide who gets a proposal.`,
      lead: rich`For ‘${title}’ of ${organisationName} we found ${strong(count(candidateCount, 'candidate', 'candidates'))}. With each one you read why it fits, and what is worth asking.`,
      strongest: 'The strongest:',
      next: 'Nothing leaves without you: you choose who gets a proposal, and you read it first.',
      button: 'See the candidates',
      why: 'you are guiding this demand.',
    }),
  },
  (words, { strongest, matchesUrl }): Block[] => [
    paragraph(words.lead),
    ...(strongest === null ? [] : [paragraph(words.strongest), quote(strongest)]),
    paragraph(words.next),
    button(words.button, matchesUrl),
  ],
);

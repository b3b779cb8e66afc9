import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { otherOf, whyOf, type CollaborationSides } from './sides';

export interface AgreementEndsParams extends CollaborationSides {
  /** Last day that was agreed. */
  readonly endsOn: IsoDate;
}

/** To both parties and the coordinator, in time to talk about what comes next (domain dossier, section 7). */
export const agreementEnds = defineMail<AgreementEndsParams>()(
  {
    nl: (params, { date, shortDate }) => ({
      subject:
        params.to === 'coordinator'
          ? `Een overeenkomst loopt af op ${shortDate(params.endsOn)}: verlengen?`
          : `Uw overeenkomst loopt af op ${shortDate(params.endsOn)}: verlengen?`,
      preheader: `Over ‘${shorten(params.title, 60)}’.`,
      lead: `De overeenkomst van ${params.companyName} en ${params.providerName} voor ‘${params.title}’ loopt tot en met ${date(params.endsOn)}.`,
      next:
        params.to === 'coordinator'
          ? 'Beide partijen kregen deze mail. Vraag gerust of u kunt helpen met wat daarna komt.'
          : `Bespreek nu met ${otherOf(params)} of u verlengt, aanpast of stopt. Dan is er nog tijd om alles te regelen.`,
      button: 'Open de samenwerking',
      why: whyOf('nl', params),
    }),
    fr: (params, { date, shortDate }) => ({
      subject:
        params.to === 'coordinator'
          ? `Une convention prend fin le ${shortDate(params.endsOn)} : prolonger ?`
          : `Votre convention prend fin le ${shortDate(params.endsOn)} : prolonger ?`,
      preheader: `À propos de « ${shorten(params.title, 60)} ».`,
      lead: `La convention entre ${params.companyName} et ${params.providerName} pour « ${params.title} » court jusqu’au ${date(params.endsOn)} inclus.`,
      next:
        params.to === 'coordinator'
          ? 'Les deux parties ont reçu cet e-mail. Demandez-leur si vous pouvez aider pour la suite.'
          : `Voyez dès maintenant avec ${otherOf(params)} si vous prolongez, adaptez ou arrêtez. Il reste ainsi du temps pour tout régler.`,
      button: 'Ouvrir la collaboration',
      why: whyOf('fr', params),
    }),
    en: (params, { date, shortDate }) => ({
      subject:
        params.to === 'coordinator'
          ? `An agreement ends on ${shortDate(params.endsOn)}: extend it?`
          : `Your agreement ends on ${shortDate(params.endsOn)}: extend it?`,
      preheader: `About ‘${shorten(params.title, 60)}’.`,
      lead: `The agreement of ${params.companyName} and ${params.providerName} for ‘${params.title}’ runs up to and including ${date(params.endsOn)}.`,
      next:
        params.to === 'coordinator'
          ? 'Both parties got this mail. Feel free to ask whether you can help with what comes next.'
          : `Talk now with ${otherOf(params)} about extending, changing or stopping. That leaves time to arrange everything.`,
      button: 'Open the collaboration',
      why: whyOf('en', params),
    }),
  },
  (words, { url }) => [paragraph(words.lead), paragraph(words.next), button(words.button, url)],
);

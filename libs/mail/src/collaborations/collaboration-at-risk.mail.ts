import { button, paragraph, quote, rich, strong, type Block } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { partyCard, type Party } from '../proposals/party';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { otherOf, whyOf, type CollaborationSides } from './sides';

export interface CollaborationAtRiskParams extends CollaborationSides {
  /** To the coordinator a working day later, when it is still so. */
  readonly reminder: boolean;
  /** What it is about, in the reader's language. */
  readonly reason: string;
  readonly note: string | null;
  /** Whom to call: the other party, or both for the coordinator. */
  readonly contacts: readonly Party[];
}

/** To both parties and the coordinator as soon as somebody signals a risk (domain dossier, section 7). */
export const collaborationAtRisk = defineMail<CollaborationAtRiskParams>()(
  {
    nl: (params) => ({
      subject: params.reminder
        ? fit`Nog niet opgelost: ${params.title}`
        : fit`Signaal: samenwerking ‘${params.title}’ vraagt aandacht`,
      preheader: params.to === 'coordinator' ? 'Een telefoontje helpt.' : `Uw samenwerking met ${otherOf(params)}.`,
      lead: params.reminder
        ? `Een werkdag geleden kwam er een signaal over de samenwerking van ${params.companyName} en ${params.providerName} voor ‘${shorten(params.title, 120)}’. Er is nog niet genoteerd dat het opgelost is.`
        : `Er is een signaal over de samenwerking van ${params.companyName} en ${params.providerName} voor ‘${shorten(params.title, 120)}’.`,
      reason: rich`Waarover het gaat: ${strong(params.reason)}`,
      next:
        params.to === 'coordinator'
          ? 'Bel beide partijen: wat is er nodig om verder te kunnen?'
          : 'Bel elkaar vandaag nog en bekijk wat er nodig is. Lukt het niet samen, dan helpt de regisseur.',
      after:
        params.to === 'coordinator'
          ? 'Is het opgelost? De partijen noteren dat op de pagina.'
          : 'Is het opgelost? Noteer dat dan op de pagina.',
      button: 'Open de samenwerking',
      why: whyOf('nl', params),
    }),
    fr: (params) => ({
      subject: params.reminder
        ? fit`Pas encore résolu : ${params.title}`
        : fit`Signal : la collaboration « ${params.title} » demande votre attention`,
      preheader: params.to === 'coordinator' ? 'Un appel aide.' : `Votre collaboration avec ${otherOf(params)}.`,
      lead: params.reminder
        ? `Il y a un jour ouvrable, un signal est arrivé à propos de la collaboration entre ${params.companyName} et ${params.providerName} pour « ${shorten(params.title, 120)} ». Personne n’a encore noté que c’est résolu.`
        : `Il y a un signal à propos de la collaboration entre ${params.companyName} et ${params.providerName} pour « ${shorten(params.title, 120)} ».`,
      reason: rich`De quoi il s’agit : ${strong(params.reason)}`,
      next:
        params.to === 'coordinator'
          ? 'Appelez les deux parties : que faut-il pour pouvoir continuer ?'
          : 'Appelez-vous aujourd’hui encore et voyez ce qu’il faut faire. Si vous n’y arrivez pas ensemble, le coordinateur vous aide.',
      after:
        params.to === 'coordinator'
          ? 'C’est résolu ? Les parties le notent sur la page.'
          : 'C’est résolu ? Notez-le alors sur la page.',
      button: 'Ouvrir la collaboration',
      why: whyOf('fr', params),
    }),
    en: (params) => ({
      subject: params.reminder
        ? fit`Not solved yet: ${params.title}`
        : fit`Signal: collaboration ‘${params.title}’ needs attention`,
      preheader: params.to === 'coordinator' ? 'A phone call helps.' : `Your collaboration with ${otherOf(params)}.`,
      lead: params.reminder
        ? `A working day ago there was a signal about the collaboration of ${params.companyName} and ${params.providerName} for ‘${shorten(params.title, 120)}’. Nobody has noted yet that it is solved.`
        : `There is a signal about the collaboration of ${params.companyName} and ${params.providerName} for ‘${shorten(params.title, 120)}’.`,
      reason: rich`What it is about: ${strong(params.reason)}`,
      next:
        params.to === 'coordinator'
          ? 'Call both parties: what do they need to go on?'
          : 'Call each other today and look at what is needed. If you cannot solve it together, the coordinator helps.',
      after:
        params.to === 'coordinator'
          ? 'Is it solved? The parties note that on the page.'
          : 'Is it solved? Then note that on the page.',
      button: 'Open the collaboration',
      why: whyOf('en', params),
    }),
  },
  (words, { note, contacts, url }): Block[] => [
    paragraph(words.lead),
    paragraph(words.reason),
    ...(note ? [quote(note)] : []),
    paragraph(words.next),
    ...contacts.map((party) => partyCard(party)),
    paragraph(words.after),
    button(words.button, url),
  ],
);

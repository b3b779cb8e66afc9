import type { IsoDate } from '@bestuiver/domain';
import { button, paragraph } from '../layout/blocks';
import { shorten } from '../layout/clean';
import { defineMail } from '../template';
import { fit } from '../words/fit';
import { otherOf, whyOf, type CollaborationSides } from './sides';

export interface FollowUpDueParams extends CollaborationSides {
  readonly dueOn: IsoDate;
  /** Names of the parties that have not answered; read by the coordinator. */
  readonly silent: readonly string[];
}

/** To each party at a follow-up, and to the coordinator about who stays silent (domain dossier, section 7). */
export const followUpDue = defineMail<FollowUpDueParams>()(
  {
    nl: (params, { date, listing }) => ({
      ...(params.to === 'coordinator'
        ? {
            subject: fit`Nog niet gehoord hoe het loopt: ${params.title}`,
            preheader: 'Een telefoontje helpt vaak.',
            lead: `Op ${date(params.dueOn)} vroegen we hoe ‘${params.title}’ loopt. Nog geen antwoord van: ${listing(params.silent)}.`,
            next: 'Bel even. Zo hoort u het ook als er iets wringt.',
            button: 'Open de samenwerking',
          }
        : {
            subject: 'Hoe loopt het? Twee minuten invullen',
            preheader: `Uw samenwerking met ${otherOf(params)}.`,
            lead: `U werkt samen met ${otherOf(params)} voor ‘${shorten(params.title, 120)}’. Hoe loopt het?`,
            next: 'Goed, gemengd of slecht: één antwoord volstaat. Loopt het niet goed, dan helpt de regisseur om bij te sturen.',
            button: 'Vertel hoe het loopt',
          }),
      why: whyOf('nl', params),
    }),
    fr: (params, { date, listing }) => ({
      ...(params.to === 'coordinator'
        ? {
            subject: fit`Pas encore de nouvelles : ${params.title}`,
            preheader: 'Un coup de téléphone aide souvent.',
            lead: `Le ${date(params.dueOn)}, nous avons demandé comment se passe « ${params.title} ». Pas encore de réponse de : ${listing(params.silent)}.`,
            next: 'Téléphonez-leur. Vous saurez ainsi aussi si quelque chose coince.',
            button: 'Ouvrir la collaboration',
          }
        : {
            subject: 'Comment cela se passe-t-il ? Deux minutes suffisent',
            preheader: `Votre collaboration avec ${otherOf(params)}.`,
            lead: `Vous collaborez avec ${otherOf(params)} pour « ${shorten(params.title, 120)} ». Comment cela se passe-t-il ?`,
            next: 'Bien, moyennement ou mal : une seule réponse suffit. Si cela ne va pas, le coordinateur vous aide à corriger.',
            button: 'Dire comment cela se passe',
          }),
      why: whyOf('fr', params),
    }),
    en: (params, { date, listing }) => ({
      ...(params.to === 'coordinator'
        ? {
            subject: fit`No word yet on how it is going: ${params.title}`,
            preheader: 'A phone call often helps.',
            lead: `On ${date(params.dueOn)} we asked how ‘${params.title}’ is going. No answer yet from: ${listing(params.silent)}.`,
            next: 'Give them a call. That way you also hear it if something is wrong.',
            button: 'Open the collaboration',
          }
        : {
            subject: 'How is it going? It takes two minutes',
            preheader: `Your collaboration with ${otherOf(params)}.`,
            lead: `You are working with ${otherOf(params)} on ‘${shorten(params.title, 120)}’. How is it going?`,
            next: 'Well, mixed or badly: one answer is enough. If it is not going well, the coordinator helps to put it right.',
            button: 'Tell us how it is going',
          }),
      why: whyOf('en', params),
    }),
  },
  (words, { url }) => [paragraph(words.lead), paragraph(words.next), button(words.button, url)],
);

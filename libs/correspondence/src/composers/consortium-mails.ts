import { MATCHABLE_DEMAND_STATUSES, type Language, type Localised } from '@bestuiver/domain';
import { Consortium } from '@bestuiver/persistence';
import type { Composer } from './composer';
import { summaryOf } from './demand-mails';

const PART: Localised = {
  nl: 'ongeveer {share} % van het werk, met {title}',
  fr: 'environ {share} % du travail, avec {title}',
  en: 'about {share}% of the work, with {title}',
};
const REASONS: Readonly<Record<'volume' | 'activities' | 'score', Localised>> = {
  volume: {
    nl: 'Geen enkele onderneming kan alleen meer dan {alone} % van het werk aan.',
    fr: 'Aucune entreprise ne peut faire seule plus de {alone} % du travail.',
    en: 'No enterprise alone can do more than {alone}% of the work.',
  },
  activities: {
    nl: 'De vraag bestaat uit verschillende soorten werk.',
    fr: 'La demande comprend plusieurs sortes de travail.',
    en: 'The demand holds different kinds of work.',
  },
  score: {
    nl: 'Samen past u beter bij deze vraag dan ieder apart.',
    fr: 'Ensemble, vous correspondez mieux à cette demande que séparément.',
    en: 'Together you fit this demand better than each alone.',
  },
};

const fill = (words: Localised, language: Language, facts: Readonly<Record<string, string | number>>): string =>
  words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));

const percent = (share: number): number => Math.round(share * 100);

/** Null once the partner answered, or when the demand moved on. */
export const consortiumInvitation: Composer<'consortium_invitation'> = async ({ reader, params, language, page }) => {
  const consortium = await reader.manager.findOneOrFail(Consortium, {
    where: { id: String(params['consortiumId']) },
    relations: { demand: { organisation: true, site: true }, members: { capability: true } },
  });
  const { demand, members, answerBy, reasons, bestAlone } = consortium;
  const own = members.find(({ capabilityId }) => capabilityId === params['capabilityId']);
  if (!own || own.answer || !answerBy || !MATCHABLE_DEMAND_STATUSES.includes(demand.status)) return null;
  const url = page(`/invitations/${consortium.id}`);
  const reason = (['volume', 'activities', 'score'] as const).find((code) => reasons.includes(code)) ?? 'score';
  return {
    demand: summaryOf(demand, { anonymous: true }),
    part: fill(PART, language, { share: percent(own.share), title: own.capability.title }),
    otherPartners: members.length - 1,
    reason: fill(REASONS[reason], language, { alone: percent(bestAlone) }),
    leads: own.lead,
    answerBy,
    answerUrl: url,
    declineUrl: url,
  };
};

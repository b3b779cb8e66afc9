import { CONFIDENTIALITIES, HYGIENE_ZONES, RISKS, SHIFTS, WORK_MODES, type Shift } from '@bestuiver/domain';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { wordsOf } from '../facts/encoding';
import type { Reason } from '../model/match-run';
import type { Gate } from './gate';

/** The first condition the provider refuses; a condition nobody answered is not refused. */
function refused(demand: DemandFacts, capability: CapabilityFacts): Reason | null {
  if (demand.modeBits !== 0 && capability.modes !== 0 && (demand.modeBits & capability.modes) === 0) {
    return { code: 'D6.mode', params: { modes: wordsOf(WORK_MODES, demand.modeBits) } };
  }
  if (demand.shifts !== 0 && capability.shifts >= 0 && (demand.shifts & ~capability.shifts) !== 0) {
    return { code: 'D6.shift', params: { shifts: wordsOf(SHIFTS, demand.shifts & ~capability.shifts) } };
  }
  if (demand.hygieneZone > 0 && capability.hygieneZone >= 0 && capability.hygieneZone < demand.hygieneZone) {
    return { code: 'D6.hygiene', params: { zone: HYGIENE_ZONES[demand.hygieneZone] } };
  }
  if (capability.excludedRisks > 0 && (demand.risks & capability.excludedRisks) !== 0) {
    return { code: 'D6.risk', params: { risks: wordsOf(RISKS, demand.risks & capability.excludedRisks) } };
  }
  if (
    demand.confidentiality > 0 &&
    capability.confidentialityMax >= 0 &&
    capability.confidentialityMax < demand.confidentiality
  ) {
    return { code: 'D6.confidentiality', params: { confidentiality: CONFIDENTIALITIES[demand.confidentiality] } };
  }
  return null;
}

/** The asked shifts that the provider works, or else any it works; null when it works none. */
function workedShifts(demand: DemandFacts, capability: CapabilityFacts): Shift[] | null {
  const worked = wordsOf(SHIFTS, demand.shifts & capability.shifts);
  const shifts = worked.length > 0 ? worked : wordsOf(SHIFTS, capability.shifts);
  return shifts.length > 0 ? shifts : null;
}

/** Mode, shift, hygiene zone, risk or confidentiality refused by the provider. */
export const refusedConditions: Gate = {
  id: 'D6',
  source: 'domain dossier 5.3 D6, 4.1',
  fails: (demand, capability) => refused(demand, capability) !== null,
  reason: (demand, capability) => refused(demand, capability) ?? { code: 'D6.mode', params: {} },
  smallestChange: (demand, capability) => {
    const demandSide = (attribute: string, value: unknown) => ({ side: 'demand' as const, attribute, value });
    switch (refused(demand, capability)?.code) {
      case 'D6.shift': {
        const shifts = workedShifts(demand, capability);
        return shifts && demandSide('details.shifts', shifts);
      }
      case 'D6.hygiene':
        return demandSide('details.hygieneZone', HYGIENE_ZONES[capability.hygieneZone]);
      case 'D6.risk':
        return demandSide('risks', wordsOf(RISKS, demand.risks & ~capability.excludedRisks));
      case 'D6.confidentiality':
        return demandSide('confidentiality', CONFIDENTIALITIES[capability.confidentialityMax]);
      default:
        return demand.isEnclave ? null : demandSide('onSite', !demand.onSite);
    }
  },
  words: {
    'D6.mode': {
      nl: 'U vraagt werk {modes:mode}. Zo werkt deze onderneming niet.',
      fr: 'Vous demandez du travail {modes:mode}. Cette entreprise ne travaille pas ainsi.',
      en: 'You ask for work {modes:mode}. This enterprise does not work that way.',
    },
    'D6.shift': {
      nl: 'Deze onderneming werkt niet in de gevraagde ploeg: {shifts:shift}.',
      fr: "Cette entreprise ne travaille pas dans l'équipe demandée : {shifts:shift}.",
      en: 'This enterprise does not work the shift that is asked: {shifts:shift}.',
    },
    'D6.hygiene': {
      nl: 'De gevraagde hygiënezone is er niet: {zone:zone}.',
      fr: "La zone d'hygiène demandée n'existe pas ici : {zone:zone}.",
      en: 'The hygiene zone that is asked is not there: {zone:zone}.',
    },
    'D6.risk': {
      nl: 'Deze onderneming doet geen werk met dit risico: {risks:risk}.',
      fr: 'Cette entreprise ne fait pas de travail avec ce risque : {risks:risk}.',
      en: 'This enterprise does no work with this risk: {risks:risk}.',
    },
    'D6.confidentiality': {
      nl: 'Deze onderneming aanvaardt de gevraagde geheimhouding niet: {confidentiality:confidentiality}.',
      fr: "Cette entreprise n'accepte pas la confidentialité demandée : {confidentiality:confidentiality}.",
      en: 'This enterprise does not accept the confidentiality that is asked: {confidentiality:confidentiality}.',
    },
  },
};

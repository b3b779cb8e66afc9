import { addDays, type DemandAttributes, type Language, type Localised } from '@bestuiver/domain';
import { fill } from '../explanation/format';
import { FULL_TIME_HOURS } from '../facts/demand-facts';
import type { MatchDemand } from '../model/match-demand';
import type { MatchCandidate } from '../model/match-run';

export type RelaxationCode =
  'startLater' | 'fartherKm' | 'fartherMinutes' | 'withoutCertificate' | 'smallerVolume' | 'smallerShare' | 'lighter';

/** One condition let go, and what that brings. */
export interface Relaxation {
  readonly code: RelaxationCode;
  readonly params: Readonly<Record<string, unknown>>;
  readonly attributes: Partial<DemandAttributes>;
  /** Capabilities worth a look that come in, best first. */
  readonly gained: readonly string[];
  /** Enterprises these belong to. */
  readonly enterprises: number;
  /** Points the best candidate gains; 0 when the best stays as good. */
  readonly bestGain: number;
}

type Proposal = Pick<Relaxation, 'code' | 'params' | 'attributes'>;

/** Steps a coordinator would propose on the phone, the smallest first. */
const DAYS_LATER = [5, 10, 20, 45, 90];
const FARTHER = [1.25, 1.5, 2];
const MORE_MINUTES = [10, 20, 30];
const SMALLER = [0.75, 0.5];
/** From here on a candidate is worth a look (domain dossier 5.1). */
const WORTH_A_LOOK = 50;
/** Points a step that brings nobody in has to gain: less is lost in what nobody can know so exactly. */
const LEAST_GAIN = 1;

function proposals({ attributes }: MatchDemand): Proposal[] {
  const { startDate, endDate, maxDistanceKm, maxTravelMinutes, requiredCertifications, minSharePct, physicalLoad } =
    attributes;
  const all: Proposal[] = [];
  if (startDate) {
    for (const days of DAYS_LATER) {
      const later = addDays(startDate, days);
      if (!endDate || later < endDate) {
        all.push({ code: 'startLater', params: { days }, attributes: { startDate: later } });
      }
    }
  }
  if (maxDistanceKm) {
    for (const factor of FARTHER) {
      const km = Math.ceil(maxDistanceKm * factor);
      all.push({ code: 'fartherKm', params: { km }, attributes: { maxDistanceKm: km } });
    }
  }
  if (maxTravelMinutes) {
    for (const more of MORE_MINUTES) {
      const minutes = maxTravelMinutes + more;
      all.push({ code: 'fartherMinutes', params: { minutes }, attributes: { maxTravelMinutes: minutes } });
    }
  }
  for (const certificate of requiredCertifications ?? []) {
    const rest = (requiredCertifications ?? []).filter((id) => id !== certificate);
    all.push({ code: 'withoutCertificate', params: { certificate }, attributes: { requiredCertifications: rest } });
  }
  for (const share of SMALLER) {
    const smaller = smallerBy(attributes, share);
    if (smaller) all.push({ code: 'smallerVolume', params: { percent: share * 100 }, attributes: smaller });
  }
  if (minSharePct) all.push({ code: 'smallerShare', params: {}, attributes: { minSharePct: 0 } });
  if (physicalLoad && physicalLoad > 1) {
    all.push({ code: 'lighter', params: { level: physicalLoad - 1 }, attributes: { physicalLoad: physicalLoad - 1 } });
  }
  return all;
}

/** Less work, in every way the demand counts it; null when it does not say how much it is. */
function smallerBy(
  { volume, hoursPerWeek, fteNeeded }: DemandAttributes,
  share: number,
): Proposal['attributes'] | null {
  const hours = hoursPerWeek ?? (fteNeeded == null ? null : fteNeeded * FULL_TIME_HOURS);
  if (!volume && hours === null) return null;
  return {
    ...(volume && { volume: { ...volume, quantity: Math.round(volume.quantity * share) } }),
    ...(hours !== null && { hoursPerWeek: Math.round(10 * hours * share) / 10 }),
  };
}

/**
 * What relaxing one condition brings, the most first; steps that bring hardly anything, or hardly more than a smaller
 * step of the same condition, are left out. `rankAll` ranks everything that passes for a changed demand.
 */
export function relaxations(
  demand: MatchDemand,
  rankAll: (demand: MatchDemand) => readonly MatchCandidate[],
): Relaxation[] {
  const worthALook = (changed: MatchDemand) => rankAll(changed).filter(({ score }) => score >= WORTH_A_LOOK);
  const before = worthALook(demand);
  const known = new Set(before.map(({ capabilityId }) => capabilityId));
  const most = new Map<string, Pick<Relaxation, 'gained' | 'bestGain'>>();
  return proposals(demand)
    .map((proposal) => {
      const after = worthALook({ ...demand, attributes: { ...demand.attributes, ...proposal.attributes } });
      const newcomers = after.filter(({ capabilityId }) => !known.has(capabilityId));
      const gained = newcomers.map(({ capabilityId }) => capabilityId);
      const enterprises = new Set(newcomers.map(({ enterpriseId }) => enterpriseId)).size;
      const bestGain = Math.max(0, Math.round(100 * ((after[0]?.score ?? 0) - (before[0]?.score ?? 0))) / 100);
      return { ...proposal, gained, enterprises, bestGain };
    })
    .filter((relaxation) => {
      const { code, params, gained, bestGain } = relaxation;
      const condition = code === 'withoutCertificate' ? `${code}:${String(params.certificate)}` : code;
      const smaller = most.get(condition) ?? { gained: [], bestGain: 0 };
      if (gained.length <= smaller.gained.length && bestGain < smaller.bestGain + LEAST_GAIN) return false;
      most.set(condition, relaxation);
      return true;
    })
    .sort((one, other) => other.gained.length - one.gained.length || other.bestGain - one.bestGain);
}

const STEPS: Readonly<Record<RelaxationCode, Localised>> = {
  startLater: {
    nl: 'met {days} dagen later starten',
    fr: 'en commençant {days} jours plus tard',
    en: 'by starting {days} days later',
  },
  fartherKm: { nl: 'met een grens van {km} km', fr: 'avec une limite de {km} km', en: 'with a limit of {km} km' },
  fartherMinutes: {
    nl: 'met een grens van {minutes} minuten',
    fr: 'avec une limite de {minutes} minutes',
    en: 'with a limit of {minutes} minutes',
  },
  withoutCertificate: {
    nl: 'zonder {certificate:certificate}',
    fr: 'sans {certificate:certificate}',
    en: 'without {certificate:certificate}',
  },
  smallerVolume: {
    nl: 'met {percent} % van het werk',
    fr: 'avec {percent} % du travail',
    en: 'with {percent}% of the work',
  },
  smallerShare: {
    nl: 'door ook kleine delen te aanvaarden',
    fr: 'en acceptant aussi de petites parts',
    en: 'by accepting small shares too',
  },
  lighter: {
    nl: 'met lichter werk (niveau {level} van 5)',
    fr: 'avec un travail plus léger (niveau {level} sur 5)',
    en: 'with lighter work (level {level} of 5)',
  },
};
const WHAT_IF: Localised = { nl: 'Wat als: ', fr: 'Et si : ', en: 'What if: ' };
const MORE: Localised = {
  nl: '{step} komen er {count} ondernemingen bij.',
  fr: '{step}, {count} entreprises s’ajoutent.',
  en: '{step}, {count} more enterprises come in.',
};
const ONE_MORE: Localised = {
  nl: '{step} komt er één onderneming bij.',
  fr: '{step}, une entreprise s’ajoute.',
  en: '{step}, one more enterprise comes in.',
};
const BETTER: Localised = {
  nl: '{step} wint de beste {points} {points|punt|punten}.',
  fr: '{step}, la meilleure offre gagne {points} {points|point|points}.',
  en: '{step}, the best gains {points} {points|point|points}.',
};

/** What has to be known of a relaxation to tell it. */
export type Described = Pick<Relaxation, 'code' | 'params' | 'enterprises'> & Partial<Pick<Relaxation, 'bestGain'>>;

/** "Wat als: met 5 dagen later starten komen er 3 ondernemingen bij." */
export function describeRelaxation(relaxation: Described, language: Language): string {
  return WHAT_IF[language] + sentenceOf(relaxation, language);
}

/** The same as a sentence of its own: "Met 5 dagen later starten komen er 3 ondernemingen bij." */
export function describeSuggestion(relaxation: Described, language: Language): string {
  const sentence = sentenceOf(relaxation, language);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sentenceOf({ code, params, enterprises, bestGain = 0 }: Described, language: Language): string {
  const step = fill(STEPS[code], params, language);
  const sentence = enterprises === 0 ? BETTER : enterprises === 1 ? ONE_MORE : MORE;
  return fill(sentence, { step, count: enterprises, points: bestGain }, language);
}

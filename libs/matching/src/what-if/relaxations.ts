import { addDays, type DemandAttributes, type Language, type Localised } from '@bestuiver/domain';
import { fill } from '../explanation/format';
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
  const { startDate, maxDistanceKm, maxTravelMinutes, requiredCertifications, volume, minSharePct, physicalLoad } =
    attributes;
  const all: Proposal[] = [];
  if (startDate) {
    for (const days of DAYS_LATER) {
      all.push({ code: 'startLater', params: { days }, attributes: { startDate: addDays(startDate, days) } });
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
  if (volume) {
    for (const share of SMALLER) {
      const quantity = Math.round(volume.quantity * share);
      all.push({
        code: 'smallerVolume',
        params: { percent: share * 100 },
        attributes: { volume: { ...volume, quantity } },
      });
    }
  }
  if (minSharePct) all.push({ code: 'smallerShare', params: {}, attributes: { minSharePct: 0 } });
  if (physicalLoad && physicalLoad > 1) {
    all.push({ code: 'lighter', params: { level: physicalLoad - 1 }, attributes: { physicalLoad: physicalLoad - 1 } });
  }
  return all;
}

/**
 * What relaxing one condition brings, the most first; steps that bring hardly anything, or no more than a smaller step of the
 * same condition, are left out. `rankAll` ranks everything that passes for a changed demand.
 */
export function relaxations(
  demand: MatchDemand,
  rankAll: (demand: MatchDemand) => readonly MatchCandidate[],
): Relaxation[] {
  const worthALook = (changed: MatchDemand) => rankAll(changed).filter(({ score }) => score >= WORTH_A_LOOK);
  const before = worthALook(demand);
  const known = new Set(before.map(({ capabilityId }) => capabilityId));
  const most = new Map<string, string>();
  return proposals(demand)
    .map((proposal) => {
      const after = worthALook({ ...demand, attributes: { ...demand.attributes, ...proposal.attributes } });
      const gained = after.map(({ capabilityId }) => capabilityId).filter((id) => !known.has(id));
      const bestGain = Math.max(0, Math.round(100 * ((after[0]?.score ?? 0) - (before[0]?.score ?? 0))) / 100);
      return { ...proposal, gained, bestGain };
    })
    .filter(({ code, params, gained, bestGain }) => {
      if (gained.length === 0 && bestGain < LEAST_GAIN) return false;
      const condition = code === 'withoutCertificate' ? `${code}:${String(params.certificate)}` : code;
      const brought = `${gained.length}:${bestGain}`;
      const isNew = most.get(condition) !== brought;
      most.set(condition, brought);
      return isNew;
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
    nl: 'met {percent} % van het volume',
    fr: 'avec {percent} % du volume',
    en: 'with {percent}% of the volume',
  },
  smallerShare: {
    nl: 'als u ook kleine delen aanvaardt',
    fr: 'si vous acceptez aussi de petites parts',
    en: 'if you also accept small shares',
  },
  lighter: {
    nl: 'met lichter werk (niveau {level} van 5)',
    fr: 'avec un travail plus léger (niveau {level} sur 5)',
    en: 'with lighter work (level {level} of 5)',
  },
};
const MORE: Localised = {
  nl: 'Wat als: {step} komen er {count} bij.',
  fr: 'Et si : {step}, {count} offres s’ajoutent.',
  en: 'What if: {step}, {count} more come in.',
};
const ONE_MORE: Localised = {
  nl: 'Wat als: {step} komt er één bij.',
  fr: 'Et si : {step}, une offre s’ajoute.',
  en: 'What if: {step}, one more comes in.',
};
const BETTER: Localised = {
  nl: 'Wat als: {step} wint de beste {points} punten.',
  fr: 'Et si : {step}, la meilleure offre gagne {points} points.',
  en: 'What if: {step}, the best gains {points} points.',
};

/** "Wat als: met 5 dagen later starten komen er 3 bij." */
export function describeRelaxation({ code, params, gained, bestGain }: Relaxation, language: Language): string {
  const step = fill(STEPS[code], params, language);
  const sentence = gained.length === 0 ? BETTER : gained.length === 1 ? ONE_MORE : MORE;
  return fill(sentence, { step, count: gained.length, points: bestGain }, language);
}

import type { EnclaveDetails } from '@bestuiver/domain';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { conceptKinds, conceptNumbers } from '../facts/work';
import type { MatchDemand, WorkProfile } from '../model/match-demand';

/** Positions of the asked activities; a demand that names none, or one, is one piece of work. */
export function piecesOf({ activityIds }: MatchDemand): number[] {
  return activityIds.length < 2 ? [0] : activityIds.map((_, position) => position);
}

/** A share of a demand, as its own demand: less volume, fewer hours and, in an enclave, a smaller team. */
export function shareOf(demand: MatchDemand, share: number): MatchDemand {
  const { volume, hoursPerWeek, fteNeeded } = demand.attributes;
  return {
    ...demand,
    attributes: {
      ...demand.attributes,
      volume: volume && { ...volume, quantity: volume.quantity * share },
      hoursPerWeek: hoursPerWeek == null ? hoursPerWeek : hoursPerWeek * share,
      fteNeeded: fteNeeded == null ? fteNeeded : fteNeeded * share,
      minSharePct: null,
    },
    details: demand.details && { ...demand.details, ...teamOf(demand.details, share) },
  };
}

function teamOf(details: object, share: number) {
  const { headcountMin, headcountMax }: EnclaveDetails = details;
  const people = (count: number) => Math.max(1, Math.round(count * share));
  return {
    ...(headcountMin !== undefined && { headcountMin: people(headcountMin) }),
    ...(headcountMax !== undefined && { headcountMax: people(headcountMax) }),
  };
}

/**
 * Some of the asked activities, as their own demand. Of the text only works that belong to them remain: a text does not
 * say which of its things belong to which activity.
 */
export function activitiesOf(
  demand: MatchDemand,
  positions: readonly number[],
  taxonomy: Pick<Taxonomy, 'concepts' | 'similarities'>,
): MatchDemand {
  if (positions.length === piecesOf(demand).length) return demand;
  return {
    ...demand,
    activityIds: positions.map((position) => demand.activityIds[position]!),
    profile: demand.profile && worksOfActivities(demand.profile, demand.activityIds, positions, taxonomy),
  };
}

function worksOfActivities(
  profile: WorkProfile,
  activityIds: readonly string[],
  positions: readonly number[],
  taxonomy: Pick<Taxonomy, 'concepts' | 'similarities'>,
): WorkProfile {
  const kinds = conceptKinds(taxonomy);
  const numbers = conceptNumbers(taxonomy);
  const { size, values } = taxonomy.similarities();
  const nearest = (work: number): number => {
    const similarities = activityIds.map((id) => values[(numbers.get(id) ?? 0) * size + work] ?? 0);
    const most = Math.max(...similarities);
    return most > 0 ? similarities.indexOf(most) : -1;
  };
  return {
    entries: profile.entries.filter(
      ([concept]) => concept < kinds.length && kinds[concept] === 1 && positions.includes(nearest(concept)),
    ),
  };
}

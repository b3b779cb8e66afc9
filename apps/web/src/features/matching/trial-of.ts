import type { NearMiss } from '../../api/types';
import type { Trial } from './use-what-if';

const TRIED = [
  'kind',
  'startDate',
  'flexDays',
  'hoursPerWeek',
  'maxTravelMinutes',
  'maxDistanceKm',
  'requiredCertifications',
  'volume',
  'minSharePct',
  'physicalLoad',
];

/** The what-if that lets a near miss pass; null when the change is not one of the demand that can be tried. */
export function trialOf({ wouldPassIf }: Pick<NearMiss, 'wouldPassIf'>): Trial | null {
  const { side, attribute, value } = wouldPassIf ?? {};
  if (side !== 'demand' || typeof attribute !== 'string' || !TRIED.includes(attribute)) return null;
  return { [attribute]: value };
}

import type { CapabilityFacts } from '../facts/capability-facts';
import type { Pair } from '../facts/pair';
import { minutesFor, reachOf } from '../facts/travel';
import type { Change, Reason } from '../model/match-run';

/** A tenth over a limit on distance is still talked about; more is too far. */
const TOLERANCE_TENTHS = 11;

export function isTooFar(pair: Pair, limit = pair.limit): boolean {
  return pair.distance >= 0 && limit >= 0 && pair.distance * 10 > limit * TOLERANCE_TENTHS;
}

/** A distance with the limit it is held against. */
export type Limited = Pick<Pair, 'distance' | 'limit' | 'limitOwner' | 'limitInMinutes'>;

/** The provider's own limit, whatever the demand asks. */
export function ownLimited({ distance, ownLimit }: Pair, { radius, radiusMinutes }: CapabilityFacts): Limited {
  const limitInMinutes = radiusMinutes >= 0 && (radius < 0 || Math.max(0, reachOf(radiusMinutes)) < radius);
  return { distance, limit: ownLimit, limitOwner: 'capability', limitInMinutes };
}

export function distanceReason(gate: string, pair: Limited): Reason {
  const unit = pair.limitInMinutes ? 'minutes' : 'km';
  return {
    code: `${gate}.${pair.limitOwner}.${unit}`,
    params: {
      distanceKm: pair.distance / 10,
      minutes: minutesFor(pair.distance),
      limit: pair.limitInMinutes ? minutesFor(pair.limit) : pair.limit / 10,
    },
  };
}

/** The smallest limit, in whole kilometres or minutes, that lets the distance through. */
export function distanceChange(pair: Limited): Change {
  const needed = Math.ceil((pair.distance * 10) / TOLERANCE_TENTHS);
  if (pair.limitInMinutes) {
    const attribute = pair.limitOwner === 'demand' ? 'maxTravelMinutes' : 'serviceRadiusMinutes';
    return { side: pair.limitOwner, attribute, value: minutesFor(needed) };
  }
  const attribute = pair.limitOwner === 'demand' ? 'maxDistanceKm' : 'serviceRadiusKm';
  return { side: pair.limitOwner, attribute, value: Math.ceil(needed / 10) };
}

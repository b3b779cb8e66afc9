import type { Pair } from '../facts/pair';
import { minutesFor } from '../facts/travel';
import type { Change, Reason } from '../model/match-run';

/** A tenth over a limit on distance is still talked about; more is too far. */
const TOLERANCE_TENTHS = 11;

export function isTooFar(pair: Pair, limit = pair.limit): boolean {
  return pair.distance >= 0 && limit >= 0 && pair.distance * 10 > limit * TOLERANCE_TENTHS;
}

export function distanceReason(gate: string, pair: Pair): Reason {
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
export function distanceChange(pair: Pair): Change {
  const needed = Math.ceil((pair.distance * 10) / TOLERANCE_TENTHS);
  if (pair.limitInMinutes) {
    const attribute = pair.limitOwner === 'demand' ? 'maxTravelMinutes' : 'serviceRadiusMinutes';
    return { side: pair.limitOwner, attribute, value: minutesFor(needed) };
  }
  const attribute = pair.limitOwner === 'demand' ? 'maxDistanceKm' : 'serviceRadiusKm';
  return { side: pair.limitOwner, attribute, value: Math.ceil(needed / 10) };
}

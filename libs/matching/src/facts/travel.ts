import { travelMinutes } from '@bestuiver/domain';
import type { Location } from '../model/match-demand';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance in whole hundreds of metres. */
export function hectometres(lat: number, lon: number, otherLat: number, otherLon: number): number {
  const y = Math.sin(((otherLat - lat) * RADIANS) / 2);
  const x = Math.sin(((otherLon - lon) * RADIANS) / 2);
  const a = y * y + Math.cos(lat * RADIANS) * Math.cos(otherLat * RADIANS) * x * x;
  return Math.round(20 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a))));
}

/** Kilometres between two places, great circle, to a tenth. */
export function kilometresBetween(one: Location, other: Location): number {
  return hectometres(one.lat, one.lon, other.lat, other.lon) / 10;
}

/** Estimated minutes by road for a distance as the crow flies. */
export function minutesFor(hundredMetres: number): number {
  return travelMinutes(hundredMetres / 10, 'car');
}

const LONGEST_MINUTES = 600;
/** Farthest distance per whole minute; longer ways than ten hours are never asked. */
const reaches: number[] = [];

/** The farthest distance, in hundreds of metres, that stays within so many minutes; -1 when none does. */
export function reachOf(minutes: number): number {
  if (reaches.length === 0) {
    let distance = -1;
    for (let limit = 0; limit <= LONGEST_MINUTES; limit++) {
      while (minutesFor(distance + 1) <= limit) distance += 1;
      reaches.push(distance);
    }
  }
  return reaches[Math.max(0, Math.min(LONGEST_MINUTES, Math.floor(minutes)))] ?? -1;
}

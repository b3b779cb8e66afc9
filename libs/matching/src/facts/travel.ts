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

/**
 * Minutes by road for a distance as the crow flies: 1.3 times the distance at 50 km/h, and four minutes to leave and
 * to arrive. An estimate for where no route is known; limits in minutes are compared with it.
 */
export function minutesFor(hundredMetres: number): number {
  return 4 + Math.round(hundredMetres * 0.156);
}

/** The farthest distance, in hundreds of metres, that stays within so many minutes. */
export function reachOf(minutes: number): number {
  return Math.max(0, Math.floor((minutes - 3.5) / 0.156));
}

/** The fewest whole minutes within which such a distance lies. */
export function minutesToReach(hundredMetres: number): number {
  let minutes = Math.max(0, Math.floor(hundredMetres * 0.156));
  while (reachOf(minutes) < hundredMetres) minutes += 1;
  return minutes;
}

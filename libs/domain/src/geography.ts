/** A place on earth in degrees (WGS 84). */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between two places in kilometres (haversine; the earth as a sphere, off by 0.5 % at most). */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const across = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const along = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const half = across + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * along;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

export const TRAVEL_MODES = ['car', 'bicycle', 'public_transport'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

interface TravelEstimate {
  /** Kilometres on the way per kilometre as the crow flies. */
  readonly detour: number;
  /** Minutes lost whatever the distance: parking, walking to the stop, waiting. */
  readonly fixedMinutes: number;
  /** Kilometres at the near speed; the rest goes at the far speed. */
  readonly nearKm: number;
  readonly nearKmh: number;
  readonly farKmh: number;
}

/**
 * Estimates, not measurements (domain dossier 9 asks minutes by mode; no timetable is read): West Flemish roads are
 * about 1.3 times the crow's way, villages are crossed slowly, buses serve the axes and leave every half hour.
 */
export const TRAVEL_ESTIMATES: Readonly<Record<TravelMode, TravelEstimate>> = {
  car: { detour: 1.3, fixedMinutes: 5, nearKm: 10, nearKmh: 45, farKmh: 80 },
  bicycle: { detour: 1.2, fixedMinutes: 2, nearKm: 10, nearKmh: 15, farKmh: 15 },
  public_transport: { detour: 1.3, fixedMinutes: 15, nearKm: 15, nearKmh: 30, farKmh: 50 },
};

/**
 * Estimated minutes from door to door for a distance as the crow flies, to the nearest whole minute.
 * @throws RangeError when the distance is negative or no number.
 */
export function travelMinutes(km: number, mode: TravelMode): number {
  if (!(km >= 0)) throw new RangeError(`A distance of ${km} km cannot be travelled: give 0 or more kilometres.`);
  const { detour, fixedMinutes, nearKm, nearKmh, farKmh } = TRAVEL_ESTIMATES[mode];
  const way = km * detour;
  const near = Math.min(way, nearKm);
  return Math.round(fixedMinutes + (near / nearKmh + (way - near) / farKmh) * 60);
}

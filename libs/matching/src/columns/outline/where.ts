/**
 * A place, a service radius and a strength in 32 bits, for a first look: ten bits of latitude, ten of longitude, seven
 * of radius, one for a row that does no other work, four of strength. Places outside the frame and radii that are
 * unknown or wide are left open.
 */
const SOUTH = 4_900_000;
const WEST = 200_000;
/** Hundred-thousandths of a degree per step: about 330 metres. */
const LAT_STEP = 296;
const LON_STEP = 492;
const LAST = 1023;
const OPEN_RADIUS = 127;
/** Hundreds of metres a step of the radius. */
const RADIUS_STEP = 20;
const OPEN_PLACE = 0xfffff;
const PLACE_AT = 12;
const LAT_AT = 10;
const RADIUS_AT = 5;
const ONLY_AT = 4;

/** Strengths (1..255) in fifteen steps, rounded up. */
const STRENGTH_STEPS = 15;
const STRENGTH_STEP = 17;

/** Kilometres per degree, a little too few, so that a distance is never made too long. */
const KM_PER_DEGREE = 111;
/** What rounding to steps and the flat map may add to a distance, in kilometres. */
const SLACK_KM = 0.6;
const FLAT = 0.99;

/** `radius` in hundreds of metres, 65535 unknown; `strength` of the work in this row, 1..255, and whether it is the only one. */
export function whereOf(lat5: number, lon5: number, radius: number, strength: number, isOnly: boolean): number {
  const lat = Math.floor((lat5 - SOUTH) / LAT_STEP);
  const lon = Math.floor((lon5 - WEST) / LON_STEP);
  const isInside = lat >= 0 && lat < LAST && lon >= 0 && lon < LAST;
  const place = isInside ? (lat << LAT_AT) | lon : OPEN_PLACE;
  const reach = Math.min(OPEN_RADIUS, Math.ceil(radius / RADIUS_STEP));
  return (
    ((place << PLACE_AT) | (reach << RADIUS_AT) | (Number(isOnly) << ONLY_AT) | Math.ceil(strength / STRENGTH_STEP)) >>>
    0
  );
}

/** Cells of about ten kilometres, so that neighbours can lie together; places outside the frame share those at its edge. */
const CELL_STEPS = 32;
const CELLS_WIDE = (LAST + 1) / CELL_STEPS;
export const CELLS = CELLS_WIDE * CELLS_WIDE;

export function cellOf(lat5: number, lon5: number): number {
  const cell = (step: number) => Math.max(0, Math.min(CELLS_WIDE - 1, Math.floor(step / CELL_STEPS)));
  return cell((lat5 - SOUTH) / LAT_STEP) * CELLS_WIDE + cell((lon5 - WEST) / LON_STEP);
}

/** A strength, and whether the row does no other work: below `WORKS_IN_WHERE`. */
export function workInWhere(where: number): number {
  return where & (WORKS_IN_WHERE - 1);
}

export const WORKS_IN_WHERE = 1 << (ONLY_AT + 1);

/** The most that the strength can be. */
export function mostStrength(workInWhere: number): number {
  return (workInWhere & STRENGTH_STEPS) * STRENGTH_STEP;
}

export function isOnlyWork(workInWhere: number): boolean {
  return workInWhere >> ONLY_AT === 1;
}

export const TOO_FAR = -1;
/** Farther than this, distances are not told apart. */
export const FARTHEST_KM = 160;

/** Tells for one place how far rows are at least. */
export class FirstLook {
  private readonly kmPerLatStep = (KM_PER_DEGREE * FLAT * LAT_STEP) / 1e5;
  private readonly kmPerLonStep: number;
  private readonly lat: number;
  private readonly lon: number;

  /** `limitKm`: nothing farther will do, whatever its own radius; null when no distance is too far. */
  constructor(
    lat: number,
    lon: number,
    private readonly limitKm: number | null,
  ) {
    this.lat = (lat * 1e5 - SOUTH) / LAT_STEP - 0.5;
    this.lon = (lon * 1e5 - WEST) / LON_STEP - 0.5;
    const northernmost = Math.max(lat, (SOUTH + LAST * LAT_STEP) / 1e5);
    this.kmPerLonStep = (KM_PER_DEGREE * FLAT * Math.cos((northernmost * Math.PI) / 180) * LON_STEP) / 1e5;
  }

  /** Whole kilometres that a row is away at least; `TOO_FAR` when it certainly lies over its limit and the tenth more. */
  kilometres(where: number): number {
    const place = where >>> PLACE_AT;
    if (place === OPEN_PLACE) return 0;
    const north = ((place >>> LAT_AT) - this.lat) * this.kmPerLatStep;
    const east = ((place & LAST) - this.lon) * this.kmPerLonStep;
    const square = north * north + east * east;
    if (this.limitKm !== null) {
      const reach = (where >>> RADIUS_AT) & OPEN_RADIUS;
      const radius = reach === OPEN_RADIUS ? Infinity : (reach * RADIUS_STEP) / 10;
      const limit = 1.1 * Math.min(radius, this.limitKm) + SLACK_KM;
      if (square > limit * limit) return TOO_FAR;
    }
    return Math.min(FARTHEST_KM, Math.max(0, Math.floor(Math.sqrt(square) - SLACK_KM)));
  }
}

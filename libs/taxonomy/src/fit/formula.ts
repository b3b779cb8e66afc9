/** Share of the fit that the right kind of work earns on an unlike object; the rest is for the object. */
const WORK_SHARE = 0.5;
/** A demand or offer that names no object is neither helped nor hurt much. */
const UNKNOWN_OBJECT = 0.45;
/** How much of a demand an exclusion by the offer removes at most. */
const EXCLUSION_BY_OFFER = 0.6;
const EXCLUSION_BY_DEMAND = 0.35;
/** Domain dossier 5.2: text similarity counts for at most 0.2 and only breaks ties. */
const WORD_BONUS = 0.06;
/** A demand whose works nobody names can still be recognised by its things and acts. */
const DETAIL_ONLY = 0.5;
/** Of that, what is left when no asked work is answered: too little to pass for the work. */
const LEAST_SHARED = 0.3;
/** Above 1, so that the main work of a demand decides. */
const MAIN_WORK_EXPONENT = 1.5;

/** How far a main entry of an offer outdoes a passing one, for works and for details. */
export const WORK_DOMINANCE = 0.5;
export const DETAIL_DOMINANCE = 0.35;
/** Concepts below this similarity are not meant by an exclusion. */
export const EXCLUSION_SIMILARITY = 0.79;

/** What one entry of a demand is worth against its other entries. */
export function worthOf(weight: number, conceptWeight: number): number {
  return (weight / 255) ** MAIN_WORK_EXPONENT * conceptWeight;
}

/** How much of the strength of an offered entry (1..255) counts. */
export function presenceOf(strength: number, dominance: number): number {
  return (strength / 255) ** (1 - dominance);
}

/**
 * Puts the parts of a fit together, 0..1. Every part is 0..1; the fit never falls when work, detail or words rise.
 * `isDetailCompared`: both sides name things or acts.
 */
export function fitOf(
  isWorkAsked: boolean,
  work: number,
  isDetailCompared: boolean,
  detail: number,
  wordShare: number,
  byOffer: number,
  byDemand: number,
): number {
  const object = isDetailCompared ? detail : UNKNOWN_OBJECT;
  const base = isWorkAsked
    ? Math.max(
        work * (WORK_SHARE + (1 - WORK_SHARE) * object),
        detail * DETAIL_ONLY * Math.min(1, work * 2 + LEAST_SHARED),
      )
    : detail * DETAIL_ONLY;
  const value =
    (base * (1 - WORD_BONUS) + WORD_BONUS * wordShare * Math.min(1, base * 2 + 0.2)) *
    (1 - EXCLUSION_BY_OFFER * byOffer) *
    (1 - EXCLUSION_BY_DEMAND * byDemand);
  return spread(Math.max(0, Math.min(1, value)));
}

/**
 * Rising curve from raw overlap to a grade a reader can trust: the work asked comes out around 0.9, the same trade
 * around 0.7, adjacent work around 0.45 and other work near 0 (medians of judged pairs of texts).
 */
function spread(overlap: number): number {
  return 1 - (1 - overlap ** 1.3) ** 3;
}

/** From this value on it is the work itself. */
export const SAME_WORK = 980;

/**
 * How a coordinator reads a fit of texts (fit, value; thousandths, straight lines between): from 920 on it is the work
 * itself, around 700 the same trade, around 500 a neighbouring one, below 330 hardly more than other work. Among those
 * that all do the work itself the nearer text only breaks ties: it is worth a fiftieth of the criterion (domain dossier
 * 5.2, text similarity).
 */
const READING = [
  [0, 0],
  [330, 100],
  [500, 300],
  [660, 550],
  [790, 820],
  [920, SAME_WORK],
  [1000, 1000],
] as const;

/** What the engine carries over from a team's own work to work that is hardly like it. */
const LEAST_CARRIED = 300;

const READ = Uint16Array.from({ length: 1001 }, (_, fit) => read(fit));

/** Value of a fit, both in whole thousandths. */
export function relatednessOf(fit: number): number {
  return READ[fit]!;
}

function read(fit: number): number {
  for (let index = 1; index < READING.length; index++) {
    const [to, high] = READING[index]!;
    if (fit > to) continue;
    const [from, low] = READING[index - 1]!;
    return Math.round(low + ((high - low) * (fit - from)) / (to - from));
  }
  return 1000;
}

/** How far figures about the team's own work hold for the asked work, in thousandths: fully for the work itself. */
export function carryOf(relatedness: number): number {
  return LEAST_CARRIED + Math.round(((1000 - LEAST_CARRIED) * Math.min(relatedness, SAME_WORK)) / SAME_WORK);
}

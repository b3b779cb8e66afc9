import type { Parameters } from 'fast-check';

const { ORDERS, SEED, FROM } = process.env;
const SHORT_WHILE_MS = 45_000;

/**
 * How many random orders are told: as many as fit in a short while, the same every time, or `ORDERS` of the `SEED` given
 * (any when none is). A failure names the seed and the path of its order; `FROM` begins there.
 */
export function howMany(): Pick<Parameters, 'numRuns' | 'seed' | 'path' | 'interruptAfterTimeLimit'> {
  if (!ORDERS) return { numRuns: 20, seed: 1, interruptAfterTimeLimit: SHORT_WHILE_MS };
  return { numRuns: Number(ORDERS), ...(SEED && { seed: Number(SEED) }), ...(FROM && { path: FROM }) };
}

import type { Parameters } from 'fast-check';

const { ORDERS, FROM } = process.env;
const SHORT_WHILE_MS = 45_000;

/**
 * How many random orders are told: as many as fit in a short while, or `ORDERS`. A failure names the seed and the path of
 * its order: `SEED` and `FROM` begin there.
 */
export function howMany(): Pick<Parameters, 'numRuns' | 'path' | 'interruptAfterTimeLimit'> {
  if (!ORDERS) return { numRuns: 20, interruptAfterTimeLimit: SHORT_WHILE_MS };
  return { numRuns: Number(ORDERS), ...(FROM && { path: FROM }) };
}

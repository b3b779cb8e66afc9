import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again until there is an answer. Throws, naming what was waited for, after `seconds`: long enough for a machine that
 * has much else to do.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  seconds = 90,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
    await wait(20);
  }
}

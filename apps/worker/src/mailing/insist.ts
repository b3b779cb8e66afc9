import { setTimeout as wait } from 'node:timers/promises';

/** Does what must not be left undone, again and again through an outage of at most `forMs`; then its error is thrown. */
export async function insist<T>(work: () => Promise<T>, { forMs = 60_000, everyMs = 500 } = {}): Promise<T> {
  const end = Date.now() + forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() + everyMs > end) throw error;
      await wait(everyMs);
    }
  }
}

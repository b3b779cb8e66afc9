import { useCallback, useRef } from 'react';
import { ProblemError } from './problem';

/** Random hex from the browser's generator; `crypto.randomUUID` does not exist on plain http. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What tells the api that a repeated call is the same intention. */
export interface OnceHeader {
  readonly 'Idempotency-Key': string;
}

/**
 * Sends one intention at most once: a call without an answer (network, server down) is repeated under the same key,
 * an answer, good or bad, ends the intention.
 */
export function useOnce() {
  const key = useRef<string | null>(null);
  return useCallback(async <T>(call: (header: OnceHeader) => Promise<T>): Promise<T> => {
    key.current ??= newKey();
    try {
      const result = await call({ 'Idempotency-Key': key.current });
      key.current = null;
      return result;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status < 500) key.current = null;
      throw error;
    }
  }, []);
}

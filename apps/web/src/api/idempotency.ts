import { useRef } from 'react';

/** Random hex from the browser's generator; `crypto.randomUUID` does not exist on plain http. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One key for one intention: pressing the button again after a failure repeats the same request,
 * `renew` starts the next intention.
 */
export function useIdempotencyKey(): { key: () => string; renew: () => void } {
  const current = useRef<string | null>(null);
  return {
    key: () => (current.current ??= newKey()),
    renew: () => {
      current.current = null;
    },
  };
}

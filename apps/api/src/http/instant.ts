/** An instant as the API writes it: ISO 8601, UTC. */
export function instant(value: Date): string;
export function instant(value: Date | null): string | null;
export function instant(value: Date | null): string | null {
  return value && value.toISOString();
}

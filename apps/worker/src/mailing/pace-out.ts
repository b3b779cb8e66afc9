const WINDOW_MS = 60_000;

export interface PaceFacts {
  /** Mails to the domain that could leave now. */
  readonly count: number;
  /** When the next mail is due at the pace of the domain; null when none was sent yet. */
  readonly freeAt: Date | null;
  readonly now: Date;
  /** Most mails to one domain in a minute. */
  readonly perMinute: number;
}

export interface Paced {
  /** How many may leave now. */
  readonly leaving: number;
  readonly freeAt: Date;
  /** When each of the others may be tried again, in turn. */
  readonly later: readonly Date[];
}

/**
 * Spreads mails to one receiving domain: a minute's worth may leave at once, the others follow at its pace. Large
 * receivers defer or block senders who come all at once.
 */
export function paceOut({ count, freeAt, now, perMinute }: PaceFacts): Paced {
  const interval = WINDOW_MS / perMinute;
  const start = Math.max(freeAt?.getTime() ?? 0, now.getTime());
  const room = Math.max(0, Math.floor((now.getTime() + WINDOW_MS - start) / interval + 1e-6));
  const leaving = Math.min(count, room);
  const end = start + leaving * interval;
  const later = Array.from(
    { length: count - leaving },
    (_, i) => new Date(Math.ceil(end + (i + 1) * interval - WINDOW_MS)),
  );
  return { leaving, freeAt: new Date(end), later };
}

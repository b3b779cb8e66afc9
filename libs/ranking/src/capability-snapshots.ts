import { CAPACITY_WEEKS, daysBetween, MATCHABLE_CAPABILITY_STATUSES, weekStart, type IsoDate } from '@bestuiver/domain';
import type { MatchCapability } from '@bestuiver/matching';
import type { EntityManager } from 'typeorm';

/** Changes with the shape of what is kept. */
const FORM = 2;
const PAGE = 10_000;
/** So few that PostgreSQL can send them while the page before is read. */
const READ_PAGE = 2_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Changes are known for this many days (they are cleaned up a day later); older snapshots prove nothing. */
const DAYS = 14;

/**
 * Holds as long as nothing of the listing changed since: every change was visible to the transaction that read it, and
 * the taxonomy is still the same. A snapshot from the future comes out of a backup, where transactions count anew.
 */
const HOLDS = `
  pg_snapshot_xmax(s.read_in) <= pg_snapshot_xmax(pg_current_snapshot()) AND
  s.form = ${FORM} AND s.taxonomy_version = $1 AND s.read_at > now() - interval '${DAYS} days' AND NOT EXISTS (
    SELECT FROM capability_change x WHERE x.capability_id = s.capability_id AND NOT pg_visible_in_snapshot(x.xid, s.read_in))`;

/**
 * Listings that were put together before and did not change since, in pages: the next one is on its way while one is
 * read. A listing is read when it is asked for, so that few are in memory at once.
 */
export async function* readSnapshots(
  manager: EntityManager,
  taxonomyVersion: string,
): AsyncGenerator<Iterable<MatchCapability>> {
  for (let coming = readPage(manager, taxonomyVersion, NOBODY); ;) {
    const rows = await coming;
    const last = rows.at(-1);
    if (!last) return;
    coming = readPage(manager, taxonomyVersion, last.id);
    /** Whoever stops reading does not hear of it. */
    coming.catch(() => undefined);
    yield read(rows);
  }
}

function* read(rows: readonly { readonly listing: string }[]): Generator<MatchCapability> {
  for (const { listing } of rows) yield JSON.parse(listing) as MatchCapability;
}

function readPage(manager: EntityManager, taxonomyVersion: string, after: string) {
  return manager.query<{ id: string; listing: string }[]>(
    `SELECT s.capability_id AS id, s.listing FROM capability_snapshot s
      WHERE s.capability_id > $2 AND ${HOLDS} ORDER BY s.capability_id LIMIT ${READ_PAGE}`,
    [taxonomyVersion, after],
  );
}

/** Listings that take part in matching and have no snapshot that holds. */
export async function idsWithoutSnapshot(manager: EntityManager, taxonomyVersion: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT c.id FROM capability c WHERE c.status = ANY ($2) AND NOT EXISTS (
       SELECT FROM capability_snapshot s WHERE s.capability_id = c.id AND ${HOLDS})
      ORDER BY c.id`,
    [taxonomyVersion, [...MATCHABLE_CAPABILITY_STATUSES]],
  );
  return rows.map(({ id }) => id);
}

/** Keeps listings for the next start; `snapshot` is the one they were read in. */
export async function keepSnapshots(
  manager: EntityManager,
  taxonomyVersion: string,
  snapshot: string,
  listings: readonly MatchCapability[],
): Promise<void> {
  for (let from = 0; from < listings.length; from += PAGE) {
    const page = listings.slice(from, from + PAGE);
    await manager.query(
      `INSERT INTO capability_snapshot (capability_id, form, taxonomy_version, read_in, listing)
       SELECT id, ${FORM}, $1, $2::pg_snapshot, listing FROM unnest($3::uuid[], $4::text[]) AS page (id, listing) ORDER BY id
       ON CONFLICT (capability_id) DO UPDATE
         SET form = excluded.form, taxonomy_version = excluded.taxonomy_version, read_in = excluded.read_in, read_at = now(),
             listing = excluded.listing`,
      [taxonomyVersion, snapshot, page.map(({ id }) => id), page.map(toKept)],
    );
  }
}

/** A listing as text; reversed by reading it back. */
export function toKept(capability: MatchCapability): string {
  return JSON.stringify(capability);
}

/** The weeks of a calendar that a ranking of this day looks at. */
export function withWeeksFrom(capability: MatchCapability, today: IsoDate): MatchCapability {
  const { calendar } = capability;
  if (!calendar) return capability;
  const first = weekStart(today);
  const gone = daysBetween(calendar.from, first) / 7;
  const hours = calendar.hours.slice(Math.max(0, gone), Math.max(0, gone + CAPACITY_WEEKS));
  if (hours.length === calendar.hours.length) return capability;
  return { ...capability, calendar: hours.length > 0 ? { from: gone > 0 ? first : calendar.from, hours } : null };
}

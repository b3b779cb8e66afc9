import { addDays, weekStart, type IsoDate } from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';

/** By enterprise: what it was shown, as a part of what its capacity would earn it; 1 is its fair share. */
export type Exposures = ReadonlyMap<string, number>;

/** Domain dossier 5.4. */
const DAYS = 90;
/** Weeks of the calendar that count as capacity; without a calendar the standing figure counts as many weeks. */
const WEEKS = 13;
const FULL_TIME_HOURS = 38;

interface Row {
  readonly id: string;
  readonly ratio: number;
}

/**
 * How often enterprises were short-listed or proposed in the last 90 days, against their share of the confirmed capacity
 * that is on offer (domain dossier 5.4). An enterprise that could not expect to be shown once has no ratio: chance alone
 * would leave it out.
 */
export async function loadExposures(manager: EntityManager, today: IsoDate): Promise<Exposures> {
  const rows = await manager.query<Row[]>(
    `
    WITH shown AS (
      SELECT c.establishment_id, count(*) AS times
        FROM (
          SELECT demand_id, capability_id FROM match
           WHERE status IN ('shortlisted', 'promoted') AND status_since >= $1::date AND status_since < $2::date
          UNION
          SELECT demand_id, capability_id FROM proposal WHERE sent_at >= $1::date AND sent_at < $2::date
        ) pair
        JOIN capability c ON c.id = pair.capability_id
       GROUP BY c.establishment_id
    ),
    offered AS (
      SELECT c.establishment_id, sum(coalesce(calendar.hours, c.fte_available * ${FULL_TIME_HOURS} * ${WEEKS}, 0)) AS hours
        FROM capability c
        LEFT JOIN (
          SELECT capability_id, sum(free_hours) AS hours
            FROM capacity_slot
           WHERE week_start >= $3::date AND week_start < $3::date + 7 * ${WEEKS}
           GROUP BY capability_id
        ) calendar ON calendar.capability_id = c.id
       WHERE c.status = 'published' AND c.confirmed_at IS NOT NULL
       GROUP BY c.establishment_id
    ),
    enterprise AS (
      SELECT e.organisation_id AS id, sum(coalesce(shown.times, 0))::float8 AS times, sum(offered.hours) AS hours
        FROM offered
        JOIN establishment e ON e.id = offered.establishment_id
        LEFT JOIN shown USING (establishment_id)
       GROUP BY e.organisation_id
    ),
    expected AS (
      SELECT id, times, sum(times) OVER () * hours / nullif(sum(hours) OVER (), 0) AS due FROM enterprise
    )
    SELECT id, round((times / due)::numeric, 2)::float8 AS ratio FROM expected WHERE due >= 1`,
    [addDays(today, -DAYS), today, weekStart(today)],
  );
  return new Map(rows.map(({ id, ratio }) => [id, ratio]));
}

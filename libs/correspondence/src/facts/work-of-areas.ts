import { addDays, addWorkingDays } from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';

export interface WorkItem {
  readonly id: string;
  readonly title: string;
}

export interface WorkOfAreas {
  readonly toReview: readonly WorkItem[];
  readonly toChoose: readonly WorkItem[];
  readonly listings: readonly WorkItem[];
  /** Proposals whose last day to answer is within two working days. */
  readonly silent: readonly WorkItem[];
  /** Introductions of the week before. */
  readonly introductions: number;
}

/** Candidates of the latest run of a demand that nobody decided on yet. */
export const UNDECIDED_CANDIDATES = `EXISTS (
  SELECT FROM match m WHERE m.demand_id = d.id AND m.band <> 'weak' AND m.status = 'computed'
    AND m.run_id = (SELECT r.id FROM match_run r WHERE r.demand_id = d.id ORDER BY r.created_at DESC LIMIT 1))`;

/** What waits for the coordinators of areas in the week of `monday`. */
export async function readWork(
  manager: EntityManager,
  areaIds: readonly string[],
  monday: string,
): Promise<WorkOfAreas> {
  const items = (sql: string, ...params: unknown[]): Promise<WorkItem[]> =>
    manager.query<WorkItem[]>(sql, [areaIds, ...params]);
  const [introduced] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM proposal p JOIN demand d ON d.id = p.demand_id
     WHERE d.working_area_id = ANY($1) AND p.introduced_at >= $2::date AND p.introduced_at < $3::date`,
    [areaIds, addDays(monday, -7), monday],
  );
  return {
    toReview: await items(
      `SELECT id, title FROM demand WHERE working_area_id = ANY($1) AND status = 'submitted' ORDER BY status_since LIMIT 20`,
    ),
    toChoose: await items(
      `SELECT d.id, d.title FROM demand d WHERE d.working_area_id = ANY($1) AND d.status = 'open' AND ${UNDECIDED_CANDIDATES}
       ORDER BY d.status_since LIMIT 20`,
    ),
    listings: await items(
      `SELECT c.id, c.title FROM capability c JOIN establishment e ON e.id = c.establishment_id
       WHERE c.status = 'submitted' AND EXISTS (SELECT FROM working_area_member m
         WHERE m.working_area_id = ANY($1) AND m.nis_code = e.nis_code AND m.valid_to IS NULL) ORDER BY c.status_since LIMIT 20`,
    ),
    silent: await items(
      `SELECT p.id, d.title FROM proposal p JOIN demand d ON d.id = p.demand_id
       WHERE d.working_area_id = ANY($1) AND p.status IN ('sent_to_provider', 'sent_to_company')
         AND p.expires_on BETWEEN $2 AND $3 ORDER BY p.expires_on LIMIT 20`,
      monday,
      addWorkingDays(monday, 2),
    ),
    introductions: introduced?.count ?? 0,
  };
}

import { LIVE_PROPOSAL_STATUSES } from '@bestuiver/domain';

/** The first page of the demands of an area, as `GET /demands` shows it to its coordinator. */
export const LIST_DEMANDS = `
  SELECT d.id, d.kind, d.status, d.status_since, d.title, d.start_date, d.on_behalf, d.created_at, d.submitted_at,
         o.id AS organisation_id, o.name AS organisation, o.kind AS organisation_kind, a.name AS area, s.name_nl AS site,
         (SELECT json_agg(da.activity_id ORDER BY da.position) FROM demand_activity da WHERE da.demand_id = d.id) AS activities,
         (SELECT count(*) FROM proposal p
           WHERE p.demand_id = d.id AND p.status IN (${LIVE_PROPOSAL_STATUSES.map((status) => `'${status}'`).join(', ')})) AS live,
         count(*) OVER () AS total
    FROM demand d
    JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN working_area a ON a.id = d.working_area_id
    LEFT JOIN municipality s ON s.nis_code = d.site_nis
   WHERE d.working_area_id = $1 AND (d.status <> 'draft' OR d.on_behalf)
   ORDER BY d.status_since DESC, d.id DESC
   LIMIT 25`;

/** One demand with what its page shows. */
export const READ_DEMAND = `
  SELECT d.*, o.name AS organisation, a.name AS area, s.name_nl AS site,
         (SELECT json_agg(da.activity_id ORDER BY da.position) FROM demand_activity da WHERE da.demand_id = d.id) AS activities
    FROM demand d
    JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN working_area a ON a.id = d.working_area_id
    LEFT JOIN municipality s ON s.nis_code = d.site_nis
   WHERE d.id = $1`;

/** The latest run of a demand: candidates with who they are, and near misses. */
export const READ_MATCHES = `
  WITH run AS (SELECT * FROM match_run WHERE demand_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1),
  shown AS (
    SELECT c.id, c.title, e.name AS establishment, e.lat, e.lon, o.id AS organisation_id, o.name AS organisation, mu.name_nl
      FROM capability c
      JOIN establishment e ON e.id = c.establishment_id
      JOIN organisation o ON o.id = e.organisation_id
      JOIN municipality mu ON mu.nis_code = e.nis_code)
  SELECT run.*,
         (SELECT json_agg(json_build_object('match', m, 'capability', shown) ORDER BY m.rank)
            FROM match m JOIN shown ON shown.id = m.capability_id WHERE m.run_id = run.id) AS items,
         (SELECT json_agg(json_build_object('miss', n, 'capability', shown) ORDER BY n.position)
            FROM near_miss n JOIN shown ON shown.id = n.capability_id WHERE n.run_id = run.id) AS near_misses
    FROM run`;

export const TAXONOMY_NUMBER = 'SELECT number FROM taxonomy_state';

export const CREATE_DEMAND = `
  INSERT INTO demand (id, organisation_id, posted_by, kind, title, description, version)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 1)
  RETURNING *`;

export const PLAN_CAPACITY = `
  INSERT INTO capacity_slot (capability_id, week_start, free_hours, status, updated_at)
  SELECT $1, week, hours, 'planned', now() FROM unnest($2::date[], $3::float8[]) AS plan (week, hours)
  ON CONFLICT (capability_id, week_start) DO UPDATE
     SET free_hours = excluded.free_hours, status = excluded.status, updated_at = excluded.updated_at
  RETURNING *`;

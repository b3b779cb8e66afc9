/**
 * What waits, one row a thing: kind, object, title, organisation, since when, and working days until it is due (null:
 * no deadline of its own). $1 areas, $2 today. Deadlines are those of domain dossier 3.2, 3.3 and 7.
 */
export const WORK_QUERY = `
  WITH nis AS (
    SELECT DISTINCT nis_code FROM working_area_member
     WHERE working_area_id = ANY($1) AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
  ), ours AS (
    SELECT d.*, o.name AS organisation FROM demand d JOIN organisation o ON o.id = d.organisation_id
     WHERE d.working_area_id = ANY($1)
  ), sites AS (
    SELECT e.id, e.name, o.name AS organisation FROM establishment e
      JOIN organisation o ON o.id = e.organisation_id
     WHERE e.nis_code IN (SELECT nis_code FROM nis) AND o.kind = 'social_enterprise'
  )
  SELECT 'demand_to_review' AS kind, 'demand' AS type, id, title, organisation, status_since AS since,
         3 AS days, NULL::date AS day FROM ours WHERE status = 'submitted'
  UNION ALL
  SELECT 'demand_needs_info', 'demand', id, title, organisation, status_since, 20, NULL
    FROM ours WHERE status = 'needs_info'
  UNION ALL
  SELECT 'candidates_to_judge', 'demand', d.id, d.title, d.organisation, r.created_at, 3, NULL
    FROM ours d
    JOIN LATERAL (SELECT * FROM match_run WHERE demand_id = d.id ORDER BY created_at DESC, id DESC LIMIT 1) r ON true
   WHERE d.status = 'open'
     AND EXISTS (SELECT FROM match m WHERE m.run_id = r.id AND m.band <> 'weak' AND m.status IN ('computed', 'shortlisted'))
     AND NOT EXISTS (SELECT FROM proposal p WHERE p.demand_id = d.id AND p.status = 'draft')
  UNION ALL
  SELECT 'demand_without_match', 'demand', d.id, d.title, d.organisation, d.opened_at, 10, NULL
    FROM ours d
   WHERE d.status = 'open' AND d.opened_at < $2::date - 10
     AND NOT EXISTS (SELECT FROM match m WHERE m.demand_id = d.id AND m.band <> 'weak' AND m.status <> 'superseded')
  UNION ALL
  SELECT 'proposal_to_send', 'proposal', p.id, d.title, d.organisation, p.status_since, 2, NULL
    FROM proposal p JOIN ours d ON d.id = p.demand_id WHERE p.status = 'draft'
  UNION ALL
  SELECT 'proposal_unanswered', 'proposal', p.id, d.title, d.organisation, p.status_since, NULL, p.expires_on
    FROM proposal p JOIN ours d ON d.id = p.demand_id
   WHERE p.status IN ('sent_to_provider', 'sent_to_company') AND p.remind_on <= $2
  UNION ALL
  SELECT 'proposal_expired', 'proposal', p.id, d.title, d.organisation, p.status_since, 2, NULL
    FROM proposal p JOIN ours d ON d.id = p.demand_id
   WHERE p.status = 'expired' AND d.status IN ('open', 'in_proposal') AND p.status_since > $2::date - 30
  UNION ALL
  SELECT 'conflict_to_decide', 'collaboration', k.id, d.title, d.organisation, min(c.raised_at), 3, NULL
    FROM collaboration k JOIN ours d ON d.id = k.demand_id
    JOIN collaboration_conflict c ON c.collaboration_id = k.id AND c.decision IS NULL
   WHERE k.status = 'checks' GROUP BY k.id, d.title, d.organisation
  UNION ALL
  SELECT 'concern_to_review', 'demand', d.id, d.title, d.organisation, min(f.raised_at), 5, NULL
    FROM concern f JOIN ours d ON d.id = f.demand_id
   WHERE f.status = 'raised' GROUP BY d.id, d.title, d.organisation
  UNION ALL
  SELECT 'concern_to_decide', 'demand', d.id, d.title, d.organisation, min(f.status_since), NULL, min(f.consulted_until)
    FROM concern f JOIN ours d ON d.id = f.demand_id
   WHERE f.status IN ('in_review', 'consulted') GROUP BY d.id, d.title, d.organisation
  UNION ALL
  SELECT 'collaboration_at_risk', 'collaboration', k.id, d.title, d.organisation, k.status_since, 1, NULL
    FROM collaboration k JOIN ours d ON d.id = k.demand_id WHERE k.status = 'at_risk'
  UNION ALL
  SELECT 'collaboration_silent', 'collaboration', k.id, d.title, d.organisation, k.updated_at, NULL, NULL
    FROM collaboration k JOIN ours d ON d.id = k.demand_id
   WHERE k.status IN ('preparing', 'checks') AND k.updated_at < $2::date - 30
     AND NOT EXISTS (SELECT FROM message g WHERE g.proposal_id = k.proposal_id AND g.written_at > $2::date - 30)
  UNION ALL
  SELECT 'talks_failed', 'demand', d.id, d.title, d.organisation, d.status_since, 2, NULL
    FROM ours d
   WHERE d.status = 'in_negotiation' AND EXISTS (SELECT FROM collaboration k WHERE k.demand_id = d.id)
     AND NOT EXISTS (SELECT FROM collaboration k WHERE k.demand_id = d.id AND k.status <> 'terminated')
  UNION ALL
  SELECT 'capability_to_review', 'capability', c.id, c.title, s.organisation, c.status_since, 3, NULL
    FROM capability c JOIN sites s ON s.id = c.establishment_id WHERE c.status = 'submitted'
  UNION ALL
  SELECT 'capability_stale', 'capability', c.id, c.title, s.organisation, c.status_since, NULL, NULL
    FROM capability c JOIN sites s ON s.id = c.establishment_id WHERE c.status = 'stale'
  UNION ALL
  SELECT 'recognition_ending', 'establishment', s.id, s.name, s.organisation, r.valid_to::timestamptz - interval '90 days',
         NULL, r.valid_to
    FROM recognition r JOIN sites s ON s.id = r.establishment_id
   WHERE r.valid_to BETWEEN $2::date - 30 AND $2::date + 90
     AND NOT EXISTS (SELECT FROM recognition later
                      WHERE later.establishment_id = r.establishment_id AND later.label = r.label
                        AND (later.valid_to IS NULL OR later.valid_to > r.valid_to))
  UNION ALL
  SELECT 'certificate_ending', 'establishment', s.id, s.name, s.organisation, t.valid_to::timestamptz - interval '60 days',
         NULL, t.valid_to
    FROM certificate t JOIN sites s ON s.id = t.establishment_id
   WHERE t.valid_to BETWEEN $2::date - 30 AND $2::date + 60
     AND NOT EXISTS (SELECT FROM certificate later
                      WHERE later.establishment_id = t.establishment_id
                        AND later.certification_id = t.certification_id
                        AND (later.valid_to IS NULL OR later.valid_to > t.valid_to))`;

import { CRITERIA } from '../../../libs/matching/src/criteria';
import type { DemandFacts } from '../../../libs/matching/src/facts/demand-facts';
import type { CapabilityIndex, Weights } from '../../../libs/matching/src';
import { criteria, gates, hourColumns, weekColumns } from './sql-criteria';

/** What a query reads besides its text. */
interface AskedEntry {
  concept: number;
  weight: number;
  worth: number;
}

const EXCLUSION = 0x4000;
const WORD = 0x8000;
const ALIKE = 0.79;

const round = (expression: string) => `floor(${expression} + 0.5)`;
const FIT_FLOOR = 300;

/** Rows a search has to be able to lift into the list: those within what fairness may add. */
const NEIGHBOURS = 500;

function listOf(values: readonly string[]): string {
  return values.length > 0 ? `VALUES ${values.join(', ')}` : 'SELECT 0, 0, 0.0::float8 WHERE false';
}

/** Similar concepts of every asked entry: (entry, concept, similarity). */
function pairs(index: CapabilityIndex, asked: readonly AskedEntry[]): string {
  const { size, values } = index.taxonomy.similarities();
  const rows: string[] = [];
  asked.forEach(({ concept }, entry) => {
    for (let other = 0; other < size; other++) {
      const similarity = values[concept * size + other]!;
      if (similarity > 0) rows.push(`(${entry}, ${other}, ${similarity} / 255.0::float8)`);
    }
  });
  return listOf(rows);
}

/** Pairs that deny: (what is denied, what it hits, how much of the share is settled by the demand's side). */
function denials(index: CapabilityIndex, from: readonly [number, number][], share: (weight: number) => number): string {
  const { size, values } = index.taxonomy.similarities();
  const rows: string[] = [];
  for (const [concept, weight] of from) {
    for (let other = 0; other < size; other++) {
      const similarity = values[concept * size + other]! / 255;
      if (similarity >= ALIKE) rows.push(`(${other}, ${similarity}::float8, ${share(weight)}::float8)`);
    }
  }
  return rows.length > 0 ? `VALUES ${rows.join(', ')}` : 'SELECT 0, 0.0::float8, 0.0::float8 WHERE false';
}

const sum = (asked: readonly AskedEntry[], best: string) =>
  `(${asked.map(({ worth }, entry) => `${worth}::float8 * coalesce(${best}${entry}, 0)`).join(' + ') || '0'})`;
const total = (asked: readonly AskedEntry[]) => asked.reduce((all, { worth }) => all + worth, 0);
const bests = (asked: readonly AskedEntry[], name: string, value: string) =>
  asked.map((_, entry) => `max(${value}) FILTER (WHERE p.entry = ${entry}) AS ${name}${entry}`).join(', ') ||
  '0 AS none';

/** Straight lines between the points that read a fit. */
const RELATEDNESS = `(SELECT CASE
  ${[
    [0, 0, 330, 100],
    [330, 100, 500, 300],
    [500, 300, 660, 550],
    [660, 550, 790, 820],
    [790, 820, 920, 980],
    [920, 980, 1000, 1000],
  ]
    .map(
      ([from, low, to, high]) =>
        `WHEN f.fit <= ${to} THEN ${round(`${low} + ${high! - low!} * (f.fit - ${from}) / ${to! - from!}.0::float8`)}`,
    )
    .join('\n')}
  ELSE 1000 END)`;

/** The exact best for one demand as one statement: gates in WHERE, the score over columns, ties by id. */
export function queryFor(
  index: CapabilityIndex,
  demand: DemandFacts,
  weights: Weights,
  top: number,
  isFair: boolean,
): string {
  const worthOf = (concept: number, weight: number) =>
    (weight / 255) ** 1.5 * (index.taxonomy.concepts[concept]?.weight ?? 1);
  const concepts = demand.entries.filter(([number]) => number < EXCLUSION);
  const asked = (kind: number): AskedEntry[] =>
    concepts
      .filter(([concept]) => index.kinds[concept] === kind)
      .map(([concept, weight]) => ({ concept, weight, worth: worthOf(concept, weight) }));
  const works = asked(1);
  const details = asked(2);
  const words = demand.entries.filter(([number]) => number >= WORD).map(([number]) => number);
  const denied = demand.entries
    .filter(([number]) => number >= EXCLUSION && number < WORD)
    .map(([number, weight]): [number, number] => [number - EXCLUSION, weight]);
  const values = criteria(demand);
  const points = CRITERIA.map(({ id }) => {
    const weight = Math.round(weights[id] * 100);
    return id === 'activity'
      ? round(`${weight} * r.relatedness / 1000.0::float8`)
      : round(`${weight} * (${values[id]}) / 1000.0::float8`);
  });
  const minutes = index.taxonomy && demand.maxMinutes;
  if (minutes >= 0) throw new Error('Demands of the benchmark limit travel in kilometres.');
  const days = `GREATEST(0, ${demand.today} - c.confirmed_at)`;
  const freshness = `CASE WHEN c.is_stale = 1 THEN -500 WHEN c.confirmed_at < 0 OR ${days} <= 90 THEN 0
    ELSE -LEAST(500, 100 * (1 + (${days} - 91) / 30)) END`;
  return `
WITH work_pair (entry, concept, similarity) AS MATERIALIZED (${pairs(index, works)}),
detail_pair (entry, concept, similarity) AS MATERIALIZED (${pairs(index, details)}),
denied_by_offer (concept, similarity, share) AS MATERIALIZED (${denials(
    index,
    concepts.map(([c, w]) => [c, w]),
    (w) => w / 255,
  )}),
denied_by_demand (concept, similarity, share) AS MATERIALIZED (${denials(index, denied, (w) => w / 255)}),
work AS (
  SELECT e.capability, ${bests(works, 'w', 'p.similarity * e.presence')}
  FROM work_pair p JOIN entry e ON e.number = p.concept AND e.kind = 1
  GROUP BY e.capability
), gated AS (
  SELECT c.*, d.distance, d.top, h.needed, h.free, ${sum(works, 'w.w')} / ${total(works)}::float8 AS work_share
  FROM work w JOIN capability c ON c.row = w.capability
  CROSS JOIN LATERAL (${weekColumns(demand)}) k
  CROSS JOIN LATERAL (${hourColumns(demand)}) h
  CROSS JOIN LATERAL (SELECT
    ${round(`20 * 6371 * asin(LEAST(1, sqrt(power(sin((c.lat - ${demand.lat}) * (pi() / 180) / 2), 2)
      + cos(${demand.lat} * (pi() / 180)) * cos(c.lat * (pi() / 180)) * power(sin((c.lon - ${demand.lon}) * (pi() / 180) / 2), 2))))`)} AS distance,
    coalesce(LEAST(NULLIF(${demand.maxDistance}, -1), NULLIF(c.radius, -1),
      (SELECT reach FROM reach WHERE reach.minutes = c.radius_minutes)), -1) AS top) d
  WHERE ${gates(demand).join('\n    AND ')}
), fitted AS (
  SELECT g.*, f.fit, r.relatedness, 300 + ${round('700 * LEAST(r.relatedness, 980) / 980.0::float8')} AS carry
  FROM gated g
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(e.kind = 2), false) AS has_details,
      count(*) FILTER (WHERE e.kind = 4 AND e.number IN (${words.join() || '-1'})) AS words,
      coalesce(max((SELECT max(x.similarity * (e.weight / 255.0::float8) * x.share) FROM denied_by_offer x
        WHERE e.kind = 3 AND x.concept = e.number - ${EXCLUSION})), 0) AS by_offer,
      coalesce(max((SELECT max(x.similarity * x.share * (e.weight / 255.0::float8)) FROM denied_by_demand x
        WHERE e.kind = 1 AND x.concept = e.number)), 0) AS by_demand
    FROM entry e WHERE e.capability = g.row) t
  CROSS JOIN LATERAL (
    SELECT ${bests(details, 'd', 'p.similarity * e.presence')}
    FROM entry e JOIN detail_pair p ON p.concept = e.number WHERE e.capability = g.row AND e.kind = 2) b
  CROSS JOIN LATERAL (SELECT ${details.length > 0 ? `${sum(details, 'b.d')} / ${total(details)}::float8` : '0::float8'} AS detail,
    ${details.length > 0 ? 't.has_details' : 'false'} AS is_compared,
    ${words.length > 0 ? `t.words / ${words.length}.0::float8` : '0::float8'} AS word_share) v
  CROSS JOIN LATERAL (SELECT GREATEST(
    g.work_share * (0.5 + 0.5 * CASE WHEN v.is_compared THEN v.detail ELSE 0.45 END),
    v.detail * 0.5 * LEAST(1, g.work_share * 2 + 0.3)) AS base) o
  CROSS JOIN LATERAL (SELECT ${round(`1000 * (1 - power(1 - power(GREATEST(0, LEAST(1,
    (o.base * 0.94 + 0.06 * v.word_share * LEAST(1, o.base * 2 + 0.2)) * (1 - 0.6 * t.by_offer) * (1 - 0.35 * t.by_demand))), 1.3), 3))`)} AS fit) f
  CROSS JOIN LATERAL (SELECT ${RELATEDNESS} AS relatedness) r
  WHERE f.fit >= ${FIT_FLOOR}
), scored AS (
  SELECT c.id, c.establishment, c.enterprise, c.exposure,
    GREATEST(0, ${points.join(' + ')} + ${freshness})::int AS score
  FROM fitted c
  CROSS JOIN LATERAL (SELECT c.relatedness) r
  CROSS JOIN LATERAL (SELECT c.distance, c.top) d
  CROSS JOIN LATERAL (SELECT c.needed, c.free) h
)${ranking(top, isFair)}`;
}

/** Fairness between enterprises, at most two establishments of one, the best `top`. */
function ranking(top: number, isFair: boolean): string {
  const earned = 'round(300 * (50 - s.exposure) / 50.0)::int';
  const lifted = isFair
    ? `SELECT s.*, s.score + CASE WHEN s.exposure >= 0 AND s.exposure < 50 AND EXISTS (
        SELECT FROM scored o WHERE o.enterprise <> s.enterprise AND o.score BETWEEN s.score AND s.score + ${NEIGHBOURS})
        THEN LEAST(${earned}, 10000 - s.score) ELSE 0 END AS final FROM (SELECT * FROM scored ORDER BY score DESC LIMIT 2000) s`
    : 'SELECT s.*, s.score AS final FROM scored s';
  return `, lifted AS (${lifted}), numbered AS (
  SELECT l.*, first_value(l.final) OVER site AS site_best, first_value(l.id) OVER site AS site_best_id
  FROM lifted l WINDOW site AS (PARTITION BY l.enterprise, l.establishment ORDER BY l.final DESC, l.id)
), shown AS (
  SELECT n.*, dense_rank() OVER (PARTITION BY n.enterprise ORDER BY n.site_best DESC, n.site_best_id) AS site_number FROM numbered n
)
SELECT id, final AS score FROM shown WHERE site_number <= 2 ORDER BY final DESC, id LIMIT ${top}`;
}

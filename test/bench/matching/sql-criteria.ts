import { SHIFTS } from '@bestuiver/domain';
import type { AskedCertificate, DemandFacts } from '../../../libs/matching/src/facts/demand-facts';

/** The criteria once more, as expressions over columns. -2 is not asked, -1 is unknown, as in the engine. */
const round = (expression: string) => `floor(${expression} + 0.5)`;
const number = (value: number) => `${Number.isInteger(value) ? value.toFixed(1) : value}::float8`;

export function tolerated(excess: string, margin: string): string {
  return `CASE WHEN ${excess} <= 0 THEN 1000 WHEN ${excess} <= ${margin}
    THEN 600 - ${round(`100 * (${excess}) / ${margin}`)} ELSE ${round(`200 * ${margin} / (${excess})`)} END`;
}

const dayOfNeed = (demand: DemandFacts) => Math.max(demand.start, demand.today);

/** Whether an asked certificate is held, valid and in scope; with a last day when `until` is given. */
export function holds(demand: DemandFacts, asked: AskedCertificate, until?: number): string {
  const day = dayOfNeed(demand);
  const last = until === undefined ? '' : `AND c.certificates[4 * n + 3] >= ${until}`;
  return `EXISTS (SELECT FROM generate_series(0, coalesce(array_length(c.certificates, 1), 0) / 4 - 1) n
    WHERE c.certificates[4 * n + 1] IN (${asked.accepted.join()}) AND c.certificates[4 * n + 2] <= ${day}
      AND c.certificates[4 * n + 3] >= ${day} ${last})`;
}

/** Hours free a week in the worst four weeks; the lateral columns `week_from` and `week_last` come first. */
export function weekColumns(demand: DemandFacts): string {
  const last =
    demand.end >= 0
      ? `LEAST(c.week_count - 1, ${Math.floor((demand.end - 2) / 7)} - c.first_week)`
      : 'c.week_count - 1';
  return `SELECT floor((GREATEST(${Math.max(demand.start, demand.today)}, c.available_from, c.first_week * 7 + 2) - 2) / 7.0)::int
      - c.first_week AS week_from, ${last} AS week_last`;
}

const STANDING = 'CASE WHEN c.fte < 0 THEN -1::float8 ELSE c.fte * 38 / 100.0::float8 END';

export function hourColumns(demand: DemandFacts): string {
  const needed =
    demand.hoursPerWeek >= 0
      ? number(demand.hoursPerWeek)
      : demand.volumePerMonth >= 0
        ? `CASE WHEN c.output_per_hour > 0 AND c.batch_unit = ${demand.volumeUnit}
            THEN ${number(demand.volumePerMonth * 12)} / 52 / c.output_per_hour ELSE -1 END`
        : '-1::float8';
  return `SELECT ${needed} AS needed, CASE
      WHEN c.week_count = 0 OR k.week_from > k.week_last THEN ${STANDING}
      WHEN k.week_last - k.week_from + 1 >= 4
        THEN (SELECT min(w) FROM unnest(c.windows[k.week_from + 1 : k.week_last - 2]) w) * c.hour_step / 4.0::float8
      ELSE (SELECT sum(w) FROM unnest(c.week_steps[k.week_from + 1 : k.week_last + 1]) w) * c.hour_step
        / (k.week_last - k.week_from + 1)::float8 END AS free`;
}

interface Aspect {
  share: number;
  grade: string;
}

/** Value of a criterion from its aspects, carried over or not, in thousandths. */
function valueOf(aspects: readonly Aspect[], isCarried: boolean): string {
  const asked = aspects.filter(({ grade }) => grade !== '-2');
  if (asked.length === 0) return isCarried ? round(`1000.0::float8 * carry / 1000`) : '1000.0::float8';
  const names = asked.map((_, index) => `g${index}`);
  const product = names.reduce(
    (sum, name) => `(${sum} * CASE WHEN ${name} < 0 THEN 1000 ELSE ${name} END / 1000)`,
    '1000.0::float8',
  );
  const known = names.map((name, index) => `CASE WHEN ${name} >= 0 THEN ${asked[index]!.share} ELSE 0 END`).join(' + ');
  const unknown = names
    .map((name, index) => `CASE WHEN ${name} = -1 THEN ${asked[index]!.share} ELSE 0 END`)
    .join(' + ');
  const blended = `CASE WHEN (${unknown}) = 0 THEN ${product} ELSE ((${known}) * ${product} + (${unknown}) * 500) / ((${known}) + (${unknown})) END`;
  const value = round(isCarried ? `(${blended}) * carry / 1000` : blended);
  return `(SELECT ${value} FROM (SELECT ${asked.map(({ grade }, index) => `(${grade})::float8 AS g${index}`).join(', ')}) grades)`;
}

/** Every criterion's value but activity's, by its id; the query joins `c`, `k`, `h`, `distance`, `top` and `carry`. */
export function criteria(demand: DemandFacts): Record<string, string> {
  const { source, enclave, subcontracting, strategic, niche } = demand;
  const isNiche = source.kind === 'niche';
  const develops = isNiche || demand.isStrategic;
  const given = strategic.timeToSurgeDays;
  const lead = subcontracting.leadTimeDays;
  const pallets = subcontracting.palletPlaces;
  const flex = Math.max(0, demand.flexDays);
  const isVolumeAsked = demand.volumePerMonth >= 0;
  const noHours = isVolumeAsked
    ? `CASE WHEN c.batch_unit = ${demand.volumeUnit} THEN -2 ELSE -1 END`
    : isNiche
      ? '-2'
      : '-1';
  const volume = number(demand.volumePerMonth);
  const team = demand.teamMin;
  const asksLearning = Boolean(enclave.learningGoals) || isNiche;
  const { publicTransportAtShift: bus } = enclave;
  const held = (all: readonly AskedCertificate[], until?: number) =>
    all.map((asked) => `${holds(demand, asked, until)}::int`).join(' + ') || '0';
  const required = demand.required ?? [];
  return {
    capacity: valueOf(
      [
        {
          share: 2,
          grade: `CASE WHEN h.needed < 0 THEN ${noHours} WHEN h.free < 0 THEN -1 WHEN h.needed = 0 THEN 1000
            ELSE ${tolerated('(1 - h.free / h.needed)', '0.25::float8')} END`,
        },
        {
          share: 2,
          grade:
            demand.volumePerMonth < 0
              ? '-2'
              : `CASE WHEN c.batch_unit <> ${demand.volumeUnit} THEN -2
                  WHEN c.batch_max >= 0 AND ${volume} > c.batch_max THEN CASE WHEN c.batch_max = 0 THEN 0
                    ELSE ${tolerated(`(${volume} / NULLIF(c.batch_max, 0) - 1)`, '0.3::float8')} END
                  WHEN c.batch_min >= 0 AND ${volume} < c.batch_min
                    THEN ${tolerated(`(1 - ${volume} / NULLIF(c.batch_min, 0))`, '0.5::float8')} ELSE 1000 END`,
        },
        {
          share: 2,
          grade:
            !demand.onSite || (team < 0 && !demand.isEnclave)
              ? '-2'
              : team < 0
                ? '-1'
                : `CASE WHEN c.team_max < 0 AND c.team_min < 0 THEN -1
                    WHEN c.team_max >= 0 AND ${team} > c.team_max
                      THEN ${tolerated(`(1 - c.team_max / ${number(team)})`, '0.25::float8')}
                    WHEN c.team_min > 0 AND ${demand.teamMax} < c.team_min
                      THEN ${tolerated(`(1 - ${number(demand.teamMax)} / NULLIF(c.team_min, 0))`, '0.4::float8')} ELSE 1000 END`,
        },
        { share: 1, grade: demand.isEnclave ? 'CASE WHEN c.permanent_supervisor < 0 THEN -1 ELSE 1000 END' : '-2' },
      ],
      true,
    ),
    timing: valueOf(
      [
        {
          share: 2,
          grade: `CASE WHEN c.available_from < 0 THEN -1
            ELSE ${tolerated(`(c.available_from - ${demand.start} - ${flex})::float8`, number(Math.max(1, 45 - flex)))} END`,
        },
        {
          share: 2,
          grade:
            given == null
              ? '-2'
              : `CASE WHEN c.ramp_up_days < 0 AND c.lead_time_days < 0 THEN -1 ELSE ${tolerated(
                  `((GREATEST(0, c.ramp_up_days) + GREATEST(0, c.lead_time_days)) / ${number(given)} - 1)`,
                  '0.5::float8',
                )} END`,
        },
        {
          share: 1,
          grade:
            lead == null
              ? '-2'
              : `CASE WHEN c.lead_time_days < 0 THEN -1 WHEN c.lead_time_days <= ${lead} THEN 1000
                  ELSE GREATEST(0, 1000 - ${round(`1000 * (c.lead_time_days - ${lead}) / ${number(lead)}`)}) END`,
        },
      ],
      true,
    ),
    place: valueOf(
      [
        {
          share: 3,
          grade: `CASE WHEN d.top >= 0 AND d.distance > d.top
              THEN ${tolerated('(d.distance / GREATEST(1, d.top)::float8 - 1)', '0.1::float8')}
              ELSE ${
                demand.isPublicBuyer
                  ? '1000'
                  : `1000 - ${round('120 * LEAST(d.distance, CASE WHEN d.top > 0 THEN d.top ELSE 1000 END) / (CASE WHEN d.top > 0 THEN d.top ELSE 1000 END)::float8')}`
              } END`,
        },
        {
          share: 1,
          grade: !demand.isEnclave
            ? '-2'
            : bus || enclave.bicycleReach || enclave.companyTransport
              ? '1000'
              : `CASE WHEN ${enclave.bicycleReach == null} AND d.distance <= 80 THEN 1000
                  WHEN ${bus === false} AND c.own_transport = 0 THEN 250
                  WHEN c.own_transport = 1 THEN ${bus === false ? 700 : 1000} ELSE -1 END`,
        },
        {
          share: 1,
          grade: demand.needsProviderTransport
            ? 'CASE WHEN c.own_transport < 0 THEN -1 WHEN c.own_transport = 1 THEN 1000 ELSE 550 END'
            : '-2',
        },
      ],
      false,
    ),
    quality: valueOf(
      [
        {
          share: 2,
          grade:
            demand.required === null
              ? '-1'
              : required.length === 0
                ? '-2'
                : `CASE WHEN ${held(required, dayOfNeed(demand) + 60)} < ${required.length} THEN 850 ELSE 1000 END`,
        },
        {
          share: 1,
          grade:
            demand.preferred.length === 0
              ? '-2'
              : `500 + ${round(`500 * (${held(demand.preferred)}) / ${number(demand.preferred.length)}`)}`,
        },
        {
          share: 1,
          grade: !pallets
            ? '-2'
            : `CASE WHEN c.pallet_places < 0 THEN -1 WHEN c.pallet_places >= ${pallets} THEN 1000
                ELSE 930 - ${round(`400 * (1 - c.pallet_places / ${number(pallets)})`)} END`,
        },
      ],
      true,
    ),
    suitability: valueOf(
      [
        {
          share: 3,
          grade: `CASE WHEN c.physical_load_max < 0 THEN -1
            ELSE (ARRAY[1000, 500, 100, 0, 0])[1 + GREATEST(0, ${demand.load} - c.physical_load_max)] END`,
        },
        {
          share: 1,
          grade:
            demand.pace < 0
              ? '-2'
              : `CASE WHEN c.paces < 0 THEN -1 WHEN c.paces & ${1 << demand.pace} <> 0 THEN 1000 ELSE 400 END`,
        },
      ],
      true,
    ),
    price: valueOf(
      [
        {
          share: 2,
          grade:
            demand.budgetMax < 0
              ? '-1'
              : `CASE WHEN c.price_min < 0 THEN -1
                  ${demand.priceMode >= 0 ? `WHEN c.price_modes >= 0 AND c.price_modes & ${1 << demand.priceMode} = 0 THEN -1` : ''}
                  WHEN c.price_min <= ${demand.budgetMax} THEN 1000
                  ELSE GREATEST(0, 1000 - ${round(`1000 * (c.price_min / ${number(demand.budgetMax)} - 1) / 0.5`)}) END`,
        },
        {
          share: 1,
          grade:
            demand.priceMode < 0
              ? '-2'
              : `CASE WHEN c.price_modes < 0 THEN -1 WHEN c.price_modes & ${1 << demand.priceMode} <> 0 THEN 1000 ELSE 500 END`,
        },
      ],
      false,
    ),
    reliability: `CASE WHEN c.observations < 3 THEN 600
      ELSE LEAST(1000, ${round('(3000 + c.observations * c.reliability) / (5 + c.observations)::float8')}) END`,
    coDevelopment: valueOf(
      [
        {
          share: 2,
          grade: develops
            ? `CASE WHEN c.co_development_hours < 0 THEN -1 ELSE 200 + ${round(
                `800 * LEAST(1, c.co_development_hours / ${number(Math.max(1, niche.coDevelopmentHours ?? 1))})`,
              )} END`
            : '-2',
        },
        {
          share: 1,
          grade: develops ? 'CASE WHEN c.pilots_done < 0 THEN -1 WHEN c.pilots_done > 0 THEN 1000 ELSE 500 END' : '-2',
        },
      ],
      false,
    ),
    learning: valueOf(
      [
        {
          share: 1,
          grade:
            !isNiche && !demand.isEnclave
              ? '-2'
              : asksLearning
                ? 'CASE WHEN c.learning_goals < 0 THEN -1 WHEN c.learning_goals = 1 THEN 1000 ELSE 500 END'
                : '-1',
        },
      ],
      false,
    ),
    anchoring: valueOf(
      [
        {
          share: 2,
          grade: demand.isPublicBuyer
            ? '-2'
            : `1000 - ${round('600 * GREATEST(0, LEAST(1200, d.distance) - 200) / 1000.0::float8')}`,
        },
      ],
      false,
    ),
  };
}

/** Gates as conditions, those that demands of the benchmark can fail. */
export function gates(demand: DemandFacts): string[] {
  const all = [
    `c.kinds & ${demand.kindBit} <> 0`,
    'c.work_form <> 3',
    `(c.recognised_to < 0 OR c.recognised_to >= ${dayOfNeed(demand)})`,
    'NOT (h.needed > 0 AND h.free = 0)',
    ...(demand.required ?? []).map((asked) => holds(demand, asked)),
  ];
  if (demand.modeBits !== 0) all.push(`(c.modes = 0 OR c.modes & ${demand.modeBits} <> 0)`);
  if (demand.isEnclave) {
    all.push('c.work_form = 0', `c.recognised_from BETWEEN 0 AND ${dayOfNeed(demand)}`);
    all.push('c.permanent_supervisor <> 0', 'c.supervision_ratio <= 13');
  }
  if (demand.shifts !== 0) all.push(`(c.shifts < 0 OR ${demand.shifts} & ~c.shifts & ${(1 << SHIFTS.length) - 1} = 0)`);
  all.push('(d.top < 0 OR d.distance * 10 <= d.top * 11)');
  return all;
}

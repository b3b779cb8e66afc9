import { capacity } from '../../criteria/capacity.criterion';
import type { CapabilityFacts } from '../../facts/capability-facts';
import { FULL_TIME_HOURS, type DemandFacts } from '../../facts/demand-facts';
import { UNKNOWN, weekNumber } from '../../facts/encoding';
import { codeOfStep, type Facet } from './facet';
import { steadyHours, type Yardsticks } from './yardsticks';

const HOURS_BITS = 3;
const UNIT_BITS = 2;
const TEAM_BITS = 2;
const UNIT_AT = HOURS_BITS;
const TEAM_AT = UNIT_AT + UNIT_BITS;
const SUPERVISOR_AT = TEAM_AT + TEAM_BITS;
/** More than one unit shares a code: another unit of the same code is taken for the asked one. */
const UNIT_CODES = (1 << UNIT_BITS) - 1;

const MANY_HOURS = 65_534;
const LARGE_TEAM = 254;
const FAST = 1e9;

function unitCode(unit: number): number {
  return unit < 0 ? 0 : 1 + (unit % UNIT_CODES);
}

function hoursCode(facts: CapabilityFacts, { season, freeHours }: Yardsticks): number {
  if (facts.weekCount > 0) return codeOfStep(steadyHours(facts, season), freeHours);
  return codeOfStep(facts.fte < 0 ? UNKNOWN : (facts.fte * FULL_TIME_HOURS) / 100, freeHours);
}

/** The work starts before the season and goes on past it, so that the worst weeks of the season count. */
function coversSeason({ start, today, end }: DemandFacts, { season }: Yardsticks): boolean {
  return weekNumber(Math.max(start, today)) <= season.first && (end < 0 || weekNumber(end) >= season.last);
}

/**
 * Free hours as full-time equivalents. Where the season does not tell, the work may also fall outside the calendar, and
 * then nothing is known.
 */
function standingOf(code: number, demand: DemandFacts, yardsticks: Yardsticks): number[] {
  if (code === 0) return [UNKNOWN];
  const hours = coversSeason(demand, yardsticks) ? yardsticks.freeHours.most(code - 1) : Infinity;
  return hours === Infinity
    ? [MANY_HOURS, UNKNOWN]
    : [Math.min(MANY_HOURS, Math.ceil((hours * 100) / FULL_TIME_HOURS))];
}

const OTHER_UNIT = { batchUnit: UNKNOWN, outputPerHour: UNKNOWN };

/** Orders in the asked unit, whose hours are known or not, or in another unit of the same code. */
function ordersOf({ volumeUnit: batchUnit, hoursPerWeek }: DemandFacts) {
  const known = { batchUnit, outputPerHour: FAST };
  return hoursPerWeek < 0 ? [known, { batchUnit, outputPerHour: UNKNOWN }, OTHER_UNIT] : [known, OTHER_UNIT];
}

/** Free hours, the unit of orders, the largest team, and whether anybody told of a supervisor. */
export const capacityFacet: Facet = {
  bits: SUPERVISOR_AT + 1,
  decides: capacity,
  codeOf: (facts, yardsticks) => {
    const team =
      facts.teamMax < 0 && facts.teamMin < 0
        ? 0
        : codeOfStep(facts.teamMax < 0 ? Infinity : facts.teamMax, yardsticks.teamMax);
    return (
      hoursCode(facts, yardsticks) |
      (unitCode(facts.batchUnit) << UNIT_AT) |
      (team << TEAM_AT) |
      (Number(facts.permanentSupervisor >= 0) << SUPERVISOR_AT)
    );
  },
  bestFor: (demand, yardsticks) => {
    const standings = Array.from({ length: 1 << HOURS_BITS }, (_, code) => standingOf(code, demand, yardsticks));
    const asked = unitCode(demand.volumeUnit);
    const [inUnit, inOther] = [ordersOf(demand), [OTHER_UNIT]];
    return (code, row, judge) => {
      const team = (code >> TEAM_AT) & ((1 << TEAM_BITS) - 1);
      row.teamMin = team === 0 ? UNKNOWN : 0;
      row.teamMax = team === 0 ? UNKNOWN : Math.min(LARGE_TEAM, yardsticks.teamMax.most(team - 1));
      row.permanentSupervisor = code >> SUPERVISOR_AT === 0 ? UNKNOWN : 1;
      for (const { batchUnit, outputPerHour } of ((code >> UNIT_AT) & UNIT_CODES) === asked ? inUnit : inOther) {
        row.batchUnit = batchUnit;
        row.outputPerHour = outputPerHour;
        for (row.fte of standings[code & ((1 << HOURS_BITS) - 1)]!) judge();
      }
    };
  },
};

import { timing } from '../../criteria/timing.criterion';
import { UNKNOWN } from '../../facts/encoding';
import { codeOfStep, type Facet } from './facet';
import type { Ladder } from './ladder';

const START_BITS = 4;
const LEAD_BITS = 3;
const RAMP_BITS = 2;
const LEAD_AT = START_BITS;
const RAMP_AT = LEAD_AT + LEAD_BITS;

function soonest(code: number, at: number, bits: number, ladder: Ladder): number {
  const step = (code >> at) & ((1 << bits) - 1);
  return step === 0 ? UNKNOWN : ladder.least(step - 1);
}

/** First free day, lead time and ramp-up. */
export const timingFacet: Facet = {
  bits: RAMP_AT + RAMP_BITS,
  decides: timing,
  codeOf: (facts, { availableFrom, leadTimeDays, rampUpDays }) =>
    codeOfStep(facts.availableFrom, availableFrom) |
    (codeOfStep(facts.leadTimeDays, leadTimeDays) << LEAD_AT) |
    (codeOfStep(facts.rampUpDays, rampUpDays) << RAMP_AT),
  bestFor:
    (_demand, { availableFrom, leadTimeDays, rampUpDays }) =>
    (code, row, judge) => {
      row.availableFrom = soonest(code, 0, START_BITS, availableFrom);
      row.leadTimeDays = soonest(code, LEAD_AT, LEAD_BITS, leadTimeDays);
      row.rampUpDays = soonest(code, RAMP_AT, RAMP_BITS, rampUpDays);
      judge();
    },
};

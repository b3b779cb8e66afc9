import { coDevelopment } from '../../criteria/co-development.criterion';
import { UNKNOWN } from '../../facts/encoding';
import { codeOfStep, type Facet } from './facet';

const HOURS_BITS = 2;
const MANY_HOURS = 65_534;
const SOME_PILOTS = [1];
const NO_PILOTS = [0, UNKNOWN];

/** Hours to develop together, and whether pilots were done: none told and none done count alike or worse. */
export const coDevelopmentFacet: Facet = {
  bits: HOURS_BITS + 1,
  decides: coDevelopment,
  codeOf: (facts, { coDevelopmentHours }) =>
    codeOfStep(facts.coDevelopmentHours, coDevelopmentHours) | (Number(facts.pilotsDone > 0) << HOURS_BITS),
  bestFor:
    (_demand, { coDevelopmentHours }) =>
    (code, row, judge) => {
      const step = code & ((1 << HOURS_BITS) - 1);
      row.coDevelopmentHours = step === 0 ? UNKNOWN : Math.min(MANY_HOURS, coDevelopmentHours.most(step - 1));
      for (row.pilotsDone of code >> HOURS_BITS === 1 ? SOME_PILOTS : NO_PILOTS) judge();
    },
};

import { coDevelopment } from '../../criteria/co-development.criterion';
import { UNKNOWN } from '../../facts/encoding';
import { codeOfStep, type Facet } from './facet';

const HOURS_BITS = 2;
const MANY_HOURS = 65_534;

/** Hours to develop together, and whether pilots were done: none told and none done count alike or worse. */
export const coDevelopmentFacet: Facet<'coDevelopmentHours' | 'pilotsDone'> = {
  bits: HOURS_BITS + 1,
  decides: coDevelopment,
  codeOf: (facts, { coDevelopmentHours }) =>
    codeOfStep(facts.coDevelopmentHours, coDevelopmentHours) | (Number(facts.pilotsDone > 0) << HOURS_BITS),
  bestOf: (code, _demand, { coDevelopmentHours }) => {
    const step = code & ((1 << HOURS_BITS) - 1);
    const hours = step === 0 ? UNKNOWN : Math.min(MANY_HOURS, coDevelopmentHours.most(step - 1));
    if (code >> HOURS_BITS === 1) return [{ coDevelopmentHours: hours, pilotsDone: 1 }];
    return [
      { coDevelopmentHours: hours, pilotsDone: 0 },
      { coDevelopmentHours: hours, pilotsDone: UNKNOWN },
    ];
  },
};

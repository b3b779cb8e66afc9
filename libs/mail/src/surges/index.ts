import { surgeCall } from './surge-call.mail';
import { surgeLevel } from './surge-level.mail';
import { surgeOutcome } from './surge-outcome.mail';

export const surgeMails = { surge_call: surgeCall, surge_outcome: surgeOutcome, surge_level: surgeLevel };

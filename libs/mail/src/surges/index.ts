import { surgeCall } from './surge-call.mail';

export const surgeMails = { surge_call: surgeCall };

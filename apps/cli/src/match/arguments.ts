import { parseArgs } from 'node:util';
import { UsageError } from './gold-format';

export const HELP = `Ranks capabilities for demands with the real engine, without a database.

  npm run match -- --demands FILE --capabilities FILE [options]

  --demands FILE        JSON array of demands
  --capabilities FILE   JSON array of capabilities
  --activity-only       rank by the fit of the work alone, without place, date, size or certificates
  --top N               at most N capabilities a demand (default: all that fit)
  --explain             one JSON object a line instead of demandId<TAB>capabilityId<TAB>score
  --help                this text
`;

export interface MatchArguments {
  demands: string;
  capabilities: string;
  activityOnly: boolean;
  explain: boolean;
  top: number;
}

/** Null when help was asked. Throws a `UsageError` for unknown or missing flags. */
export function readArguments(argv: readonly string[]): MatchArguments | null {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        demands: { type: 'string' },
        capabilities: { type: 'string' },
        'activity-only': { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        top: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0] ?? '');
  }
  if (values.help) return null;
  if (!values.demands) throw new UsageError('--demands FILE is missing.');
  if (!values.capabilities) throw new UsageError('--capabilities FILE is missing.');
  const top = values.top === undefined ? Infinity : Number(values.top);
  if (values.top !== undefined && (!Number.isInteger(top) || top < 1)) {
    throw new UsageError(`--top must be a whole number of at least 1, not "${values.top}".`);
  }
  return {
    demands: values.demands,
    capabilities: values.capabilities,
    activityOnly: values['activity-only'],
    explain: values.explain,
    top,
  };
}

import { ConfigError, readStandaloneConfig } from '@bestuiver/config';
import { Standalone } from './standalone';
import { oneLine, StartError } from './start-error';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the standalone start until a signal stops it, and returns the exit code: 0 after an orderly stop, 1 after a start
 * that failed, which is told in one line. `built` resolves when the code of the api and the worker is there.
 */
export async function run(environment: NodeJS.ProcessEnv, built: Promise<void>): Promise<number> {
  const abort = new AbortController();
  const stopped = new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()));
  let standalone: Standalone | undefined;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (abort.signal.aborted) standalone?.hurry();
      abort.abort();
    });
  }
  built.catch(() => abort.abort());
  try {
    standalone = new Standalone(readStandaloneConfig(environment), environment, (text) => process.stdout.write(text));
    await standalone.start(built, abort.signal);
    await stopped;
    process.stdout.write('Stopping …\n');
    await standalone.stop();
    process.stdout.write('Stopped; the data are kept.\n');
    return 0;
  } catch (error) {
    await standalone?.stop();
    await built;
    if (abort.signal.aborted) return 0;
    tell(error);
    return 1;
  }
}

function tell(error: unknown): void {
  const understood = error instanceof StartError || error instanceof ConfigError;
  process.stderr.write(`Bestuiver cannot start: ${oneLine(error)}\n`);
  if (!understood && error instanceof Error && process.env.LOG_LEVEL === 'debug')
    process.stderr.write(`${error.stack}\n`);
}

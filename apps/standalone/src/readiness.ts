import { setTimeout as wait } from 'node:timers/promises';
import type { Service } from './service';
import { StartError } from './start-error';

const PATIENCE_MS = 60_000;
const MOST_FAILURES = 4;

/** Waits until the api at `address` says that it can serve. Throws `StartError` when it does not come up. */
export async function untilReady(address: string, services: readonly Service[], signal: AbortSignal): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    signal.throwIfAborted();
    if (await answersReady(address)) return;
    if (services.some((service) => service.failedStarts >= MOST_FAILURES)) {
      throw new StartError('it stopped again and again while starting; the lines above say why');
    }
    await wait(50);
  }
  throw new StartError(`it was not ready after ${PATIENCE_MS / 1000} seconds; the lines above may say why`);
}

async function answersReady(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return response.ok;
  } catch {
    return false;
  }
}

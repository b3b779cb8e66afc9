import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from './start-error';

/**
 * Makes sure that the api will be able to listen on `port`, waiting at most `patienceMs` for it to come free. Throws
 * `StartError` when it is taken or not allowed.
 */
export async function claimable(port: number, patienceMs: number): Promise<void> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const error = await tryListen(port);
    if (error === null) return;
    if (error.code !== 'EADDRINUSE' || Date.now() >= end) throw explain(error, port);
    await wait(50);
  }
}

function tryListen(port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(`port ${port} is taken; stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
  if (error.code === 'EACCES') {
    return new StartError(`port ${port} is not open to this user; choose one above 1023: PORT=3000 npm start`);
  }
  return error;
}

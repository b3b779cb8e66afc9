import { createServer } from 'node:net';
import { StartError } from './start-error';

/** Makes sure that the api will be able to listen on `port`. Throws `StartError` when it is taken or not allowed. */
export function claimable(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    probe.listen(port, () => probe.close(() => resolve()));
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

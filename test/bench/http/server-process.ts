import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../../apps/standalone/src/postgres/free-port';
import { until } from '../../support/until';

const ROOT = join(__dirname, '..', '..', '..');

/** A server in a process of its own, started from the sources, its log thrown away as it is written. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Resolves when `readyPath` answers. */
  static async start(file: string, readyPath: string, environment: Record<string, string>): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, ['-r', '@swc-node/register', file], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const url = `http://127.0.0.1:${port}`;
    await until(`${file} answers`, async () => {
      if (child.exitCode !== null) throw new Error(`${file} ended before it was ready`);
      return fetch(`${url}${readyPath}`).then(
        ({ ok }) => ok,
        () => false,
      );
    });
    return new ServerProcess(child, url);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

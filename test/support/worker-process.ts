import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface WorkerEnvironment {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string;
}

const ROOT = join(__dirname, '..', '..');

/** The worker as it runs in production: a process of its own, started from the sources. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves when it takes jobs. Throws with its last words when it ends before. */
  static async start({ databaseUrl, redisUrl, smtpUrl }: WorkerEnvironment): Promise<WorkerProcess> {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', 'apps/worker/src/main.ts'], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        DATABASE_URL: databaseUrl,
        REDIS_URL: redisUrl ?? '',
        SMTP_URL: smtpUrl,
        MAIL_FROM: 'noreply@bestuiver.example',
        PUBLIC_URL: 'http://localhost:3000',
        MAIL_DOMAIN_PER_MINUTE: '1000000',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const worker = new WorkerProcess(child);
    await worker.untilReady();
    return worker;
  }

  /** As `kill -9`: nothing is finished, nothing is closed. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As a deployment does: what runs is finished. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Starts another in its place when it ends by itself, as a service manager does; until the returned function is called. */
  static async keep(environment: WorkerEnvironment): Promise<() => Promise<void>> {
    let keeping = true;
    let worker = await WorkerProcess.start(environment);
    const watch = async (): Promise<void> => {
      for (;;) {
        await worker.ended;
        while (keeping && !worker.running) {
          worker = await WorkerProcess.start(environment).catch(() => worker);
        }
        if (!keeping) return;
      }
    };
    const watching = watch();
    return async () => {
      keeping = false;
      await worker.stop();
      await watching;
    };
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  private get ended(): Promise<unknown> {
    return this.running ? new Promise((resolve) => this.child.once('exit', resolve)) : Promise.resolve();
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.running) return;
    const { ended } = this;
    this.child.kill(signal);
    await ended;
  }

  private untilReady(): Promise<void> {
    const last: string[] = [];
    const remember = (line: string): void => {
      last.push(line);
      if (last.length > 20) last.shift();
    };
    createInterface({ input: this.child.stderr! }).on('line', remember);
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(new Error(`the worker ended before it was ready:\n${last.join('\n')}`)));
      createInterface({ input: this.child.stdout! }).on('line', (line) => {
        remember(line);
        if (line.includes('"worker ready"')) resolve();
      });
    });
  }
}

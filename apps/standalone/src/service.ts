import { type ChildProcess, spawn } from 'node:child_process';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A service that ran this long had begun well: the next pause is short again. */
const STEADY_MS = 30_000;
/** How long a service may take to finish its requests and jobs. */
const PATIENCE_MS = 20_000;

export interface ServiceOptions {
  name: string;
  script: string;
  /** Loaded before the script, see follow-parent.ts. */
  preload: string;
  environment: NodeJS.ProcessEnv;
  /** The folder of the product, where it finds the built pages. */
  cwd: string;
  /** Told in one sentence what happened to the service. */
  report: (sentence: string) => void;
}

/** A process of ours that is started again whenever it ends, until it is told to stop. */
export class Service {
  private child: ChildProcess | undefined;
  private stopping = false;
  private pause = FIRST_PAUSE_MS;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: ServiceOptions) {}

  /** How often in a row it ended soon after its start. */
  get failedStarts(): number {
    return this.failures;
  }

  start(): void {
    const startedAt = Date.now();
    const { name, script, preload, environment, cwd, report } = this.options;
    const child = spawn(process.execPath, ['--enable-source-maps', '--require', preload, script], {
      cwd,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // In a group of its own, so that Ctrl-C reaches it once, from us, in the right order.
      detached: true,
    });
    this.child = child;
    child.once('error', (error) => report(`${name} could not be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      if (this.stopping) return;
      const steady = Date.now() - startedAt >= STEADY_MS;
      this.pause = steady ? FIRST_PAUSE_MS : Math.min(this.pause * 2, LONGEST_PAUSE_MS);
      this.failures = steady ? 0 : this.failures + 1;
      report(`${name} stopped (${signal ?? `exit code ${code}`}) and is started again`);
      this.timer = setTimeout(() => this.start(), this.pause);
    });
  }

  /** Lets the process finish what it is doing, and ends it when it takes too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(impatient);
  }

  kill(): void {
    this.stopping = true;
    clearTimeout(this.timer);
    this.child?.kill('SIGKILL');
  }
}

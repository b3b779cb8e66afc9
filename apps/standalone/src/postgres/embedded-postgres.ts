import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDiskFull, oneLine, StartError } from '../start-error';
import { type Binaries, prepareBinaries } from './binaries';
import { type Cluster, openCluster, SUPERUSER } from './cluster';
import { openClusterHome } from './cluster-home';
import { freePort } from './free-port';
import { clearLeftovers, readPostmaster } from './postmaster-file';
import { TOOL_ENVIRONMENT } from './run-tool';

const ATTEMPTS = 20;

/** A PostgreSQL server of our own on this machine: reachable on the loopback address only, with a password. */
export class EmbeddedPostgres {
  private server: ChildProcess | undefined;
  private stopping = false;

  private constructor(
    private readonly binaries: Binaries,
    private readonly cluster: Cluster,
    private readonly settings: readonly string[],
    private port: number,
  ) {}

  /**
   * Starts PostgreSQL on the cluster kept in `dataDirectory`, which it makes at the first start, and on a free port.
   * After a crash of the server it is started again on the same port. The caller must hold the lock of the folder.
   * `settings` are further server settings (`name=value`). Throws `StartError`.
   */
  static async start(dataDirectory: string, settings: readonly string[] = []): Promise<EmbeddedPostgres> {
    const home = await openClusterHome(dataDirectory);
    const binaries = await prepareBinaries(home.path, home.user);
    const cluster = await openCluster(home, binaries);
    await clearLeftovers(cluster.data);
    const postgres = new EmbeddedPostgres(binaries, cluster, settings, await freePort());
    await postgres.launch();
    return postgres;
  }

  /** The address of one of its databases, password included. */
  urlOf(database: string): string {
    return `postgres://${SUPERUSER}:${this.cluster.password}@127.0.0.1:${this.port}/${database}`;
  }

  get pid(): number | undefined {
    return this.server?.pid;
  }

  /** Stops the server: connections are closed, what was committed is on disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    const server = this.server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    const impatient = setTimeout(() => server.kill('SIGQUIT'), 30_000);
    await ended;
    clearTimeout(impatient);
  }

  private async launch(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const failure = await this.launchOnce();
      if (failure === null || this.stopping) return;
      const portTaken = failure.includes('Address already in use');
      // Parts of a server that was killed need a moment to notice it.
      const stillEnding = failure.includes('pre-existing shared memory block') || failure.includes('lock file');
      if (attempt === ATTEMPTS || !(portTaken || stillEnding)) throw explain(failure, this.logFile);
      if (portTaken) this.port = await freePort();
      else await wait(250);
    }
  }

  /** Resolves with null when the server is ready, with what it wrote when it gave up. */
  private async launchOnce(): Promise<string | null> {
    const log = this.openLog();
    const server = spawn(this.binaries.postgres, this.arguments(), {
      ...this.cluster.home.user,
      cwd: '/',
      env: TOOL_ENVIRONMENT,
      stdio: ['ignore', log, log],
      // In a session of its own, so that Ctrl-C does not stop it while the api and the worker still finish their work.
      detached: true,
    });
    closeSync(log);
    this.server = server;
    let failure: Error | undefined;
    server.once('error', (error) => (failure = error));
    while (server.exitCode === null && server.signalCode === null && !failure) {
      const postmaster = readPostmaster(this.cluster.data);
      if (postmaster?.ready && postmaster.pid === server.pid) {
        server.once('exit', () => this.recover());
        return null;
      }
      await wait(15);
    }
    return failure?.message ?? readFileSync(this.logFile, 'utf8');
  }

  private recover(): void {
    if (this.stopping) return;
    process.stderr.write('PostgreSQL stopped unexpectedly and is started again\n');
    this.launch().catch((error: unknown) => {
      process.stderr.write(`Bestuiver has to stop: ${oneLine(error)}\n`);
      process.kill(process.pid, 'SIGTERM');
    });
  }

  private arguments(): string[] {
    const settings = [
      `port=${this.port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      'timezone=UTC',
      'log_timezone=UTC',
      ...this.settings,
    ];
    return ['-D', this.cluster.data, ...settings.flatMap((setting) => ['-c', setting])];
  }

  private get logFile(): string {
    return join(this.cluster.home.path, 'server.log');
  }

  private openLog(): number {
    if (existsSync(this.logFile)) renameSync(this.logFile, `${this.logFile}.1`);
    return openSync(this.logFile, 'w', 0o600);
  }
}

function explain(log: string, logFile: string): Error {
  if (isDiskFull(log)) return new Error(log);
  const reason = log
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR/.test(line))
    .at(-1)
    ?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
  return new StartError(`PostgreSQL did not start: ${reason ?? 'no reason given'} (see ${logFile})`);
}

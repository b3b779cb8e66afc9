import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../apps/standalone/src/postgres/free-port';

const MAIN = join(__dirname, '..', 'dist', 'apps', 'standalone', 'main.js');

/** For a machine that has much else to do; a start takes a few seconds. */
const PATIENCE_MS = 90_000;

/** The built product as a person starts it, with its output. */
class Started {
  output = '';
  readonly process: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(
    readonly directory: string,
    readonly port: number,
    environment: NodeJS.ProcessEnv = {},
  ) {
    const { DATABASE_URL: _other, ...inherited } = process.env;
    this.process = spawn(process.execPath, [MAIN], {
      env: { ...inherited, NODE_ENV: '', DATA_DIR: directory, PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.process.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((resolve) => this.process.once('exit', resolve));
  }

  async untilSays(text: string, times = 1): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (this.output.split(text).length <= times) {
      if (Date.now() > end || this.process.exitCode !== null) throw new Error(`never said "${text}":\n${this.output}`);
      await wait(20);
    }
  }

  /** Waits until the health page answers so. */
  async untilHealth(path: string, status: number): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while ((await this.statusOf(path)) !== status) {
      if (Date.now() > end) throw new Error(`${path} never answered ${status}:\n${this.output}`);
      await wait(50);
    }
  }

  statusOf(path: string): Promise<number | null> {
    return fetch(`http://127.0.0.1:${this.port}${path}`).then(
      (response) => response.status,
      () => null,
    );
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.process.kill(signal);
    return this.ended;
  }

  exitCode(): Promise<number | null> {
    return this.ended;
  }
}

const directories: string[] = [];
const running: Started[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bestuiver-standalone-'));
  chmodSync(directory, 0o755);
  directories.push(directory);
  return directory;
}

async function start(directory = newDirectory(), environment: NodeJS.ProcessEnv = {}): Promise<Started> {
  const started = new Started(directory, await freePort(), environment);
  running.push(started);
  return started;
}

/** Processes whose command line names the folder. */
function processesOf(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandOf(pid).includes(directory));
}

function childrenOf(pid: number, part: string): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((child) => commandOf(child).includes(part));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function only(pids: number[]): number {
  expect(pids).toHaveLength(1);
  return pids[0] ?? 0;
}

const postmasterOf = (directory: string): number =>
  Number(readFileSync(join(directory, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

afterEach(async () => {
  for (const started of running.splice(0)) if (started.process.exitCode === null) await started.end();
});

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

describe('the standalone start', () => {
  it('serves the product, stops cleanly, and keeps the data and the password for the next start', async () => {
    const first = await start();
    await first.untilSays('is ready');
    expect(first.output).toContain(`http://localhost:${first.port}`);
    expect(first.output).toContain('coordinator@demo.example');
    const password = /Password: (\S+)/.exec(first.output)?.[1] ?? '';
    expect(password).toHaveLength(24);
    expect(await signIn(first, password)).toBe(200);
    expect(await first.statusOf('/')).toBe(200);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(processesOf(first.directory)).toEqual([]);
    expect(await first.statusOf('/health/live')).toBeNull();

    const second = await start(first.directory);
    await second.untilSays('is ready');
    expect(second.output).toContain(password);
    expect(await signIn(second, password)).toBe(200);
    expect(await second.end('SIGINT')).toBe(0);
    expect(processesOf(first.directory)).toEqual([]);

    const third = await start(first.directory, { DEMO_PASSWORD: 'another-password' });
    await third.untilSays('is ready');
    expect(await signIn(third, password)).toBe(401);
    expect(await signIn(third, 'another-password')).toBe(200);
  });

  it('starts the worker, the api and PostgreSQL again when they are killed', async () => {
    const started = await start();
    await started.untilSays('is ready');
    const launcher = started.process.pid ?? 0;

    process.kill(only(childrenOf(launcher, 'worker/main.js')), 'SIGKILL');
    await started.untilSays('worker stopped (SIGKILL) and is started again');
    process.kill(only(childrenOf(launcher, 'api/main.js')), 'SIGKILL');
    await started.untilSays('api stopped (SIGKILL) and is started again');
    await started.untilHealth('/health/ready', 200);
    expect(childrenOf(launcher, 'worker/main.js')).toHaveLength(1);

    process.kill(postmasterOf(started.directory), 'SIGKILL');
    await started.untilSays('PostgreSQL stopped unexpectedly');
    await started.untilHealth('/health/ready', 200);
    expect(await started.end()).toBe(0);
    expect(processesOf(started.directory)).toEqual([]);
  });

  it('recovers after the launcher was killed: no process holds the port, the data are there', async () => {
    const killed = await start();
    await killed.untilSays('is ready');
    const orphan = postmasterOf(killed.directory);
    await killed.end('SIGKILL');

    const next = new Started(killed.directory, killed.port);
    running.push(next);
    await next.untilSays('is ready');
    expect(postmasterOf(killed.directory)).not.toBe(orphan);
    expect(commandOf(orphan)).toBe('');
  });

  it('builds the cluster anew when the first start was cut off half-way', async () => {
    const cutOff = await start();
    const home = join(cutOff.directory, 'postgres');
    const end = Date.now() + PATIENCE_MS;
    while (!(existsSync(home) && readdirSync(home).some((name) => name.startsWith('data.new-')))) {
      if (Date.now() > end) throw new Error(`no cluster was begun:\n${cutOff.output}`);
      await wait(1);
    }
    await cutOff.end('SIGKILL');
    expect(existsSync(join(home, 'data'))).toBe(false);

    const next = await start(cutOff.directory);
    await next.untilSays('is ready');
    expect(readdirSync(home).filter((name) => name.startsWith('data.new-'))).toEqual([]);
  });

  it('starts when the number in a stale lock now belongs to another process', async () => {
    const first = await start();
    await first.untilSays('is ready');
    await first.end('SIGTERM');
    writeFileSync(join(first.directory, 'standalone.lock'), JSON.stringify({ pid: process.pid, startedAt: '1' }));
    const file = join(first.directory, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(
      file,
      `${process.pid}\n${join(first.directory, 'postgres', 'data')}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`,
    );

    const next = await start(first.directory);
    await next.untilSays('is ready');
    expect(postmasterOf(first.directory)).not.toBe(process.pid);
  });

  it('refuses a second start on the same folder and leaves the first alone', async () => {
    const first = await start();
    await first.untilSays('is ready');
    const second = await start(first.directory);
    expect(await second.exitCode()).toBe(1);
    expect(lines(second)).toEqual([expect.stringMatching(/^Bestuiver cannot start: already started on this DATA_DIR/)]);
    expect(await first.statusOf('/health/ready')).toBe(200);
  });

  it('uses the server of DATABASE_URL and starts none of its own', async () => {
    const host = await start();
    await host.untilSays('is ready');
    const url = `postgres://bestuiver:${readFileSync(join(host.directory, 'postgres', 'password'), 'utf8').trim()}@127.0.0.1:${portOf(host)}`;
    const client = new Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query('CREATE DATABASE elsewhere');
    await client.end();

    const guest = await start(newDirectory(), { DATABASE_URL: `${url}/elsewhere` });
    await guest.untilSays('is ready');
    expect(existsSync(join(guest.directory, 'postgres'))).toBe(false);
    expect(await guest.end()).toBe(0);
  });
});

describe('a standalone start that cannot succeed says so in one line', () => {
  it('when the port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, resolve));
    const { port } = holder.address() as { port: number };
    const started = new Started(newDirectory(), port);
    expect(await started.exitCode()).toBe(1);
    expect(lines(started)).toEqual([
      `Bestuiver cannot start: port ${port} is taken; stop what uses it, or choose another: PORT=${port + 1} npm start`,
    ]);
    holder.close();
  });

  it('when the data were made by another PostgreSQL', async () => {
    const directory = newDirectory();
    const data = join(directory, 'postgres', 'data');
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'PG_VERSION'), '17\n');
    const started = await start(directory);
    expect(await started.exitCode()).toBe(1);
    expect(lines(started)).toEqual([expect.stringMatching(/was made by PostgreSQL 17, this is PostgreSQL 18/)]);
  });

  it('when DATA_DIR is a file', async () => {
    const file = join(newDirectory(), 'file');
    writeFileSync(file, '');
    const started = await start(file);
    expect(await started.exitCode()).toBe(1);
    expect(lines(started)).toEqual([`Bestuiver cannot start: DATA_DIR ${file} is not a folder`]);
  });

  it('when the environment is wrong, naming all variables and no value', async () => {
    const started = await start(newDirectory(), { LOG_LEVEL: 'loud', DEMO_PASSWORD: 'short' });
    expect(await started.exitCode()).toBe(1);
    expect(lines(started)).toEqual([expect.stringMatching(/DEMO_PASSWORD must have .*; LOG_LEVEL must be one of/)]);
    expect(started.output).not.toContain('loud');
  });
});

const lines = (started: Started): string[] => started.output.trim().split('\n');

const portOf = ({ directory }: Started): string =>
  readFileSync(join(directory, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';

async function signIn({ port }: Started, password: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'coordinator@demo.example', password }),
  });
  return response.status;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './browse';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A product of its own, with new data. */
export async function startProduct(): Promise<{ base: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'bestuiver-screenshots-'));
  const env = { ...process.env, PORT: String(port), DATA_DIR: data, DEMO_PASSWORD: PASSWORD };
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, '../start.mjs')], { env, stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const base = `http://localhost:${port}`;
  for (let tries = 0; tries < 120; tries += 1) {
    const ready = await fetch(`${base}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  return {
    base,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../../apps/standalone/src/postgres/embedded-postgres';

/** Names the server of this run to the test files, which run in processes of their own. */
export const SERVER_URL = 'TEST_POSTGRES_URL';

/** Data of tests need not survive a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A PostgreSQL of its own in a fresh folder, and the function that stops it and removes the folder. */
export async function startPostgres(): Promise<{ postgres: EmbeddedPostgres; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'bestuiver-postgres-'));
  // As root, PostgreSQL runs as another user, who has to enter the folder.
  chmodSync(directory, 0o755);
  const postgres = await EmbeddedPostgres.start(directory, FAST);
  const stop = async (): Promise<void> => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { postgres, stop };
}

let stopServer: (() => Promise<void>) | undefined;

/** Once before all test files: one server for all of them. */
export async function startServerOfRun(): Promise<void> {
  const { postgres, stop } = await startPostgres();
  process.env[SERVER_URL] = postgres.urlOf('postgres');
  stopServer = stop;
}

/** Once after all test files. */
export async function stopServerOfRun(): Promise<void> {
  await stopServer?.();
}

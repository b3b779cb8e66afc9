import { createRequire } from 'node:module';
import { buildServer, buildWeb } from './build.mjs';

/**
 * `npm start`: builds what is stale, then runs the standalone start in this process, so that signals reach it at once.
 * PostgreSQL and the database get ready while the pages are still being built.
 */
const FOLLOW_NPM_MS = 1_000;

try {
  const web = buildWeb();
  web.catch(() => {});
  await buildServer();
  stopWithNpm();
  const { run } = createRequire(import.meta.url)('../dist/apps/standalone/main.js');
  process.exit(await run(process.env, web));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** npm that is killed outright cannot pass its end on: when its process is gone, this one stops too. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, FOLLOW_NPM_MS).unref();
}

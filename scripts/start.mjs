import { readFileSync } from 'node:fs';
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
  const above = lineage();
  setInterval(() => {
    if (lineage() !== above) process.kill(process.pid, 'SIGTERM');
  }, FOLLOW_NPM_MS).unref();
}

/** The parent, and its own parent when it is the shell that npm puts in between. */
function lineage() {
  const parent = process.ppid;
  return `${parent} ${procFile(parent, 'cmdline').startsWith('sh\0-c\0') ? parentOf(parent) : ''}`;
}

function parentOf(pid) {
  const stat = procFile(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

/** Empty where there is no such file, as on systems without /proc. */
function procFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

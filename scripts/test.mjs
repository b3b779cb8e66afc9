import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { failedTests } from './failed-tests.mjs';
import { ensureSystemPrograms } from './system-programs.mjs';

/**
 * `npm test`: every check and every test. Everything runs even when something fails; the last lines name the tests that
 * failed and give the counts of the test runners, and the exit code is 0 only when all steps succeeded.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'test-output', 'results');
const RUNNERS = ['unit', 'e2e', 'browser'];
const LIMIT_MS = 25 * 60_000;

const tool = (name, ...args) => [join(root, 'node_modules', '.bin', name), ...args];
const node = (...args) => [process.execPath, ...args];
const script = (file, ...args) => node('-r', '@swc-node/register', file, ...args);
const jest = (project, ...args) =>
  tool('jest', '--selectProjects', project, '--json', `--outputFile=${join(results, `${project}.json`)}`, ...args);

/** Two at a time: none of these disturbs another. The slow ones come first. */
const CHECKS = [
  ['lint', tool('eslint', '.')],
  ['unit', jest('unit', '--maxWorkers=1')],
  ['types', tool('tsc', '--noEmit')],
  ['types of the pages', tool('tsc', '--noEmit', '-p', 'apps/web')],
  ['types in the browser', tool('tsc', '--noEmit', '-p', 'tsconfig.browser.json')],
  ['format', tool('prettier', '--check', '--log-level=warn', '.')],
  ['boundaries', tool('depcruise', 'apps', 'libs', '--config', '.dependency-cruiser.cjs')],
  ['dead code', tool('knip')],
  ['lock', node('scripts/check-lock.mjs')],
  ['openapi', script('scripts/openapi.ts', '--check')],
  ['web client', node('scripts/web-client.mjs', '--check')],
  ['configuration table', script('scripts/config-table.ts', '--check')],
  ['build', node('scripts/build.mjs')],
];

/** One after the other: they start servers and measure time, and use what was built. */
const JOURNEYS = [
  ['e2e', jest('e2e', `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`)],
  ['browser', jest('browser', '--runInBand')],
];

const started = Date.now();
try {
  ensureSystemPrograms();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const outcomes = [...(await runAll(CHECKS, 2)), ...(await runAll(JOURNEYS, 1))];
const reports = RUNNERS.map((runner) => ({ runner, report: readReport(runner) }));
const { passed, failed, skipped } = sumOf(reports);

console.log('');
for (const { name, ok, seconds } of outcomes) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
}
// Often only the end of a log is kept: the names come last, so that a failure is known from there.
const broken = reports.flatMap(({ runner, report }) => failedTests(runner, report, root));
for (const { title, message } of broken) console.log(`\n${title}\n${message}`);
console.log('');
for (const { title } of broken) console.log(`FAILED ${title}`);
const failures = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(`${failures.length === 0 ? 'All steps succeeded' : `Failed steps: ${failures.join(', ')}`}`);
console.log(`Took ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failures.length === 0 && failed === 0 ? 0 : 1);

async function runAll(steps, atOnce) {
  const waiting = [...steps];
  const done = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await runStep(...step));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

function runStep(name, [command, ...args]) {
  const begin = Date.now();
  console.log(`[${name}] starts`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    // Lines of steps that run at once are kept apart by the name in front.
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => console.log(`[${name}] ${line}`));
    }
    const finish = (ok) => {
      clearTimeout(limit);
      const seconds = (Date.now() - begin) / 1000;
      console.log(`[${name}] ${ok ? 'ok' : 'FAILED'} after ${seconds.toFixed(1)} s`);
      resolve({ name, ok, seconds });
    };
    child.once('error', (error) => {
      console.log(`[${name}] ${error.message}`);
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/** The runners' own counts; a test file that could not even be loaded counts as one failure, as does a lost report. */
function sumOf(reports) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { report } of reports) {
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
  return sum;
}

function readReport(runner) {
  try {
    return JSON.parse(readFileSync(join(results, `${runner}.json`), 'utf8'));
  } catch {
    const counts = { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
    return { ...counts, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

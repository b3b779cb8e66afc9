import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentStamp, readStamp, writeStamp } from './content-stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs', 'libs'];

/** Builds the api, the worker and the standalone start into dist/apps, unless nothing changed since the last build. */
export function buildServer() {
  const sources = [
    'apps/api',
    'apps/worker',
    'apps/standalone',
    'rspack.config.cjs',
    'scripts/swc-options.cjs',
    '.swcrc',
  ];
  return buildWhenStale('server', [...SHARED, ...sources], bundleServer);
}

/** Builds the pages into apps/web/dist, unless nothing changed since the last build. */
export function buildWeb() {
  return buildWhenStale('web', [...SHARED, 'apps/web', 'openapi.json'], bundleWeb);
}

async function buildWhenStale(name, sources, build) {
  const file = join(root, 'dist', `.stamp-${name}`);
  const stamp = contentStamp(sources.map((source) => join(root, source)));
  if (readStamp(file) === stamp) return;
  const begin = Date.now();
  rmSync(file, { force: true });
  await build();
  writeStamp(file, stamp);
  console.log(`Built ${name} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

function bundleServer() {
  const { rspack } = require('@rspack/core');
  return new Promise((resolve, reject) => {
    rspack(require('../rspack.config.cjs'), (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString('errors-only')));
      resolve();
    });
  });
}

function bundleWeb() {
  const vite = join(root, 'node_modules', '.bin', 'vite');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: join(root, 'apps/web'),
      // The configuration is compiled by Vite; that a later Vite will want another name for the file is no news here.
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`The pages could not be built (${signal ?? `exit code ${code}`})`)),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([buildServer(), buildWeb()]);
}

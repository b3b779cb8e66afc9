import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests need besides Node: the program, and the Debian package it comes in. */
const NEEDED = [
  { programs: ['redis-server'], debianPackage: 'redis-server' },
  { programs: ['chromium', 'chromium-browser', 'google-chrome'], debianPackage: 'chromium' },
];

/** Finds redis-server and Chromium on PATH, else installs them with apt-get where it may. Throws one line otherwise. */
export function ensureSystemPrograms() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const asRoot = rootCommand();
  if (asRoot && onPath('apt-get')) {
    console.log(`Installing ${missing.join(' and ')} with apt-get …`);
    apt(asRoot, ['update', '-q']);
    apt(asRoot, ['install', '-q', '-y', '--no-install-recommends', ...missing]);
  }
  const still = missingPackages();
  if (still.length > 0) {
    throw new Error(
      `The tests need ${still.join(' and ')}; on Debian or Ubuntu: sudo apt-get install ${still.join(' ')}`,
    );
  }
}

function missingPackages() {
  return NEEDED.filter(({ programs }) => !programs.some(onPath)).map(({ debianPackage }) => debianPackage);
}

/** How to run something as root without being asked for a password, or null. */
function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function apt(asRoot, args) {
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  spawnSync(command, rest, { stdio: 'inherit' });
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

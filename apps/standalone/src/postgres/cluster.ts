import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptSecret } from '../data-directory/kept-secret';
import { isDiskFull, StartError } from '../start-error';
import type { Binaries } from './binaries';
import type { ClusterHome } from './cluster-home';
import { runTool } from './run-tool';

/** A cluster that a server can be started on. */
export interface Cluster {
  home: ClusterHome;
  /** PostgreSQL's data folder. */
  data: string;
  password: string;
}

export const SUPERUSER = 'bestuiver';

const UNFINISHED = 'data.new-';

/**
 * Opens the cluster in `home`, making it at the first start. It is made aside and moved into place when whole, so that
 * an interrupted start leaves nothing half-written behind. Throws `StartError` for data of another PostgreSQL version.
 */
export async function openCluster(home: ClusterHome, binaries: Binaries): Promise<Cluster> {
  const data = join(home.path, 'data');
  const passwordFile = join(home.path, 'password');
  if (existsSync(data)) {
    refuseOtherVersion(data, binaries.majorVersion);
    if (!existsSync(passwordFile)) throw new StartError(`${passwordFile} is missing; put it back from a backup`);
    return { home, data, password: keptSecret(passwordFile) };
  }
  const password = keptSecret(passwordFile);
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
  removeUnfinished(home.path);
  // Of a name of its own: what made an earlier one may still be writing there when its launcher was killed.
  const unfinished = join(home.path, `${UNFINISHED}${randomUUID()}`);
  await initialise(unfinished, passwordFile, home, binaries);
  renameSync(unfinished, data);
  return { home, data, password };
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home).filter((one) => one.startsWith(UNFINISHED))) {
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function initialise(data: string, passwordFile: string, home: ClusterHome, binaries: Binaries): Promise<void> {
  const { ok, output } = await runTool(
    binaries.initdb,
    [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    home.user,
  );
  if (ok) return;
  rmSync(data, { recursive: true, force: true });
  if (isDiskFull(output)) throw new Error(output);
  const reason = output.split('\n').find((line) => /error|fatal/i.test(line)) ?? output.trim().split('\n').at(-1);
  throw new StartError(`PostgreSQL could not make its data folder: ${reason?.trim()}`);
}

function refuseOtherVersion(data: string, majorVersion: number): void {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== String(majorVersion)) {
    throw new StartError(
      `${data} was made by PostgreSQL ${version}, this is PostgreSQL ${majorVersion}; ` +
        'move the data with pg_dump as docs/operations.md tells, or set another DATA_DIR',
    );
  }
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Checks that package-lock.json installs everywhere: every dependency of every package has an entry (npm silently drops
 * the other platforms' binaries of an incomplete release, and `npm ci` fails later), and no entry names a registry.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const problems = Object.entries(packages).flatMap(([path, entry]) => {
  const missing = namesNeededBy(entry)
    .filter((name) => !findEntry(path, name))
    .map((name) => `${path || 'package.json'} needs ${name}, which has no entry`);
  return entry.resolved && !entry.link ? [...missing, `${path} has a "resolved" address`] : missing;
});

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Remove node_modules, apps/*/node_modules and package-lock.json, then npm install.');
  process.exit(1);
}
console.log(`${Object.keys(packages).length} packages in the lock, none missing`);

function namesNeededBy({
  dependencies,
  devDependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  return [...Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }), ...peers];
}

/** As Node looks it up: in the node_modules of the package, then in those of each folder above it. */
function findEntry(path, name) {
  for (
    let folder = path;
    ;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

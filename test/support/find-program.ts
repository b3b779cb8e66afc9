import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program on PATH. Throws when it is not there: nothing is skipped for want of a program. */
export function findProgram(...names: string[]): string {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        continue;
      }
    }
  }
  throw new Error(`${names.join(' or ')} is not on PATH; npm test installs it, or: apt-get install ${names[0]}`);
}

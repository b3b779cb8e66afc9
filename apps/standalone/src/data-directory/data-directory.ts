import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDiskFull, StartError } from '../start-error';

/** Makes sure that the folder exists and can be written, and returns its absolute path. Throws `StartError`. */
export function openDataDirectory(path: string): string {
  const directory = resolve(path);
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new StartError(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `DATA_DIR ${directory} is not a folder`
        : `DATA_DIR ${directory} cannot be written by this user (it belongs to user ${ownerOf(directory)})`,
    );
  }
  return directory;
}

function ownerOf(directory: string): number | string {
  return statSync(directory, { throwIfNoEntry: false })?.uid ?? 'unknown';
}

import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The bytes of attachments, in files named by their random id in a folder that no web server knows. Only the owner of
 * the process reads them, and none can be run.
 */
export class AttachmentStore {
  constructor(private readonly folder: string) {}

  /** Writes the bytes and returns their SHA-256 in hexadecimal; when it returns they are on the disk. */
  async keep(id: string, bytes: Uint8Array): Promise<string> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(`${path}.part`, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
    return createHash('sha256').update(bytes).digest('hex');
  }

  /** The bytes as they were kept; the stream fails when there are none. */
  read(id: string): ReadStream {
    return createReadStream(this.pathOf(id));
  }

  /** Removes the bytes; fine when they are gone already. */
  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
    await rm(`${this.pathOf(id)}.part`, { force: true });
  }

  /** The last two characters of an id are random: they spread the files over 256 folders. */
  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error(`An attachment is kept by its id, and "${id}" is none.`);
    return join(this.folder, id.slice(-2), id);
  }
}

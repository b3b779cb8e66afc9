import { Attachment, newId, type AttachmentType } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { AttachmentStore } from './attachment-store';

export interface NewAttachment {
  readonly proposalId: string;
  readonly personId: string;
  readonly name: string;
  readonly type: AttachmentType;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a file for a message that is still to be posted. The row comes before the bytes, so that no bytes lie anywhere
 * without a row that leads to them: cut off in between, the row is cleaned up after a day and the bytes with it.
 */
export async function keepAttachment(
  { manager }: DataSource,
  store: AttachmentStore,
  { bytes, ...file }: NewAttachment,
  now: Date,
): Promise<Attachment> {
  const id = newId();
  await manager.insert(Attachment, { id, ...file, size: bytes.length, createdAt: now });
  const sha256 = await store.keep(id, bytes);
  await manager.update(Attachment, id, { sha256, storedAt: now });
  return manager.findOneByOrFail(Attachment, { id });
}

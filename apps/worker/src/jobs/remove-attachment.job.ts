import type { AttachmentStore } from '@bestuiver/correspondence';
import { Attachment } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { JobHandler } from './job-handler';

/** Removes the bytes of an attachment once nothing leads to them any more. */
export class RemoveAttachmentJob implements JobHandler<'attachment.remove'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: AttachmentStore,
  ) {}

  async run({ attachmentId }: { attachmentId: string }): Promise<void> {
    if (await this.dataSource.manager.existsBy(Attachment, { id: attachmentId })) return;
    await this.store.remove(attachmentId);
  }
}

import { Inject, Injectable, PayloadTooLargeException, type CallHandler, type ExecutionContext } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Config } from '@bestuiver/config';
import type { Observable } from 'rxjs';
import { CONFIG } from '../config.token';
import { refuseField } from '../errors/refuse';

/** Reads one file in the field `file` into memory, no further than the largest that may be attached. */
@Injectable()
export class FileUpload extends FileInterceptor('file') {
  @Inject(CONFIG) private readonly config: Config;

  override async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    try {
      return await super.intercept(context, next);
    } catch (error) {
      if (!(error instanceof PayloadTooLargeException)) throw error;
      const megabytes = this.config.attachments.maxBytes / 1_000_000;
      throw refuseField('/file', 'attachment.too_large', { megabytes });
    }
  }
}

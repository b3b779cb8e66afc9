import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Config } from '@bestuiver/config';
import { CONFIG } from '../config.token';
import { AttachmentsService } from './attachments.service';
import { ConversationListService } from './conversation-list.service';
import { ConversationsController } from './conversations.controller';
import { ConversationsService } from './conversations.service';

@Module({
  imports: [
    MulterModule.registerAsync({
      inject: [CONFIG],
      // Without a folder the file stays in memory: nothing is written before it is known to be one we take.
      useFactory: ({ attachments }: Config) => ({
        limits: { fileSize: attachments.maxBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 },
      }),
    }),
  ],
  controllers: [ConversationsController],
  providers: [AttachmentsService, ConversationListService, ConversationsService],
})
export class ConversationsModule {}

import { Body, Controller, Delete, Get, Param, Post, Query, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import { pageOf, type Page } from '../http/page.dto';
import { AttachmentsService, type UploadedBytes } from './attachments.service';
import {
  AttachmentDto,
  ConversationDto,
  ConversationSummaryDto,
  ListConversationsDto,
  MessageDto,
  PostMessageDto,
  ReadMessagesDto,
  UnreadDto,
} from './conversation.dto';
import { ConversationListService } from './conversation-list.service';
import { ConversationsService } from './conversations.service';
import { FileUpload } from './file-upload.interceptor';

@ApiTags('conversations')
@Controller()
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly conversationList: ConversationListService,
    private readonly attachments: AttachmentsService,
  ) {}

  @Get('conversations')
  @Permit('conversation.read')
  @Answers('Conversations of the reader, the one with the newest message first.', pageOf(ConversationSummaryDto))
  listConversations(
    @CurrentReader() reader: Reader,
    @Query() query: ListConversationsDto,
  ): Promise<Page<ConversationSummaryDto>> {
    return this.conversationList.list(reader, query);
  }

  @Get('conversations/unread')
  @Permit('conversation.read')
  @Answers('How many messages wait for the reader.', UnreadDto)
  countUnread(@CurrentReader() reader: Reader): Promise<UnreadDto> {
    return this.conversationList.countUnread(reader);
  }

  @Get('proposals/:id/messages')
  @Permit('conversation.read', 'proposal')
  @Answers('The conversation of a proposal, as far as the side of the reader may see it.', ConversationDto)
  readConversation(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ConversationDto> {
    return this.conversations.read(reader, id);
  }

  @Post('proposals/:id/messages')
  @Permit('conversation.write', 'proposal')
  @Creates()
  @Answers('Writes a message; the other sides that read the channel get a mail.', MessageDto, 201)
  postMessage(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: PostMessageDto,
  ): Promise<MessageDto> {
    return this.conversations.post(reader, id, body);
  }

  @Post('proposals/:id/messages/reading')
  @Permit('conversation.read', 'proposal')
  @Answers('The reader has these messages before their eyes.', null, 204)
  readMessages(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() { messageIds }: ReadMessagesDto,
  ): Promise<void> {
    return this.conversations.markRead(reader, id, messageIds);
  }

  @Post('proposals/:id/attachments')
  @Permit('conversation.write', 'proposal')
  @UseInterceptors(FileUpload)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Answers('Adds a file for a message that follows within a day.', AttachmentDto, 201)
  addAttachment(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @UploadedFile() file: UploadedBytes | undefined,
  ): Promise<AttachmentDto> {
    return this.attachments.add(reader, id, file);
  }

  @Get('attachments/:id')
  @Permit('conversation.read', 'attachment')
  @ApiProduces('application/octet-stream')
  @Answers('The file, to save.', null)
  readAttachment(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.attachments.send(reader, id, response);
  }

  @Delete('attachments/:id')
  @Permit('conversation.write', 'attachment')
  @Answers('Takes back a file that no message has yet.', null, 204)
  removeAttachment(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<void> {
    return this.attachments.remove(reader, id);
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { pageOf, type Page } from '../http/page.dto';
import { ListMailsDto, MailDto, MailSummaryDto } from './mail.dto';
import { MailsService } from './mails.service';

@ApiTags('mails')
@Controller('mails')
export class MailsController {
  constructor(private readonly mails: MailsService) {}

  @Get()
  @Permit('mail.read')
  @Answers('Mails about demands and proposals of the own area, newest first.', pageOf(MailSummaryDto))
  listMails(@CurrentReader() reader: Reader, @Query() query: ListMailsDto): Promise<Page<MailSummaryDto>> {
    return this.mails.list(reader, query);
  }

  @Get(':id')
  @Permit('mail.read', 'mail')
  @Answers('One mail as it left, with every attempt.', MailDto)
  readMail(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<MailDto> {
    return this.mails.read(reader, id);
  }
}

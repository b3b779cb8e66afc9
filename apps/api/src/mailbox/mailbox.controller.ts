import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Permit } from '../access/permit';
import { Answers } from '../http/answers';
import { MailboxDto } from './mailbox.dto';
import { MailboxService } from './mailbox.service';

@ApiTags('mailbox')
@Controller('demo/mailbox')
export class MailboxController {
  constructor(private readonly mailbox: MailboxService) {}

  @Get()
  @Permit('mailbox.read')
  @ApiProduces('application/json', 'text/html')
  @Header('Vary', 'Accept')
  @Answers('Mail of the standalone start: a page, or JSON when asked for. Nowhere else.', MailboxDto)
  readMailbox(@Res() response: Response): Promise<void> {
    return this.mailbox.show(response);
  }
}

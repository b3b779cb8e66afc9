import { Controller, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Permit } from '../access/permit';
import { Answers } from '../http/answers';
import { DeliveredMailDto, DeliverMailDto } from './inbound.dto';
import { InboundMailsService } from './inbound-mails.service';

@ApiTags('mails')
@Controller('inbound')
export class InboundMailsController {
  constructor(private readonly mails: InboundMailsService) {}

  @Post('mails')
  @Permit('inbound.deliver')
  @ApiBearerAuth()
  @ApiConsumes('message/rfc822')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(
    'Takes a mail as it is (RFC 5322) from a mail server that knows INBOUND_SECRET; twice is once.',
    DeliveredMailDto,
  )
  deliverMail(@Query() { to }: DeliverMailDto, @Req() request: Request): Promise<DeliveredMailDto> {
    return this.mails.deliver(to, request.body);
  }
}

import { Module } from '@nestjs/common';
import { InboundController } from './inbound.controller';
import { InboundMailsController } from './inbound-mails.controller';
import { InboundMailsService } from './inbound-mails.service';
import { InboundService } from './inbound.service';

@Module({
  controllers: [InboundController, InboundMailsController],
  providers: [InboundService, InboundMailsService],
})
export class InboundModule {}

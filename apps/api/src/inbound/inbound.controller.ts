import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { ConfirmAddressDto, MarkedAddressesDto } from './inbound.dto';
import { InboundService } from './inbound.service';

@ApiTags('mails')
@Controller()
export class InboundController {
  constructor(private readonly inbound: InboundService) {}

  @Get('mail-addresses')
  @Permit('mail.read')
  @Answers('Addresses in the area that mail came back from: they get none until confirmed.', MarkedAddressesDto)
  listMarkedAddresses(@CurrentReader() reader: Reader): Promise<MarkedAddressesDto> {
    return this.inbound.listAddresses(reader);
  }

  @Post('mail-addresses/confirmation')
  @Permit('mail.read')
  @Answers('Says that an address works: what waited for it leaves.', null, 204)
  confirmMarkedAddress(@CurrentReader() reader: Reader, @Body() { address }: ConfirmAddressDto): Promise<void> {
    return this.inbound.confirm(reader, address);
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { WhyNotListDto } from './why-not.dto';
import { WhyNotService } from './why-not.service';

@ApiTags('capabilities')
@Controller('capabilities')
export class WhyNotController {
  constructor(private readonly whyNot: WhyNotService) {}

  @Get(':id/why-not')
  @Permit('match.read_own', 'capability')
  @Answers('Why an own capability was not proposed for open demands of its work; own facts only.', WhyNotListDto)
  explainWhyNot(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<WhyNotListDto> {
    return this.whyNot.list(reader, id);
  }
}

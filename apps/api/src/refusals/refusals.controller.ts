import { Controller, Delete, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { RefusalListDto } from './refusal.dto';
import { RefusalsService } from './refusals.service';

@ApiTags('capabilities')
@Controller('capabilities/:id/refusals')
export class RefusalsController {
  constructor(private readonly refusals: RefusalsService) {}

  @Get()
  @Permit('capability.read', 'capability')
  @Answers('What the enterprise does not want to be asked again for a capability.', RefusalListDto)
  listRefusals(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<RefusalListDto> {
    return this.refusals.list(reader, id);
  }

  @Delete(':refusalId')
  @Permit('capability.confirm', 'capability')
  @Answers('Takes back what was not to be asked again.', RefusalListDto)
  takeBackRefusal(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Param('refusalId', ObjectId) refusalId: string,
  ): Promise<RefusalListDto> {
    return this.refusals.takeBack(reader, id, refusalId);
  }
}

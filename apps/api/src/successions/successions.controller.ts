import { Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { SuccessionDto } from './succession.dto';
import { SuccessionsService } from './successions.service';

@ApiTags('proposals')
@Controller('demands/:id/succession')
export class SuccessionsController {
  constructor(private readonly successions: SuccessionsService) {}

  @Get()
  @Permit('match.read', 'demand')
  @Answers('Whether the next candidate of the short list is asked by itself, and what came of it.', SuccessionDto)
  readSuccession(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<SuccessionDto> {
    return this.successions.read(reader, id);
  }

  @Put()
  @Permit('proposal.send', 'demand')
  @Answers('When a proposal falls away, the next candidate of the short list is asked.', SuccessionDto)
  armSuccession(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<SuccessionDto> {
    return this.successions.arm(reader, id);
  }

  @Delete()
  @Permit('proposal.send', 'demand')
  @Answers('When a proposal falls away, the coordinator decides.', SuccessionDto)
  disarmSuccession(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<SuccessionDto> {
    return this.successions.disarm(reader, id);
  }
}

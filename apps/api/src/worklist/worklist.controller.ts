import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { WorklistDto } from './worklist.dto';
import { WorklistService } from './worklist.service';

@ApiTags('worklist')
@Controller('worklist')
export class WorklistController {
  constructor(private readonly worklist: WorklistService) {}

  @Get()
  @Permit('worklist.read')
  @Answers('What waits in the own area: since when, until when, most urgent first.', WorklistDto)
  readWorklist(@CurrentReader() reader: Reader): Promise<WorklistDto> {
    return this.worklist.read(reader);
  }
}

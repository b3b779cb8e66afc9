import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { DemandWarningListDto, JudgeWarningDto } from './warning.dto';
import { WarningsService } from './warnings.service';

@ApiTags('demands')
@Controller('demands/:id/warnings')
export class WarningsController {
  constructor(private readonly warnings: WarningsService) {}

  @Get()
  @Permit('match.read', 'demand')
  @Answers('What the text of a demand says that a coordinator has to judge.', DemandWarningListDto)
  listDemandWarnings(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
  ): Promise<DemandWarningListDto> {
    return this.warnings.list(reader, id);
  }

  @Post()
  @Permit('demand.curate', 'demand')
  @Answers('Confirms or dismisses a warning; an open demand is ranked again.', DemandWarningListDto)
  judgeDemandWarning(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: JudgeWarningDto,
  ): Promise<DemandWarningListDto> {
    return this.warnings.judge(reader, id, body);
  }
}

import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers, Guarded } from '../http/answers';
import { Creates } from '../http/creates';
import { IfMatch } from '../http/if-match';
import { pageOf, type Page } from '../http/page.dto';
import { DemandDto, DemandSummaryDto, ListDemandsDto } from './demand.dto';
import { DemandMovesService } from './demand-moves.service';
import { DemandsService } from './demands.service';
import { TimelineDto } from './timeline.dto';
import {
  AskInfoDto,
  ChangeDemandDto,
  CreateDemandDto,
  RejectDemandDto,
  ReopenDemandDto,
  WithdrawDemandDto,
} from './write-demand.dto';

@ApiTags('demands')
@Controller('demands')
export class DemandsController {
  constructor(
    private readonly demands: DemandsService,
    private readonly moves: DemandMovesService,
  ) {}

  @Post()
  @Permit('demand.create')
  @Creates()
  @Answers('Writes a draft demand, for the own organisation or on behalf of a company of the area.', DemandDto, 201)
  createDemand(@CurrentReader() reader: Reader, @Body() body: CreateDemandDto): Promise<DemandDto> {
    return this.demands.create(reader, body);
  }

  @Get()
  @Permit('demand.read')
  @Answers('Demands of the own organisation and of the own area.', pageOf(DemandSummaryDto))
  listDemands(@CurrentReader() reader: Reader, @Query() query: ListDemandsDto): Promise<Page<DemandSummaryDto>> {
    return this.demands.list(reader, query);
  }

  @Get(':id')
  @Permit('demand.read', 'demand')
  @Answers('One demand, with what is missing and what the reader may do.', DemandDto)
  readDemand(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<DemandDto> {
    return this.demands.read(reader, id);
  }

  @Patch(':id')
  @Permit('demand.edit', 'demand')
  @Guarded()
  @Answers('Changes a draft, or a demand that needs more information.', DemandDto)
  changeDemand(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeDemandDto,
  ): Promise<DemandDto> {
    return this.demands.change(reader, id, version, body);
  }

  @Get(':id/timeline')
  @Permit('demand.read', 'demand')
  @Answers('What happened to a demand, newest first.', TimelineDto)
  readDemandTimeline(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<TimelineDto> {
    return this.demands.timeline(reader, id);
  }

  @Post(':id/submission')
  @Permit('demand.submit', 'demand')
  @Answers('Hands a demand to the coordinator of its area.', DemandDto)
  submitDemand(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<DemandDto> {
    return this.moves.submit(reader, id);
  }

  @Post(':id/opening')
  @Permit('demand.curate', 'demand')
  @Answers('Opens a demand: the engine looks for partners.', DemandDto)
  openDemand(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<DemandDto> {
    return this.moves.open(reader, id);
  }

  @Post(':id/info-request')
  @Permit('demand.curate', 'demand')
  @Answers('Asks the company for more information.', DemandDto)
  askDemandInfo(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AskInfoDto,
  ): Promise<DemandDto> {
    return this.moves.askInfo(reader, id, body);
  }

  @Post(':id/rejection')
  @Permit('demand.curate', 'demand')
  @Answers('Refuses a demand, with the reason.', DemandDto)
  rejectDemand(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: RejectDemandDto,
  ): Promise<DemandDto> {
    return this.moves.reject(reader, id, body);
  }

  @Post(':id/reopening')
  @Permit('demand.curate', 'demand')
  @Answers('Takes a closed demand up again within six months.', DemandDto)
  reopenDemand(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: ReopenDemandDto,
  ): Promise<DemandDto> {
    return this.moves.reopen(reader, id, body);
  }

  @Post(':id/return')
  @Permit('demand.curate', 'demand')
  @Answers('Looks for partners again after talks that failed.', DemandDto)
  returnDemand(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<DemandDto> {
    return this.moves.returnToOpen(reader, id);
  }

  @Post(':id/withdrawal')
  @Permit('demand.close', 'demand')
  @Answers('Withdraws a demand, with the reason; its proposals end.', DemandDto)
  withdrawDemand(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: WithdrawDemandDto,
  ): Promise<DemandDto> {
    return this.moves.withdraw(reader, id, body);
  }

  @Post(':id/pausing')
  @Permit('demand.close', 'demand')
  @Answers('Pauses an open demand.', DemandDto)
  pauseDemand(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<DemandDto> {
    return this.moves.pause(reader, id);
  }

  @Post(':id/resumption')
  @Permit('demand.close', 'demand')
  @Answers('Takes a paused demand up again.', DemandDto)
  resumeDemand(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<DemandDto> {
    return this.moves.resume(reader, id);
  }
}

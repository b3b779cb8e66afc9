import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers, Guarded } from '../http/answers';
import { Creates } from '../http/creates';
import { IfMatch } from '../http/if-match';
import { pageOf, type Page } from '../http/page.dto';
import { TimelineDto } from '../demands/timeline.dto';
import { CapabilitiesService } from './capabilities.service';
import {
  CapabilityDto,
  CapabilitySummaryDto,
  CapacityDto,
  ListCapabilitiesDto,
  OwnMatchListDto,
} from './capability.dto';
import { CapabilityMovesService } from './capability-moves.service';
import { CapacityService } from './capacity.service';
import { OwnMatchesService } from './own-matches.service';
import {
  ChangeCapabilityDto,
  CreateCapabilityDto,
  PlanCapacityDto,
  ReturnCapabilityDto,
  SuspendCapabilityDto,
} from './write-capability.dto';

@ApiTags('capabilities')
@Controller('capabilities')
export class CapabilitiesController {
  constructor(
    private readonly capabilities: CapabilitiesService,
    private readonly moves: CapabilityMovesService,
    private readonly capacity: CapacityService,
    private readonly ownMatches: OwnMatchesService,
  ) {}

  @Post()
  @Permit('capability.create')
  @Creates()
  @Answers('Writes a draft capability for a site of the own enterprise, or of the area.', CapabilityDto, 201)
  createCapability(@CurrentReader() reader: Reader, @Body() body: CreateCapabilityDto): Promise<CapabilityDto> {
    return this.capabilities.create(reader, body);
  }

  @Get()
  @Permit('capability.read')
  @Answers('Capabilities of the own enterprise and of the own area.', pageOf(CapabilitySummaryDto))
  listCapabilities(
    @CurrentReader() reader: Reader,
    @Query() query: ListCapabilitiesDto,
  ): Promise<Page<CapabilitySummaryDto>> {
    return this.capabilities.list(reader, query);
  }

  @Get(':id')
  @Permit('capability.read', 'capability')
  @Answers('One capability.', CapabilityDto)
  readCapability(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapabilityDto> {
    return this.capabilities.read(reader, id);
  }

  @Patch(':id')
  @Permit('capability.edit', 'capability')
  @Guarded()
  @Answers('Changes a capability; a changed limit or equipment goes back to review.', CapabilityDto)
  changeCapability(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeCapabilityDto,
  ): Promise<CapabilityDto> {
    return this.capabilities.change(reader, id, version, body);
  }

  @Get(':id/timeline')
  @Permit('capability.read', 'capability')
  @Answers('What happened to a capability, newest first.', TimelineDto)
  readCapabilityTimeline(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<TimelineDto> {
    return this.capabilities.timeline(reader, id);
  }

  @Get(':id/capacity')
  @Permit('capability.read', 'capability')
  @Answers('Free, held and committed hours of 26 weeks.', CapacityDto)
  readCapacity(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapacityDto> {
    return this.capacity.read(reader, id);
  }

  @Put(':id/capacity')
  @Permit('capability.edit', 'capability')
  @Guarded()
  @Answers('Plans the free hours of weeks.', CapacityDto)
  planCapacity(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: PlanCapacityDto,
  ): Promise<CapacityDto> {
    return this.capacity.plan(reader, id, version, body);
  }

  @Get(':id/matches')
  @Permit('match.read_own', 'capability')
  @Answers('How an own capability scored in the latest ranking of open demands; own facts only.', OwnMatchListDto)
  listOwnMatches(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<OwnMatchListDto> {
    return this.ownMatches.list(reader, id);
  }

  @Post(':id/submission')
  @Permit('capability.edit', 'capability')
  @Answers('Hands a capability in; it is published at once when nothing has to be checked.', CapabilityDto)
  submitCapability(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapabilityDto> {
    return this.moves.submit(reader, id);
  }

  @Post(':id/confirmation')
  @Permit('capability.confirm', 'capability')
  @Answers('Confirms that a capability still holds.', CapabilityDto)
  confirmCapability(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapabilityDto> {
    return this.moves.confirm(reader, id);
  }

  @Post(':id/archiving')
  @Permit('capability.confirm', 'capability')
  @Answers('Takes a capability out for good.', CapabilityDto)
  archiveCapability(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapabilityDto> {
    return this.moves.archive(reader, id);
  }

  @Post(':id/publication')
  @Permit('capability.curate', 'capability')
  @Answers('Publishes a capability that was handed in.', CapabilityDto)
  publishCapability(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapabilityDto> {
    return this.moves.publish(reader, id);
  }

  @Post(':id/return')
  @Permit('capability.curate', 'capability')
  @Answers('Sends a capability back to the enterprise.', CapabilityDto)
  returnCapability(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: ReturnCapabilityDto,
  ): Promise<CapabilityDto> {
    return this.moves.return(reader, id, body);
  }

  @Post(':id/suspension')
  @Permit('capability.curate', 'capability')
  @Answers('Suspends a capability, with the reason.', CapabilityDto)
  suspendCapability(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: SuspendCapabilityDto,
  ): Promise<CapabilityDto> {
    return this.moves.suspend(reader, id, body);
  }

  @Post(':id/reinstatement')
  @Permit('capability.curate', 'capability')
  @Answers('Takes a suspended capability back into review.', CapabilityDto)
  reinstateCapability(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CapabilityDto> {
    return this.moves.reinstate(reader, id);
  }
}

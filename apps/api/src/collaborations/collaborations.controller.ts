import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { TimelineDto } from '../demands/timeline.dto';
import { ObjectId } from '../fields/object-id';
import { Answers, Guarded } from '../http/answers';
import { IfMatch } from '../http/if-match';
import { pageOf, type Page } from '../http/page.dto';
import {
  CollaborationDto,
  CollaborationPartDto,
  CollaborationSummaryDto,
  ListCollaborationsDto,
} from './collaboration.dto';
import { CollaborationMovesService } from './collaboration-moves.service';
import { CollaborationTermsService } from './collaboration-terms.service';
import { CollaborationsService } from './collaborations.service';
import { CollaborationFiguresDto } from './figures.dto';
import { FiguresService } from './figures.service';
import {
  ChangeTermsDto,
  CompleteDto,
  ConfirmTermsDto,
  MarkAtRiskDto,
  RecoverDto,
  TerminateDto,
} from './write-collaboration.dto';

@ApiTags('collaborations')
@Controller('collaborations')
export class CollaborationsController {
  constructor(
    private readonly collaborations: CollaborationsService,
    private readonly terms: CollaborationTermsService,
    private readonly moves: CollaborationMovesService,
    private readonly figures: FiguresService,
  ) {}

  @Get()
  @Permit('collaboration.read')
  @Answers('Collaborations of the own organisation, of its teams and of the own area.', pageOf(CollaborationSummaryDto))
  listCollaborations(
    @CurrentReader() reader: Reader,
    @Query() query: ListCollaborationsDto,
  ): Promise<Page<CollaborationSummaryDto>> {
    return this.collaborations.list(reader, query);
  }

  @Get('figures')
  @Permit('collaboration.count')
  @Answers('How collaborations of the own area go: counts, lead times, satisfaction.', CollaborationFiguresDto)
  readCollaborationFigures(@CurrentReader() reader: Reader): Promise<CollaborationFiguresDto> {
    return this.figures.read(reader);
  }

  @Get(':id')
  @Permit('collaboration.read', 'collaboration')
  @Answers('One collaboration, with what to do next.', CollaborationDto)
  readCollaboration(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CollaborationDto> {
    return this.collaborations.read(reader, id);
  }

  @Get(':id/part')
  @Permit('collaboration.read_part', 'collaboration')
  @Answers('What the own enterprise does in a collaboration, alone or as a partner of a team.', CollaborationPartDto)
  readCollaborationPart(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
  ): Promise<CollaborationPartDto> {
    return this.collaborations.readPart(reader, id);
  }

  @Get(':id/timeline')
  @Permit('collaboration.read', 'collaboration')
  @Answers('What happened, newest first.', TimelineDto)
  readCollaborationTimeline(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<TimelineDto> {
    return this.collaborations.timeline(reader, id);
  }

  @Patch(':id')
  @Permit('collaboration.agree', 'collaboration')
  @Guarded()
  @Answers('Changes the terms, which makes confirmations of them void.', CollaborationDto)
  changeTerms(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTermsDto,
  ): Promise<CollaborationDto> {
    return this.terms.changeTerms(reader, id, version, body);
  }

  @Post(':id/checks-opening')
  @Permit('collaboration.move', 'collaboration')
  @Answers('Begins the checks of the kind.', CollaborationDto)
  openChecks(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CollaborationDto> {
    return this.moves.openChecks(reader, id);
  }

  @Post(':id/agreement')
  @Permit('collaboration.agree', 'collaboration')
  @Guarded()
  @Answers('Confirms the terms that were read; when both parties did, they agree.', CollaborationDto)
  confirmTerms(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ConfirmTermsDto,
  ): Promise<CollaborationDto> {
    return this.terms.agree(reader, id, version, body);
  }

  @Post(':id/start')
  @Permit('collaboration.move', 'collaboration')
  @Answers('Starts the work.', CollaborationDto)
  startCollaboration(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CollaborationDto> {
    return this.moves.start(reader, id);
  }

  @Post(':id/risk')
  @Permit('collaboration.move', 'collaboration')
  @Answers('Signals that it needs attention.', CollaborationDto)
  markAtRisk(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: MarkAtRiskDto,
  ): Promise<CollaborationDto> {
    return this.moves.markAtRisk(reader, id, body);
  }

  @Post(':id/recovery')
  @Permit('collaboration.move', 'collaboration')
  @Answers('Tells that it goes well again.', CollaborationDto)
  recoverCollaboration(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: RecoverDto,
  ): Promise<CollaborationDto> {
    return this.moves.recover(reader, id, body);
  }

  @Post(':id/completion')
  @Permit('collaboration.move', 'collaboration')
  @Answers('Completes the work.', CollaborationDto)
  completeCollaboration(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: CompleteDto,
  ): Promise<CollaborationDto> {
    return this.moves.complete(reader, id, body);
  }

  @Post(':id/termination')
  @Permit('collaboration.move', 'collaboration')
  @Answers('Stops it before its end, with the reason; hours come free.', CollaborationDto)
  terminateCollaboration(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: TerminateDto,
  ): Promise<CollaborationDto> {
    return this.moves.terminate(reader, id, body);
  }
}

import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import { CollaborationChecksService } from './collaboration-checks.service';
import { CollaborationDto } from './collaboration.dto';
import { CollaborationOutcomesService } from './collaboration-outcomes.service';
import {
  AnswerFollowUpDto,
  ConfirmCheckDto,
  DecideConflictDto,
  EvaluateDto,
  RaiseConflictDto,
  WithdrawCheckDto,
} from './write-collaboration.dto';

/** What people record in a collaboration: checks, raised points, follow-ups, evaluations. */
@ApiTags('collaborations')
@Controller('collaborations/:id')
export class CollaborationRecordsController {
  constructor(
    private readonly checks: CollaborationChecksService,
    private readonly outcomes: CollaborationOutcomesService,
  ) {}

  @Post('checks')
  @Permit('collaboration.agree', 'collaboration')
  @Creates()
  @Answers('Confirms a point of the checklist for the own side.', CollaborationDto, 201)
  confirmCheck(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: ConfirmCheckDto,
  ): Promise<CollaborationDto> {
    return this.checks.confirm(reader, id, body);
  }

  @Post('checks/withdrawal')
  @Permit('collaboration.agree', 'collaboration')
  @Answers('Takes the own confirmation of a point back.', CollaborationDto)
  withdrawCheck(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: WithdrawCheckDto,
  ): Promise<CollaborationDto> {
    return this.checks.withdraw(reader, id, body);
  }

  @Post('conflicts')
  @Permit('collaboration.move', 'collaboration')
  @Creates()
  @Answers('Raises a point to be weighed and decided.', CollaborationDto, 201)
  raiseConflict(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: RaiseConflictDto,
  ): Promise<CollaborationDto> {
    return this.checks.raise(reader, id, body);
  }

  @Post('conflicts/decision')
  @Permit('collaboration.decide', 'collaboration')
  @Answers('Decides about a raised point, in writing.', CollaborationDto)
  decideConflict(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: DecideConflictDto,
  ): Promise<CollaborationDto> {
    return this.checks.decide(reader, id, body);
  }

  @Post('follow-ups')
  @Permit('collaboration.agree', 'collaboration')
  @Creates()
  @Answers('Answers how it goes.', CollaborationDto, 201)
  answerFollowUp(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AnswerFollowUpDto,
  ): Promise<CollaborationDto> {
    return this.outcomes.answerFollowUp(reader, id, body);
  }

  @Post('evaluation')
  @Permit('collaboration.agree', 'collaboration')
  @Creates()
  @Answers('Says how it went.', CollaborationDto, 201)
  evaluateCollaboration(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: EvaluateDto,
  ): Promise<CollaborationDto> {
    return this.outcomes.evaluate(reader, id, body);
  }
}

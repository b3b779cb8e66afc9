import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import {
  AssessConsortiumDto,
  AssessedConsortiumDto,
  ComposeConsortiumDto,
  ConsortiaDto,
  ConsortiumDto,
  RelaxationsDto,
} from './possibility.dto';
import { PossibilitiesService } from './possibilities.service';
import { TeamsService } from './teams.service';

@ApiTags('matches')
@Controller('demands/:id')
export class PossibilitiesController {
  constructor(
    private readonly possibilities: PossibilitiesService,
    private readonly teams: TeamsService,
  ) {}

  @Get('relaxations')
  @Permit('match.read', 'demand')
  @Answers('Conditions that bring candidates in when one of them is let go, the most helpful first.', RelaxationsDto)
  listRelaxations(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<RelaxationsDto> {
    return this.possibilities.relaxations(reader, id);
  }

  @Get('consortia')
  @Permit('match.read', 'demand')
  @Answers('Teams for a demand that nobody carries alone: suggested, and put together.', ConsortiaDto)
  listConsortia(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ConsortiaDto> {
    return this.possibilities.consortia(reader, id);
  }

  @Post('consortia')
  @Permit('match.decide', 'demand')
  @Creates()
  @Answers('Puts a team together; the engine divides the work and names the lead.', ConsortiumDto, 201)
  composeConsortium(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: ComposeConsortiumDto,
  ): Promise<ConsortiumDto> {
    return this.teams.compose(reader, id, body);
  }

  @Post('consortia/assessment')
  @Permit('match.read', 'demand')
  @Answers(
    'A team as the engine divides the work over it, or the rule it breaks; nothing is stored.',
    AssessedConsortiumDto,
  )
  assessConsortium(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AssessConsortiumDto,
  ): Promise<AssessedConsortiumDto> {
    return this.teams.assess(reader, id, body);
  }
}

import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { AnswerDto } from '../answers/answer.dto';
import { Creates } from '../http/creates';
import { ProposalDto } from '../proposals/proposal.dto';
import { InvitationDto, InvitationListDto } from './invitation.dto';
import { InvitationsService } from './invitations.service';
import { TeamsService } from './teams.service';

@ApiTags('consortia')
@Controller()
export class InvitationsController {
  constructor(
    private readonly teams: TeamsService,
    private readonly invitations: InvitationsService,
  ) {}

  @Post('consortia/:id/proposal')
  @Permit('proposal.send', 'consortium')
  @Creates()
  @Answers('Drafts the proposal of a team; sending it asks every partner, and then the company.', ProposalDto, 201)
  proposeConsortium(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ProposalDto> {
    return this.teams.propose(reader, id);
  }

  @Get('consortium-invitations')
  @Permit('consortium.answer')
  @Answers('Teams the own enterprise is asked to join, newest first.', InvitationListDto)
  listInvitations(@CurrentReader() reader: Reader): Promise<InvitationListDto> {
    return this.invitations.list(reader);
  }

  @Get('consortium-invitations/:id')
  @Permit('consortium.answer', 'consortium')
  @Answers('What the own enterprise is asked to join; names once everybody agreed.', InvitationDto)
  readInvitation(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<InvitationDto> {
    return this.invitations.read(reader, id);
  }

  @Post('consortium-invitations/:id/answer')
  @Permit('consortium.answer', 'consortium')
  @Answers('Joins a team, or says no.', InvitationDto)
  answerInvitation(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AnswerDto,
  ): Promise<InvitationDto> {
    return this.invitations.answer(reader, id, body);
  }

  @Post('consortium-invitations/:id/hold-extension')
  @Permit('consortium.answer', 'consortium')
  @Answers('Has the hours of the own part held longer, once.', InvitationDto)
  extendOwnHold(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<InvitationDto> {
    return this.invitations.extendHold(reader, id);
  }
}

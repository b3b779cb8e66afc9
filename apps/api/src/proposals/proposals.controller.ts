import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { AnswerDto } from '../answers/answer.dto';
import { AnswersService } from '../answers/answers.service';
import { ObjectId } from '../fields/object-id';
import { Answers, Guarded } from '../http/answers';
import { IfMatch } from '../http/if-match';
import { pageOf, type Page } from '../http/page.dto';
import {
  ChangeProposalDto,
  ListProposalsDto,
  PreviewDto,
  ProposalDto,
  ProposalSummaryDto,
  WithdrawProposalDto,
} from './proposal.dto';
import { ProposalsService } from './proposals.service';

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly answers: AnswersService,
  ) {}

  @Get()
  @Permit('proposal.read')
  @Answers('Proposals of the own organisation and of the own area.', pageOf(ProposalSummaryDto))
  listProposals(@CurrentReader() reader: Reader, @Query() query: ListProposalsDto): Promise<Page<ProposalSummaryDto>> {
    return this.proposals.list(reader, query);
  }

  @Get(':id')
  @Permit('proposal.read', 'proposal')
  @Answers('One proposal, as far as the reader may see it.', ProposalDto)
  readProposal(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ProposalDto> {
    return this.proposals.read(reader, id);
  }

  @Patch(':id')
  @Permit('proposal.send', 'proposal')
  @Guarded()
  @Answers('Changes the word to the provider of a draft.', ProposalDto)
  changeProposal(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeProposalDto,
  ): Promise<ProposalDto> {
    return this.proposals.change(reader, id, version, body);
  }

  @Get(':id/preview')
  @Permit('proposal.send', 'proposal')
  @Answers('Exactly who will get which mail.', PreviewDto)
  previewProposal(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<PreviewDto> {
    return this.proposals.preview(reader, id);
  }

  @Post(':id/sending')
  @Permit('proposal.send', 'proposal')
  @Answers('Sends a proposal to the provider.', ProposalDto)
  sendProposal(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ProposalDto> {
    return this.proposals.send(reader, id);
  }

  @Post(':id/withdrawal')
  @Permit('proposal.send', 'proposal')
  @Answers('Withdraws a proposal, with the reason.', ProposalDto)
  withdrawProposal(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: WithdrawProposalDto,
  ): Promise<ProposalDto> {
    return this.proposals.withdraw(reader, id, body);
  }

  @Post(':id/hold-extension')
  @Permit('proposal.answer_own', 'proposal')
  @Answers('Has the hours of the own yes held longer, once.', ProposalDto)
  extendHold(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<ProposalDto> {
    return this.proposals.extendHold(reader, id);
  }

  @Post(':id/answer')
  @Permit('proposal.answer_own', 'proposal')
  @Answers('Answers a proposal as the party it waits for.', ProposalDto)
  answerProposal(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AnswerDto,
  ): Promise<ProposalDto> {
    return this.answers.answerSignedIn(reader, id, body);
  }
}

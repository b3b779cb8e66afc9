import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import { ProposalDto } from '../proposals/proposal.dto';
import { ProposalsService } from '../proposals/proposals.service';
import { CompareRunsDto, ComparisonDto, RunComparisonDto, RunListDto } from './comparison.dto';
import { ComparisonsService } from './comparisons.service';
import { AskedRunDto, DismissMatchDto, MatchDto, PromoteMatchDto, RankingDto, WhatIfDto } from './match.dto';
import { MatchesService } from './matches.service';
import { RankingsService } from './rankings.service';
import { WhatIfService } from './what-if.service';

@ApiTags('matches')
@Controller()
export class MatchesController {
  constructor(
    private readonly matches: MatchesService,
    private readonly rankings: RankingsService,
    private readonly whatIf: WhatIfService,
    private readonly comparisons: ComparisonsService,
    private readonly proposals: ProposalsService,
  ) {}

  @Get('demands/:id/matches')
  @Permit('match.read', 'demand')
  @Answers('The latest ranking of a demand, every point explained.', RankingDto)
  readLatestRanking(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<RankingDto> {
    return this.rankings.latest(reader, id);
  }

  @Get('demands/:id/runs')
  @Permit('match.read', 'demand')
  @Answers('Every run over a demand with what asked for it, newest first.', RunListDto)
  listMatchRuns(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<RunListDto> {
    return this.comparisons.runs(reader, id);
  }

  @Get('demands/:id/runs/compare')
  @Permit('match.read', 'demand')
  @Answers('What moved between two runs over a demand, what went in differently, and why.', RunComparisonDto)
  compareMatchRuns(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Query() query: CompareRunsDto,
  ): Promise<RunComparisonDto> {
    return this.comparisons.compare(reader, id, query);
  }

  @Post('demands/:id/runs')
  @Permit('match.decide', 'demand')
  @Creates()
  @Answers('Asks for a new run.', AskedRunDto, 202)
  askMatchRun(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<AskedRunDto> {
    return this.matches.askRun(reader, id);
  }

  @Get('match-runs/:id')
  @Permit('match.read', 'match_run')
  @Answers('One run with its candidates, as it was stored.', RankingDto)
  readMatchRun(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<RankingDto> {
    return this.rankings.read(reader, id);
  }

  @Post('demands/:id/what-if')
  @Permit('match.read', 'demand')
  @Answers('The ranking as it would be with other facts or weights; nothing is stored.', RankingDto)
  askWhatIf(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: WhatIfDto,
  ): Promise<RankingDto> {
    return this.whatIf.ask(reader, id, body);
  }

  @Post('demands/:id/what-if/comparison')
  @Permit('match.read', 'demand')
  @Answers('What other facts or weights would move in the ranking of today, and why; nothing is stored.', ComparisonDto)
  compareWhatIf(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: WhatIfDto,
  ): Promise<ComparisonDto> {
    return this.comparisons.compareTrial(reader, id, body);
  }

  @Post('matches/:id/shortlisting')
  @Permit('match.decide', 'match')
  @Answers('Puts a candidate on the short list.', MatchDto)
  shortlistMatch(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<MatchDto> {
    return this.matches.shortlist(reader, id);
  }

  @Post('matches/:id/dismissal')
  @Permit('match.decide', 'match')
  @Answers('Sets a candidate aside, with the reason.', MatchDto)
  dismissMatch(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: DismissMatchDto,
  ): Promise<MatchDto> {
    return this.matches.dismiss(reader, id, body);
  }

  @Post('matches/:id/restoration')
  @Permit('match.decide', 'match')
  @Answers('Takes a candidate back as the engine computed it.', MatchDto)
  restoreMatch(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<MatchDto> {
    return this.matches.restore(reader, id);
  }

  @Post('matches/:id/proposal')
  @Permit('proposal.send', 'match')
  @Creates()
  @Answers('Makes a draft proposal of a candidate.', ProposalDto, 201)
  promoteMatch(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: PromoteMatchDto,
  ): Promise<ProposalDto> {
    return this.proposals.draft(reader, id, body);
  }
}

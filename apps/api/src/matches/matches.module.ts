import { Module } from '@nestjs/common';
import { ProposalsModule } from '../proposals/proposals.module';
import { ComparisonsService } from './comparisons.service';
import { MatchesController } from './matches.controller';
import { MatchesService } from './matches.service';
import { RankingsService } from './rankings.service';
import { TrialsService } from './trials.service';
import { WhatIfService } from './what-if.service';
import { WhyNotController } from './why-not.controller';
import { WhyNotService } from './why-not.service';

@Module({
  imports: [ProposalsModule],
  controllers: [MatchesController, WhyNotController],
  providers: [ComparisonsService, MatchesService, RankingsService, TrialsService, WhatIfService, WhyNotService],
})
export class MatchesModule {}

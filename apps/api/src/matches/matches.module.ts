import { Module } from '@nestjs/common';
import { ProposalsModule } from '../proposals/proposals.module';
import { MatchesController } from './matches.controller';
import { MatchesService } from './matches.service';
import { RankingsService } from './rankings.service';
import { WhatIfService } from './what-if.service';

@Module({
  imports: [ProposalsModule],
  controllers: [MatchesController],
  providers: [MatchesService, RankingsService, WhatIfService],
})
export class MatchesModule {}

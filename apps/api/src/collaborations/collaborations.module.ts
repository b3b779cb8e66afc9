import { Module } from '@nestjs/common';
import { CollaborationChecksService } from './collaboration-checks.service';
import { CollaborationMovesService } from './collaboration-moves.service';
import { CollaborationOutcomesService } from './collaboration-outcomes.service';
import { CollaborationRecordsController } from './collaboration-records.controller';
import { CollaborationTermsService } from './collaboration-terms.service';
import { CollaborationsController } from './collaborations.controller';
import { CollaborationsService } from './collaborations.service';
import { FiguresService } from './figures.service';

@Module({
  controllers: [CollaborationsController, CollaborationRecordsController],
  providers: [
    CollaborationsService,
    CollaborationTermsService,
    CollaborationMovesService,
    CollaborationChecksService,
    CollaborationOutcomesService,
    FiguresService,
  ],
})
export class CollaborationsModule {}

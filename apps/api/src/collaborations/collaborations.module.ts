import { Module } from '@nestjs/common';
import { CollaborationChecksService } from './collaboration-checks.service';
import { CollaborationOutcomesService } from './collaboration-outcomes.service';
import { CollaborationRecordsController } from './collaboration-records.controller';
import { CollaborationsController } from './collaborations.controller';
import { CollaborationsService } from './collaborations.service';
import { FiguresService } from './figures.service';

@Module({
  controllers: [CollaborationsController, CollaborationRecordsController],
  providers: [CollaborationsService, CollaborationChecksService, CollaborationOutcomesService, FiguresService],
})
export class CollaborationsModule {}

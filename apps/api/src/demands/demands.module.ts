import { Module } from '@nestjs/common';
import { TextModule } from '../text/text.module';
import { DemandMovesService } from './demand-moves.service';
import { DemandsController } from './demands.controller';
import { DemandsService } from './demands.service';

@Module({
  imports: [TextModule],
  controllers: [DemandsController],
  providers: [DemandsService, DemandMovesService],
  exports: [DemandsService],
})
export class DemandsModule {}

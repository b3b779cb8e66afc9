import { Module } from '@nestjs/common';
import { TextModule } from '../text/text.module';
import { CapabilitiesController } from './capabilities.controller';
import { CapabilitiesService } from './capabilities.service';
import { CapabilityMovesService } from './capability-moves.service';
import { CapacityService } from './capacity.service';
import { CredentialsService } from './credentials.service';
import { EstablishmentsController } from './establishments.controller';
import { OwnMatchesService } from './own-matches.service';

@Module({
  imports: [TextModule],
  controllers: [CapabilitiesController, EstablishmentsController],
  providers: [CapabilitiesService, CapabilityMovesService, CapacityService, CredentialsService, OwnMatchesService],
})
export class CapabilitiesModule {}

import { Module } from '@nestjs/common';
import { TextModule } from '../text/text.module';
import { CapabilitiesController } from './capabilities.controller';
import { CapabilitiesService } from './capabilities.service';
import { CapabilityMovesService } from './capability-moves.service';
import { CapacityService } from './capacity.service';
import { CredentialChecksService } from './credential-checks.service';
import { CredentialsController } from './credentials.controller';
import { CredentialsService } from './credentials.service';
import { EstablishmentsController } from './establishments.controller';
import { OwnMatchesService } from './own-matches.service';

@Module({
  imports: [TextModule],
  controllers: [CapabilitiesController, CredentialsController, EstablishmentsController],
  providers: [
    CapabilitiesService,
    CapabilityMovesService,
    CapacityService,
    CredentialChecksService,
    CredentialsService,
    OwnMatchesService,
  ],
})
export class CapabilitiesModule {}

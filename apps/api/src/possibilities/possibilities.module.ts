import { Module } from '@nestjs/common';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';
import { PossibilitiesController } from './possibilities.controller';
import { PossibilitiesService } from './possibilities.service';
import { TeamsService } from './teams.service';

@Module({
  controllers: [PossibilitiesController, InvitationsController],
  providers: [InvitationsService, PossibilitiesService, TeamsService],
})
export class PossibilitiesModule {}

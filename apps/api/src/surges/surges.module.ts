import { Module } from '@nestjs/common';
import { SurgeAnswersService } from './surge-answers.service';
import { SurgesController } from './surges.controller';
import { SurgesService } from './surges.service';

@Module({ controllers: [SurgesController], providers: [SurgeAnswersService, SurgesService] })
export class SurgesModule {}

import { Module } from '@nestjs/common';
import { PossibilitiesController } from './possibilities.controller';
import { PossibilitiesService } from './possibilities.service';

@Module({ controllers: [PossibilitiesController], providers: [PossibilitiesService] })
export class PossibilitiesModule {}

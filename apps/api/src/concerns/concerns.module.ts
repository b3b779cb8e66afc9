import { Module } from '@nestjs/common';
import { ConcernsController } from './concerns.controller';
import { ConcernsService } from './concerns.service';
import { DemandConcernsController } from './demand-concerns.controller';

@Module({ controllers: [DemandConcernsController, ConcernsController], providers: [ConcernsService] })
export class ConcernsModule {}

import { Module } from '@nestjs/common';
import { SuccessionsController } from './successions.controller';
import { SuccessionsService } from './successions.service';

@Module({ controllers: [SuccessionsController], providers: [SuccessionsService] })
export class SuccessionsModule {}

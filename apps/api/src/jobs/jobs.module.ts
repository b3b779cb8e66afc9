import { Module } from '@nestjs/common';
import { JobsController } from './jobs.controller';
import { JobsService } from './jobs.service';
import { OperationsService } from './operations.service';

@Module({
  controllers: [JobsController],
  providers: [JobsService, OperationsService],
})
export class JobsModule {}

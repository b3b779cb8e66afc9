import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { pageOf, PageQueryDto, type Page } from '../http/page.dto';
import { BacklogDto, FailedJobDto } from './jobs.dto';
import { JobsService } from './jobs.service';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @Get('backlog')
  @Permit('jobs.read')
  @Answers('Jobs that wait to be handed to the queue.', BacklogDto)
  readBacklog(): Promise<BacklogDto> {
    return this.jobs.backlog();
  }

  @Get('failed')
  @Permit('jobs.read')
  @Answers('Jobs that failed for good, newest first.', pageOf(FailedJobDto))
  listFailedJobs(@Query() query: PageQueryDto): Promise<Page<FailedJobDto>> {
    return this.jobs.listFailed(query);
  }

  @Post('failed/:jobId/redrive')
  @Permit('jobs.redrive')
  @Answers('Drives a failed job again.', FailedJobDto)
  redriveJob(@CurrentReader() reader: Reader, @Param('jobId') jobId: string): Promise<FailedJobDto> {
    return this.jobs.redrive(reader, jobId);
  }
}

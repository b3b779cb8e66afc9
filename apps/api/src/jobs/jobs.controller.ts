import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { ObjectId } from '../fields/object-id';
import { pageOf, PageQueryDto, type Page } from '../http/page.dto';
import { BacklogDto, DecideMailDto, FailedJobDto, ListStuckMailsDto, OperationsDto, StuckMailDto } from './jobs.dto';
import { JobsService } from './jobs.service';
import { OperationsService } from './operations.service';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly operations: OperationsService,
  ) {}

  @Get('operations')
  @Permit('jobs.read')
  @Answers('What waits, runs, failed or stands still.', OperationsDto)
  readOperations(): Promise<OperationsDto> {
    return this.operations.read();
  }

  @Get('mails')
  @Permit('jobs.redrive')
  @Answers('Mails that stand still, newest first: to whom and why, not what they say.', pageOf(StuckMailDto))
  listStuckMails(@Query() query: ListStuckMailsDto): Promise<Page<StuckMailDto>> {
    return this.operations.listMails(query);
  }

  @Post('mails/:id/decision')
  @Permit('jobs.redrive', 'mail')
  @Answers('Says that a mail arrived, or sends it again.', null, 204)
  decideMail(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: DecideMailDto,
  ): Promise<void> {
    return this.operations.decide(reader, id, body.decision);
  }

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

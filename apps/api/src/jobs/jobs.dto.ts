import { Amount, Moment, Parts, Text, Whole } from '../fields/fields';

export class WaitingJobsDto {
  @Text({ max: 100 }) name: string;
  @Whole({ min: 0, max: 1_000_000_000 }) waiting: number;
  @Moment() oldest: string;
}

export class BacklogDto {
  @Whole({ min: 0, max: 1_000_000_000, description: 'Jobs that are due and not yet handed to the queue.' }) due: number;
  @Amount({ min: 0, max: 1_000_000_000, description: 'Seconds the oldest of them waits.' }) oldestSeconds: number;
  @Parts(() => WaitingJobsDto) items: WaitingJobsDto[];
}

export class FailedJobDto {
  @Text({ max: 300 }) jobId: string;
  @Text({ max: 100 }) name: string;
  @Text({ max: 10_000 }) error: string;
  @Whole({ min: 0, max: 1000 }) attempts: number;
  @Moment() failedAt: string;
  @Moment({ nullable: true }) redrivenAt: string | null;
}

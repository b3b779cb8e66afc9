import { Injectable } from '@nestjs/common';
import { redriveJob } from '@bestuiver/jobs';
import { FailedJob } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { windowOf, type Page, type PageQueryDto } from '../http/page.dto';
import type { BacklogDto, FailedJobDto } from './jobs.dto';

const WAITING = `
  SELECT name, count(*)::int AS waiting, min(run_at) AS oldest FROM outbox
   WHERE relayed_at IS NULL AND run_at <= $1 GROUP BY name ORDER BY name`;

/** Jobs that wait and jobs that failed, for who keeps the platform running. */
@Injectable()
export class JobsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async backlog(): Promise<BacklogDto> {
    const now = this.clock.now();
    const rows = await this.dataSource.query<{ name: string; waiting: number; oldest: Date }[]>(WAITING, [now]);
    const oldest = Math.min(now.getTime(), ...rows.map((row) => row.oldest.getTime()));
    return {
      due: rows.reduce((sum, { waiting }) => sum + waiting, 0),
      oldestSeconds: (now.getTime() - oldest) / 1000,
      items: rows.map((row) => ({ name: row.name, waiting: row.waiting, oldest: instant(row.oldest) })),
    };
  }

  async listFailed(query: PageQueryDto): Promise<Page<FailedJobDto>> {
    const order = { failedAt: 'DESC', jobId: 'ASC' } as const;
    const [rows, total] = await this.dataSource.manager.findAndCount(FailedJob, { order, ...windowOf(query) });
    return { items: rows.map(failedJobDto), total, page: query.page, pageSize: query.pageSize };
  }

  async redrive(reader: Reader, jobId: string): Promise<FailedJobDto> {
    const operator = { personId: reader.personId, now: this.clock.now() };
    const { job, outcome } = await this.dataSource.transaction((tx) => redriveJob(tx, jobId, operator));
    if (!job) throw refuse('not-found', 'job.not_found', { jobId });
    if (outcome === 'redriven') throw refuse('conflict', 'job.redriven', { redrivenAt: instant(job.redrivenAt) });
    return failedJobDto(job);
  }
}

function failedJobDto({ jobId, name, error, attempts, failedAt, redrivenAt }: FailedJob): FailedJobDto {
  return { jobId, name, error, attempts, failedAt: instant(failedAt), redrivenAt: instant(redrivenAt) };
}

import { Injectable } from '@nestjs/common';
import { FailedJob, newId, OutboxJob, recordAudit } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { windowOf, type Page, type PageQueryDto } from '../http/page.dto';
import { currentCorrelation } from '@bestuiver/jobs';
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
    return this.dataSource.transaction(async (manager) => {
      const job = await manager.findOne(FailedJob, { where: { jobId }, lock: { mode: 'pessimistic_write' } });
      if (!job) throw refuse('not-found', 'job.not_found', { jobId });
      if (job.redrivenAt) throw refuse('conflict', 'job.redriven', { redrivenAt: instant(job.redrivenAt) });
      await manager.insert(OutboxJob, {
        name: job.name,
        data: job.data as object,
        correlationId: currentCorrelation(),
      });
      await manager.save(Object.assign(job, { redrivenAt: this.clock.now() }));
      await recordAudit(manager, {
        actor: 'platform_admin',
        personId: reader.personId,
        action: 'job.redrive',
        objectType: 'job',
        objectId: newId(),
        details: { jobId, name: job.name },
      });
      return failedJobDto(job);
    });
  }
}

function failedJobDto({ jobId, name, error, attempts, failedAt, redrivenAt }: FailedJob): FailedJobDto {
  return { jobId, name, error, attempts, failedAt: instant(failedAt), redrivenAt: instant(redrivenAt) };
}

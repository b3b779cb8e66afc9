import { Injectable } from '@nestjs/common';
import { decideMail, type MailDecision } from '@bestuiver/jobs';
import { FailedJob, Mail, MailDelivery, QueueLane, type HeldReason } from '@bestuiver/persistence';
import { DataSource, IsNull, type FindOptionsWhere, In, MoreThan } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { windowOf, type Page } from '../http/page.dto';
import type { ListStuckMailsDto, OperationsDto, StuckMailDto, StuckState } from './jobs.dto';
import { JobsService } from './jobs.service';

const DAY_MS = 86_400_000;

const STANDING = `
  SELECT count(*) FILTER (WHERE status = 'queued' AND held_reason IS NULL)::int AS queued,
    count(*) FILTER (WHERE status = 'sending')::int AS sending,
    count(*) FILTER (WHERE status = 'ambiguous')::int AS ambiguous,
    count(*) FILTER (WHERE status = 'failed' AND created_at > $1::timestamptz - interval '30 days')::int AS failed,
    count(*) FILTER (WHERE status = 'sent' AND sent_at > $1::timestamptz - interval '1 day')::int AS "sentLastDay"
  FROM mail WHERE status IN ('queued', 'sending', 'ambiguous', 'failed')
    OR (status = 'sent' AND created_at > $1::timestamptz - interval '8 days')`;

const HELD = `
  SELECT held_reason AS reason, count(*)::int AS mails, min(held_until) AS "nextAt"
  FROM mail WHERE status = 'queued' AND held_reason IS NOT NULL GROUP BY held_reason ORDER BY mails DESC, reason`;

/** What waits, runs, failed or stands still, for who keeps the platform running; and the decisions on it. */
@Injectable()
export class OperationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: JobsService,
  ) {}

  async read(): Promise<OperationsDto> {
    const { manager } = this.dataSource;
    const [mails] = await manager.query<
      Pick<OperationsDto, 'queued' | 'sending' | 'ambiguous' | 'failed' | 'sentLastDay'>[]
    >(STANDING, [this.clock.now()]);
    const held = await manager.query<{ reason: HeldReason; mails: number; nextAt: Date | null }[]>(HELD);
    const lanes = await manager.find(QueueLane, { order: { name: 'ASC' } });
    const seen = Math.max(...lanes.map(({ countedAt }) => countedAt.getTime()));
    return {
      backlog: await this.jobs.backlog(),
      lanes: lanes.map((lane) => ({ ...lane, countedAt: instant(lane.countedAt) })),
      workerSeenAt: lanes.length > 0 ? instant(new Date(seen)) : null,
      ...mails!,
      failedJobs: await manager.countBy(FailedJob, { redrivenAt: IsNull() }),
      held: held.map((one) => ({ ...one, nextAt: instant(one.nextAt) })),
    };
  }

  async listMails({ state, page, pageSize, ...query }: ListStuckMailsDto): Promise<Page<StuckMailDto>> {
    const [rows, total] = await this.dataSource.manager.findAndCount(Mail, {
      where: this.standing(state),
      order: { createdAt: 'DESC', id: 'DESC' },
      ...windowOf({ page, pageSize, ...query }),
    });
    const last = await this.lastAttempts(rows.map(({ id }) => id));
    return { items: rows.map((mail) => stuckMailDto(mail, state, last.get(mail.id))), total, page, pageSize };
  }

  async decide(reader: Reader, mailId: string, decision: MailDecision): Promise<void> {
    const operator = { personId: reader.personId, now: this.clock.now() };
    const outcome = await this.dataSource.transaction((tx) => decideMail(tx, mailId, decision, operator));
    if (outcome === 'not_found') throw refuse('not-found', 'mail.not_found', { id: mailId });
    if (outcome === 'settled') throw refuse('conflict', 'mail.settled', {});
  }

  private standing(state: StuckState): FindOptionsWhere<Mail>[] {
    if (state === 'held') return [{ status: 'queued', heldUntil: MoreThan(new Date(0)) }];
    if (state === 'ambiguous') return [{ status: 'ambiguous' }];
    return [{ status: 'failed', createdAt: MoreThan(new Date(this.clock.now().getTime() - 30 * DAY_MS)) }];
  }

  private async lastAttempts(mailIds: readonly string[]): Promise<Map<string, MailDelivery>> {
    if (mailIds.length === 0) return new Map();
    const attempts = await this.dataSource.manager.find(MailDelivery, {
      where: { mailId: In([...mailIds]) },
      order: { attempt: 'ASC' },
    });
    return new Map(attempts.map((attempt) => [attempt.mailId, attempt]));
  }
}

function stuckMailDto(mail: Mail, state: StuckState, last: MailDelivery | undefined): StuckMailDto {
  return {
    id: mail.id,
    kind: mail.kind,
    to: mail.toAddress,
    toName: mail.toName,
    state,
    heldReason: mail.heldReason,
    heldUntil: instant(mail.heldUntil),
    createdAt: instant(mail.createdAt),
    attempts: last?.attempt ?? 0,
    lastAttemptAt: instant(last?.startedAt ?? null),
    lastResponse: last?.response ?? null,
  };
}

import type { JobName } from '@bestuiver/jobs';
import type { Mailer, OutgoingMail } from '@bestuiver/mail';
import { createDataSource } from '@bestuiver/persistence';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { Clock } from '../../apps/worker/src/clock';
import { SendMailJob } from '../../apps/worker/src/jobs/send-mail.job';
import { SCHEDULES } from '../../apps/worker/src/schedules';
import { Scheduler } from '../../apps/worker/src/schedules/scheduler';
import { cloneDatabase, type TestDatabase } from '../support/database';

export interface TimedMail extends OutgoingMail {
  readonly kind: string;
  readonly at: Date;
}

/** Lost jobs are found by the database's own clock, which stands where it is. */
const MOVED = SCHEDULES.filter(({ name }) => name !== 'jobs.recover');

class MovedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  move(to: Date): void {
    this.instant = to;
  }
}

/** The schedules and the sending of mails on a real database, with a clock that is moved by hand. */
export class TimeMachine {
  readonly sent: TimedMail[] = [];
  private readonly clock: MovedClock;
  private scheduler: Scheduler;

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
    start: Date,
  ) {
    this.clock = new MovedClock(start);
    this.scheduler = this.newScheduler();
  }

  static async open(start: string): Promise<TimeMachine> {
    const database = await cloneDatabase();
    const dataSource = await createDataSource({ url: database.url }).initialize();
    const machine = new TimeMachine(database, dataSource, new Date(start));
    await machine.moveDatabase();
    return machine;
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  now(): Date {
    return this.clock.now();
  }

  /** Everything stands still until then, as when the machine is off. */
  async sleepUntil(instant: string): Promise<void> {
    await this.move(new Date(instant));
  }

  /** Goes on until then, looking every `stepMinutes` at what is due. */
  async runUntil(instant: string, stepMinutes = 60): Promise<void> {
    for (const end = new Date(instant); this.clock.now() < end;) {
      await this.tick();
      await this.move(new Date(Math.min(end.getTime(), this.clock.now().getTime() + stepMinutes * 60_000)));
    }
    await this.tick();
  }

  /** Runs what is due now and sends what may leave. */
  async tick(weeklyCap = Infinity): Promise<void> {
    await this.scheduler.runDue();
    await this.sendWaiting(weeklyCap);
  }

  /** The process ends and another takes its place. */
  restart(): void {
    this.scheduler = this.newScheduler();
  }

  kindsSent(): string[] {
    return this.sent.map(({ kind }) => kind);
  }

  async sendWaiting(weeklyCap = Infinity): Promise<void> {
    const job = new SendMailJob(this.dataSource, this.mailer(), this.clock, {
      publicUrl: 'https://bestuiver.example',
      mailDomain: 'bestuiver.example',
      weeklyCap,
      domainPace: Infinity,
      inboundDomain: 'post.bestuiver.example',
    });
    for (;;) {
      const rows = await this.dataSource.query<{ name: JobName; data: { mailId: string } }[]>(
        `WITH taken AS (UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING name, data)
         SELECT name, data FROM taken WHERE name = 'mail.send'`,
      );
      if (rows.length === 0) return;
      for (const { data } of rows) await job.run(data);
    }
  }

  private async move(to: Date): Promise<void> {
    this.clock.move(to);
    await this.dataSource.query('UPDATE moved_clock SET instant = $1', [to]);
  }

  /** New rows are dated by the moved clock as well. */
  private async moveDatabase(): Promise<void> {
    await this.dataSource.query('CREATE TABLE moved_clock AS SELECT $1::timestamptz AS instant', [this.clock.now()]);
    await this.dataSource.query(
      'CREATE FUNCTION moved_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT instant FROM public.moved_clock $$',
    );
    const dated = await this.dataSource.query<{ table: string; column: string }[]>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = 'public' AND column_default = 'now()' AND table_name <> 'outbox'`,
    );
    for (const { table, column } of dated)
      await this.dataSource.query(`ALTER TABLE "${table}" ALTER COLUMN "${column}" SET DEFAULT moved_now()`);
  }

  private mailer(): Mailer {
    return {
      send: async (mail) => {
        const [row] = await this.dataSource.query<{ kind: string }[]>('SELECT kind FROM mail WHERE message_id = $1', [
          mail.messageId,
        ]);
        this.sent.push({ ...mail, kind: row!.kind, at: this.clock.now() });
        return { outcome: 'sent', messageId: mail.messageId, smtpCode: 250, detail: '2.0.0 ok' };
      },
      close: () => undefined,
    };
  }

  private newScheduler(): Scheduler {
    return new Scheduler(this.dataSource, MOVED, this.clock, pino({ level: 'error' }));
  }
}

import { brusselsDay } from '@bestuiver/domain';
import { Mail, MailDelivery } from '@bestuiver/persistence';
import { pino } from 'pino';
import { IsNull } from 'typeorm';
import { MovedClock } from '../support/moved-clock';
import { until } from '../support/until';
import { WorkerProcess } from '../support/worker-process';
import { BACKENDS, prepareSending, settle, startWorker, type Sending } from './sending';

const PROPOSALS = 60;

jest.setTimeout(120_000);

describe.each(BACKENDS)('a worker that is told to stop, queue on %s', (backend) => {
  let sending: Sending;

  beforeAll(async () => {
    sending = await prepareSending(backend, PROPOSALS);
    sending.sink.always({ slowMs: 20 });
  });

  afterAll(() => sending.close());

  it('finishes what it began, and another one does the rest: nothing lost, doubled or in doubt', async () => {
    const first = await WorkerProcess.start(sending);
    await until('some mails came', () => sending.sink.mails.length >= 10);
    await first.stop();
    const { manager } = sending.dataSource;
    expect(await manager.countBy(MailDelivery, { outcome: IsNull() })).toBe(0);
    expect(await manager.countBy(Mail, { status: 'sent' })).toBe(sending.sink.mails.length);
    const second = await WorkerProcess.start(sending);
    const tally = await settle(sending);
    await second.stop();
    expect(tally).toEqual({ mails: PROPOSALS, refused: 0, ambiguous: 0, arrived: 0, lost: 0, doubled: 0 });
  });
});

describe('a worker that is watched', () => {
  let sending: Sending;
  const lines: Record<string, unknown>[] = [];

  beforeAll(async () => {
    sending = await prepareSending('postgres', 6);
    await sending.dataSource.query(`UPDATE outbox SET correlation_id = 'request-7' WHERE name = 'mail.send'`);
    sending.sink.next('defer-recipient', 'reject-recipient');
  });

  afterAll(() => sending.close());

  it('tells the request a mail goes back to, and counts what became of it', async () => {
    const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line) as never) });
    // At night only proposals leave, and no schedule writes another mail.
    const clock = new MovedClock();
    clock.moveTo(brusselsDay(new Date()), 2);
    const worker = await startWorker(sending, { log, clock });
    await settle(sending);
    await until('all was counted', async () => /mail_attempts_total.* 5/.test(await worker.metrics.registry.metrics()));
    await worker.stop();
    const metrics = await worker.metrics.registry.metrics();
    expect(metrics).toContain('mail_attempts_total{outcome="sent",reply="2xx"} 5');
    expect(metrics).toContain('mail_attempts_total{outcome="temporary",reply="4xx"} 1');
    expect(metrics).toContain('mail_attempts_total{outcome="permanent",reply="5xx"} 1');
    expect(metrics).toMatch(/job_duration_seconds_count\{job="mail.send",outcome="done"\} \d/);
    expect(metrics).toMatch(/outbox_oldest_seconds \d/);
    expect(metrics).toMatch(/queue_jobs\{lane="mail",state="waiting"\} \d/);
    expect(metrics).toMatch(/operations_alert\{alert="backlog"\} 0/);
    const done = lines.filter(({ job, msg }) => job === 'mail.send' && msg === 'job done');
    // The mail that tells the coordinator of the address that does not work belongs to the same story.
    expect(done.length).toBeGreaterThan(6);
    expect(done.every(({ correlationId, mailId }) => correlationId === 'request-7' && mailId)).toBe(true);
    expect(lines.filter((line) => JSON.stringify(line).includes('@'))).toEqual([]);
  });
});

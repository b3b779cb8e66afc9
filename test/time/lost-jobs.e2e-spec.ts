import { createDataSource, Mail, MailDelivery, newId, OutboxJob } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import { recoverLostJobs } from '../../apps/worker/src/schedules/recover-lost-jobs.schedule';
import { sentProposals } from '../factories';
import { cloneDatabase, type TestDatabase } from '../support/database';

describe('mails whose jobs are gone', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await cloneDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    await sentProposals(dataSource, 1);
    await dataSource.query('DELETE FROM outbox');
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const age = (days: number): Promise<unknown> =>
    dataSource.query(`UPDATE mail SET created_at = now() - make_interval(days => $1)`, [days]);

  /** Attempts that failed, spread evenly over the time since. */
  async function tried(times: number, sinceHours: number, untilHours = 0): Promise<void> {
    const [mail] = await dataSource.manager.find(Mail);
    await dataSource.manager.update(Mail, mail!.id, { status: 'sending' });
    const step = times > 1 ? (sinceHours - untilHours) / (times - 1) : 0;
    const rows = Array.from({ length: times }, (_, i) => ({
      ...{ id: newId(), mailId: mail!.id, attempt: i + 1, outcome: 'temporary' as const, response: '450 later' },
      startedAt: new Date(Date.now() - (sinceHours - i * step) * 3_600_000),
    }));
    await dataSource.manager.insert(MailDelivery, rows);
  }

  async function recover(): Promise<{ status: string; jobs: number }> {
    await recoverLostJobs.run({
      transaction: (work) => dataSource.transaction(work),
      now: new Date(),
      today: new Date().toISOString().slice(0, 10),
    });
    const [mail] = await dataSource.manager.find(Mail);
    return { status: mail!.status, jobs: await dataSource.manager.countBy(OutboxJob, { name: 'mail.send' }) };
  }

  it('get one again, also when nobody was there for four days, and only one', async () => {
    await age(4);
    expect(await recover()).toEqual({ status: 'queued', jobs: 1 });
    expect(await recover()).toEqual({ status: 'queued', jobs: 1 });
  });

  it('are tried again after four days down, although they had been tried before', async () => {
    await age(5);
    await tried(10, 120, 96);
    expect(await recover()).toEqual({ status: 'sending', jobs: 1 });
  });

  it('are given up after three days of trying', async () => {
    await age(4);
    await tried(60, 80, 1);
    expect(await recover()).toEqual({ status: 'failed', jobs: 0 });
  });

  it('are left alone while somebody tries', async () => {
    await age(1);
    await tried(3, 1, 0.1);
    expect(await recover()).toEqual({ status: 'sending', jobs: 0 });
  });

  it('stay ambiguous until somebody decides', async () => {
    await age(4);
    await dataSource.manager.updateAll(Mail, { status: 'ambiguous' });
    expect(await recover()).toEqual({ status: 'ambiguous', jobs: 0 });
  });
});

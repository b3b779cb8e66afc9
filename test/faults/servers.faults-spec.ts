import { OutboxJob } from '@bestuiver/persistence';
import { prepareDatabase } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { IsNull, Not } from 'typeorm';
import { startPostgres } from '../support/postgres-setup';
import type { SinkStep } from '../support/smtp-sink';
import { until } from '../support/until';
import { WorkerProcess } from '../support/worker-process';
import {
  BACKENDS,
  DEADLINE_SECONDS,
  prepareSending,
  PROPOSALS,
  SCENARIO_MS,
  sentSoFar,
  settle,
  type Backend,
  type Sending,
  type Tally,
} from './sending';
import { report } from './report';

/** A third of the way: enough is done and enough is left. */
const MIDWAY = Math.ceil(PROPOSALS / 3);

/** A scenario with everything of its own, and its line in the table. */
async function tell(fault: string, backend: Backend, sending: Sending, scenario: () => Promise<Tally>): Promise<void> {
  sending.sink.always({ slowMs: 10 });
  const tally = await scenario().finally(() => sending.close());
  report(fault, backend, tally);
  expect(tally).toMatchObject({ mails: PROPOSALS, lost: 0, refused: 0, doubled: 0 });
}

async function finishWith(sending: Sending, ...workers: WorkerProcess[]): Promise<Tally> {
  return settle(sending).finally(() => Promise.all(workers.map((worker) => worker.stop())));
}

describe.each(BACKENDS)('proposals that are sent while programs are killed, queue on %s', (backend) => {
  it.concurrent.each<SinkStep>(['addressed', 'text', 'taken', 'answered'])(
    'worker killed at a mail that is %s',
    async (step) => {
      const sending = await prepareSending(backend);
      await tell(`worker killed, mail ${step}`, backend, sending, async () => {
        const doomed = await WorkerProcess.start(sending);
        let met = 0;
        await new Promise<void>((resolve) => {
          sending.sink.onStep = (reached) => {
            if (reached === step && (met += 1) === MIDWAY) void doomed.kill().then(resolve);
          };
        });
        return finishWith(sending, await WorkerProcess.start(sending));
      });
    },
    SCENARIO_MS,
  );

  it.concurrent(
    'relay killed with rows in its hands',
    async () => {
      const sending = await prepareSending(backend);
      await tell('relay killed with rows in its hands', backend, sending, async () => {
        const doomed = await WorkerProcess.start(sending);
        await until('the relay has taken rows', () =>
          sending.dataSource.manager.existsBy(OutboxJob, { claimedUntil: Not(IsNull()) }),
        );
        await doomed.kill();
        // As if it had handed over the other half too and died before it could note that down.
        await sending.dataSource.query('UPDATE outbox SET relayed_at = NULL WHERE id % 2 = 0');
        return finishWith(sending, await WorkerProcess.start(sending));
      });
    },
    SCENARIO_MS,
  );

  it.concurrent(
    'two workers and two relays at once',
    async () => {
      const sending = await prepareSending(backend);
      await tell('two workers and two relays at once', backend, sending, async () => {
        const tally = await finishWith(
          sending,
          ...(await Promise.all([WorkerProcess.start(sending), WorkerProcess.start(sending)])),
        );
        expect(tally).toMatchObject({ ambiguous: 0 });
        return tally;
      });
    },
    SCENARIO_MS,
  );
});

describe('proposals that are sent while servers fall', () => {
  it.concurrent(
    'Redis ends and comes back empty',
    async () => {
      const sending = await prepareSending('redis');
      await tell('Redis restarted and flushed', 'redis', sending, async () => {
        const stop = await WorkerProcess.keep(sending);
        return midwayThere(sending)
          .then(() => sending.emptyRedis())
          .then(() => anHourPasses(sending))
          .then(() => settle(sending))
          .finally(stop);
      });
    },
    SCENARIO_MS,
  );

  it.concurrent.each(BACKENDS)(
    'PostgreSQL restarts, queue on %s',
    async (backend) => {
      const { postgres, stop: stopPostgres } = await startPostgres();
      const url = postgres.urlOf('postgres');
      await prepareDatabase(url, createTaxonomy());
      const sending = await prepareSending(backend, PROPOSALS, { url, drop: stopPostgres });
      await tell('PostgreSQL restarted', backend, sending, async () => {
        const stop = await WorkerProcess.keep(sending);
        return midwayThere(sending)
          .then(() => process.kill(postgres.pid!, 'SIGINT'))
          .then(() => settle(sending))
          .finally(stop);
      });
    },
    SCENARIO_MS,
  );
});

async function midwayThere({ dataSource }: Sending): Promise<void> {
  await until('a third was sent', async () => (await sentSoFar(dataSource)) >= MIDWAY, DEADLINE_SECONDS);
}

/** The schedule that looks for lost jobs waits until nobody can be busy with them any more; the test does not. */
async function anHourPasses({ dataSource }: Sending): Promise<void> {
  for (const [table, column] of [
    ['mail', 'created_at'],
    ['outbox', 'created_at'],
    ['mail_delivery', 'started_at'],
    ['schedule_run', 'started_at'],
  ]) {
    await dataSource.query(`UPDATE ${table} SET ${column} = ${column} - interval '1 hour'`);
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { AuditEntry } from '@bestuiver/persistence';
import { WorkerProcess } from '../support/worker-process';
import { until } from '../support/until';
import { BACKENDS, prepareSending, settle, type Sending } from './sending';
import { report } from './report';

const PROPOSALS = 200;
const KILLS = 4;
/** Attempts that can be under way at one instant. */
const UNDER_WAY = 20;
const SEED = 20_261_121;

/** The same numbers in [0, 1) for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A killed worker's jobs wait for their lock to run out, several times over. */
jest.setTimeout(240_000);

describe.each(BACKENDS)('a worker that is killed while it sends, queue on %s', (backend) => {
  const random = randomNumbers(SEED);
  let sending: Sending;

  beforeAll(async () => {
    sending = await prepareSending(backend, PROPOSALS);
    sending.sink.always({ slowMs: 15 });
    await killAtTaken(await WorkerProcess.start(sending), Math.ceil(random() * 40));
    for (let kill = 1; kill < KILLS; kill += 1) {
      const worker = await WorkerProcess.start(sending);
      const before = sending.sink.mails.length;
      const more = Math.ceil(random() * 40);
      await until('the worker sends', () => sending.sink.mails.length >= Math.min(PROPOSALS, before + more));
      await wait(random() * 30);
      await worker.kill();
    }
  });

  afterAll(() => sending.close());

  /** Ends the worker when that many more mails were taken, before it can hear so of the last of them. */
  async function killAtTaken(worker: WorkerProcess, count: number): Promise<void> {
    let taken = 0;
    await new Promise<void>((resolve, reject) => {
      sending.sink.onStep = (step) => {
        if (step === 'taken' && (taken += 1) === count) worker.kill().then(resolve, reject);
      };
    });
  }

  it('loses and doubles none of 200 proposals, and shows what was under way as ambiguous', async () => {
    const worker = await WorkerProcess.start(sending);
    const tally = await settle(sending);
    await worker.stop();
    report('worker killed at random', backend, tally);
    expect(tally).toMatchObject({ mails: PROPOSALS, lost: 0, refused: 0, doubled: 0 });
    expect(tally.ambiguous).toBeLessThanOrEqual(KILLS * UNDER_WAY);
    expect(tally.arrived).toBeGreaterThan(0);
  });

  it('sent each mail again only on the word of somebody, kept in the audit trail', async () => {
    const again = await sending.dataSource.query<{ id: string }[]>(
      'SELECT mail_id AS id FROM mail_delivery GROUP BY mail_id HAVING count(*) > 1',
    );
    const decided = await sending.dataSource.manager.findBy(AuditEntry, { action: 'mail.send_again' });
    const ids = new Set(decided.map(({ objectId }) => objectId));
    expect(again.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('leaves no job that failed for good', async () => {
    expect(await sending.dataSource.query('SELECT error FROM failed_job')).toEqual([]);
  });
});

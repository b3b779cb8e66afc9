import { setTimeout as wait } from 'node:timers/promises';
import { WorkerProcess } from '../support/worker-process';
import { until } from '../support/until';
import { BACKENDS, copiesIn, prepareSending, report, settle, type Sending } from './sending';

const PROPOSALS = 200;
const KILLS = 4;
/** Messages that can be on their way to the mail server at one instant: one on each connection. */
const CONNECTIONS = 5;
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
  const killedAt: Date[] = [];
  let sending: Sending;

  beforeAll(async () => {
    sending = await prepareSending(backend, PROPOSALS);
    sending.sink.always({ slowMs: 15 });
    for (let kill = 0; kill < KILLS; kill += 1) {
      const worker = await WorkerProcess.start(sending);
      const before = sending.sink.mails.length;
      const more = Math.ceil(random() * 40);
      await until('the worker sends', () => sending.sink.mails.length >= Math.min(PROPOSALS, before + more));
      await wait(random() * 30);
      killedAt.push(new Date());
      await worker.kill();
    }
  });

  afterAll(() => sending.close());

  it('loses none of 200 proposals and doubles only what was under way, which it reports', async () => {
    const worker = await WorkerProcess.start(sending);
    const tally = await settle(sending);
    await worker.stop();
    report('worker killed at random', backend, tally);
    expect(tally).toMatchObject({ mails: PROPOSALS, lost: 0, refused: 0, unreported: 0 });
    expect(tally.doubled).toBeLessThanOrEqual(KILLS * CONNECTIONS);
  });

  it('doubled only mails that the mail server took in the instant of a kill', () => {
    const doubled = [...copiesIn(sending.sink)].filter(([, copies]) => copies > 1).map(([messageId]) => messageId);
    const gaps = doubled.map((messageId) => {
      const [first] = sending.sink.mails.filter((mail) => mail.messageId === messageId);
      return Math.min(...killedAt.map((at) => Math.abs(at.getTime() - first!.receivedAt.getTime())));
    });
    expect(gaps.filter((gap) => gap > 1_000)).toEqual([]);
  });

  it('leaves no job that failed for good', async () => {
    expect(await sending.dataSource.query('SELECT error FROM failed_job')).toEqual([]);
  });
});

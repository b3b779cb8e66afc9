import type { SMTPPoolOptions } from 'nodemailer';
import type { SmtpSink } from '../support/smtp-sink';
import { BACKENDS, prepareSending, PROPOSALS, SCENARIO_MS, settle, startWorker, type Tally } from './sending';
import { report } from './report';

const times = <T>(count: number, behaviour: T): T[] => Array.from({ length: count }, () => behaviour);
/** One mail in six goes wrong. */
const SOME = Math.ceil(PROPOSALS / 6);

interface Scenario {
  readonly fault: string;
  readonly arrange: (sink: SmtpSink) => void;
  readonly expected: Partial<Tally>;
  readonly transport?: SMTPPoolOptions;
}

const SCENARIOS: Scenario[] = [
  {
    fault: 'mail server refuses connections (421)',
    arrange: (sink) => sink.next(...times(SOME, 'refuse-connection' as const)),
    expected: { refused: 0, ambiguous: 0 },
  },
  {
    fault: 'mail server greylists: 450 at first',
    arrange: (sink) => sink.next(...times(PROPOSALS, 'defer-recipient' as const)),
    expected: { refused: 0, ambiguous: 0 },
  },
  {
    fault: 'mail server has no room: 452 after the text',
    arrange: (sink) => sink.next(...times(SOME, 'defer-message' as const)),
    expected: { refused: 0, ambiguous: 0 },
  },
  {
    fault: 'mail server does not know the address: 550',
    arrange: (sink) => sink.next(...times(SOME, 'reject-recipient' as const)),
    expected: { refused: SOME, ambiguous: 0 },
  },
  {
    fault: 'mail server refuses the text: 554',
    arrange: (sink) => sink.next(...times(SOME, 'reject-message' as const)),
    expected: { refused: SOME, ambiguous: 0 },
  },
  {
    fault: 'line cut before the text',
    arrange: (sink) => sink.next(...times(SOME, 'drop-before-data' as const)),
    expected: { refused: 0, ambiguous: 0 },
  },
  {
    fault: 'line cut after the text, mail taken',
    arrange: (sink) => sink.next(...times(SOME, 'drop-after-data' as const)),
    expected: { refused: 0, ambiguous: SOME, arrived: SOME },
  },
  {
    fault: 'mail server answers too late',
    arrange: (sink) => sink.next(...times(SOME, { slowMs: 1_500 })),
    // On a busy machine others are late as well.
    expected: { refused: 0, ambiguous: expect.any(Number) as number },
    transport: { socketTimeout: 500 },
  },
  {
    fault: 'mail server is slow',
    arrange: (sink) => sink.always({ slowMs: 50 }),
    expected: { refused: 0, ambiguous: 0 },
  },
];

describe.each(BACKENDS)('proposals that meet trouble at the mail server, queue on %s', (backend) => {
  it.concurrent.each(SCENARIOS)(
    '$fault',
    async ({ fault, arrange, expected, transport }) => {
      const sending = await prepareSending(backend);
      arrange(sending.sink);
      const worker = await startWorker(sending, { transport });
      const tally = await settle(sending);
      await worker.stop();
      await sending.close();
      report(fault, backend, tally);
      expect(tally).toMatchObject({ mails: PROPOSALS, lost: 0, doubled: 0, ...expected });
    },
    SCENARIO_MS,
  );
});

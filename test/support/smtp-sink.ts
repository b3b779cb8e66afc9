import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { freePort } from '../../apps/standalone/src/postgres/free-port';
import { readMail, type ReadMail } from './read-mail';

/** How the sink treats one mail. */
export type SinkBehaviour =
  | 'accept'
  /** 421 before anything is said. */
  | 'refuse-connection'
  /** 450 to the recipient: try again later. */
  | 'defer-recipient'
  /** 550 to the recipient: never. */
  | 'reject-recipient'
  /** 452 after the text. */
  | 'defer-message'
  /** 554 after the text. */
  | 'reject-message'
  /** The line is cut before the text is asked for. */
  | 'drop-before-data'
  /** The mail is taken and the line is cut before the sender hears of it: the one case in which a mail may come twice. */
  | 'drop-after-data'
  /** Taken after this many milliseconds. */
  | { slowMs: number };

/** How far a mail has come: `taken` is kept but not answered yet, `answered` is known to the sender. */
export type SinkStep = 'addressed' | 'text' | 'taken' | 'answered';

export interface SunkMail extends ReadMail {
  from: string;
  to: string[];
  raw: string;
  receivedAt: Date;
}

interface Connection {
  id: string;
  _socket: Socket;
}

/** A mail server on this machine that keeps what it gets and fails as told. */
export class SmtpSink {
  /** What was taken, in the order it came. */
  readonly mails: SunkMail[] = [];
  /** Told of every step of every mail. */
  onStep: (step: SinkStep) => void = () => undefined;
  private server = this.newServer();
  private port = 0;
  private usual: SinkBehaviour = 'accept';
  private readonly planned: SinkBehaviour[] = [];
  private readonly chosen = new Map<string, SinkBehaviour>();

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Treats the next mails so, one after the other, and those after them as usual. */
  next(...behaviours: SinkBehaviour[]): void {
    this.planned.push(...behaviours);
  }

  /** Treats every mail so that `next` says nothing about. */
  always(behaviour: SinkBehaviour): void {
    this.usual = behaviour;
  }

  /** Waits until `count` mails were taken. Throws, naming what came, after `timeoutMs`. */
  async waitFor(count: number, timeoutMs = 90_000): Promise<SunkMail[]> {
    const end = Date.now() + timeoutMs;
    while (this.mails.length < count) {
      if (Date.now() > end) {
        const came = this.mails.map(({ to, subject }) => `${to.join()}: ${subject}`).join('; ');
        throw new Error(`expected ${count} mails within ${timeoutMs} ms, got ${this.mails.length} (${came})`);
      }
      await wait(10);
    }
    return this.mails;
  }

  /** Listens, after `close` on the same port. */
  async open(): Promise<void> {
    // One that stays ours while it is closed.
    this.port ||= await freePort();
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, '127.0.0.1', resolve);
    });
    this.server.on('error', () => undefined);
  }

  /** Stops listening and cuts every line: senders are refused until `open`. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const { _socket } of this.connections()) _socket.destroy();
    await closed;
    this.server = this.newServer();
  }

  private newServer(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onConnect: (_session, done) => {
        if ((this.planned[0] ?? this.usual) !== 'refuse-connection') return done();
        this.planned.shift();
        done(failure(421, '4.3.2 not now'));
      },
      onMailFrom: (_address, session, done) => {
        this.chosen.set(session.id, this.planned.shift() ?? this.usual);
        done();
      },
      onRcptTo: (_address, session, done) => {
        const behaviour = this.chosen.get(session.id);
        if (behaviour === 'defer-recipient') return done(failure(450, '4.2.1 mailbox busy'));
        if (behaviour === 'reject-recipient') return done(failure(550, '5.1.1 no such user'));
        if (behaviour === 'drop-before-data') return this.cut(session);
        this.onStep('addressed');
        done();
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        this.onStep('text');
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), session, done));
      },
    });
  }

  private async take(raw: Buffer, session: SMTPServerSession, done: (error?: Error | null) => void): Promise<void> {
    const behaviour = this.chosen.get(session.id) ?? 'accept';
    if (behaviour === 'defer-message') return done(failure(452, '4.3.1 no room'));
    if (behaviour === 'reject-message') return done(failure(554, '5.7.1 refused'));
    if (typeof behaviour === 'object') await wait(behaviour.slowMs);
    const { mailFrom, rcptTo } = session.envelope;
    this.mails.push({
      ...(await readMail(raw)),
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
      raw: raw.toString('latin1'),
      receivedAt: new Date(),
    });
    this.onStep('taken');
    if (behaviour === 'drop-after-data') return this.cut(session);
    done();
    this.onStep('answered');
  }

  private cut(session: SMTPServerSession): void {
    for (const connection of this.connections()) if (connection.id === session.id) connection._socket.destroy();
  }

  private connections(): Iterable<Connection> {
    return (this.server as unknown as { connections: Set<Connection> }).connections;
  }
}

/** A sink that listens on a free port. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const sink = new SmtpSink();
  await sink.open();
  return sink;
}

function failure(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { renderMail } from '../render-mail';
import { samplesIn } from '../samples/samples';
import { createMailer, type Mailer, type OutgoingMail } from './mailer';
import { messageId } from './message-id';

const rendered = renderMail('proposal_to_provider', samplesIn('nl').proposal_to_provider[0], 'nl');

const anOutgoing = (overrides: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: messageId('0190c0de-0000-7000-8000-000000000001', 'bestuiver.example'),
  fromName: 'Regio Midden-West',
  to: { name: 'Bart Maes', email: 'bart.maes@delinde.example' },
  replyTo: 'ilse.demeyer@midden-west.example',
  mail: rendered,
  ...overrides,
});

/** Long enough for a busy machine to come to the step at which the server falls silent. */
const PATIENCE_MS = 1_000;

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

describe('createMailer', () => {
  const received: { from: string; to: string[]; source: string }[] = [];
  const closing: (() => unknown)[] = [];

  afterEach(async () => {
    received.length = 0;
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function smtpServer(options: SMTPServerOptions = {}): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            source: Buffer.concat(chunks).toString(),
          });
          callback();
        });
      },
      ...options,
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    closing.push(() => new Promise<void>((done) => server.close(done)));
    return (server.server.address() as AddressInfo).port;
  }

  /** A server that answers each command by hand, to break off at an exact moment. */
  async function brittleServer(answer: (line: string, socket: Socket) => void): Promise<number> {
    const sockets = new Set<Socket>();
    const server: Server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.write('220 brittle\r\n');
      socket.on('data', (data) => {
        for (const line of data.toString().split('\r\n').filter(Boolean)) answer(line, socket);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    });
    return (server.address() as AddressInfo).port;
  }

  function mailerTo(port: number, options: { socketTimeout?: number; maxConnections?: number } = {}): Mailer {
    const mailer = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      transport: options,
      from: 'mail@bestuiver.example',
    });
    closing.push(() => mailer.close());
    return mailer;
  }

  it('delivers a message with its names, headers and both alternatives', async () => {
    const result = await mailerTo(await smtpServer()).send(anOutgoing());
    expect(result).toMatchObject({ outcome: 'sent', smtpCode: 250 });
    expect(received).toHaveLength(1);
    const [{ from, to, source } = { from: '', to: [], source: '' }] = received;
    expect({ from, to }).toEqual({ from: 'mail@bestuiver.example', to: ['bart.maes@delinde.example'] });
    for (const header of [
      'From: "Regio Midden-West" <mail@bestuiver.example>',
      'To: Bart Maes <bart.maes@delinde.example>',
      'Reply-To: ilse.demeyer@midden-west.example',
      'Message-ID: <0190c0de-0000-7000-8000-000000000001@bestuiver.example>',
      'Auto-Submitted: auto-generated',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Type: text/html; charset=utf-8',
    ]) {
      expect(source).toContain(header);
    }
    expect(source).toMatch(/^List-Unsubscribe:\s+<https:\/\/bestuiver\.example\/api\/v1\/unsubscriptions\//m);
  });

  it('sends many messages over few connections', async () => {
    let connections = 0;
    const port = await smtpServer({
      onConnect(_session, callback) {
        connections += 1;
        callback();
      },
    });
    const mailer = mailerTo(port, { maxConnections: 2 });
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        mailer.send(anOutgoing({ messageId: messageId(`m${i}`, 'bestuiver.example') })),
      ),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(30).fill('sent'));
    expect(new Set(received.map(({ source }) => /^Message-ID: (.*)$/m.exec(source)?.[1])).size).toBe(30);
    expect(connections).toBeLessThanOrEqual(2);
  });

  it('lets no name or subject add a header', async () => {
    const evil = 'x\r\nBcc: everyone@example.org';
    await mailerTo(await smtpServer()).send(
      anOutgoing({
        fromName: evil,
        to: { name: evil, email: 'bart.maes@delinde.example' },
        replyTo: `a@b.example\r\nBcc: everyone@example.org`,
        mail: { ...rendered, subject: evil, headers: { 'X-Kind': evil } },
      }),
    );
    expect(received[0]?.to).toEqual(['bart.maes@delinde.example']);
    expect(received[0]?.source).not.toMatch(/^Bcc:/im);
  });

  it('refuses an address that is none without calling the server', async () => {
    const mailer = mailerTo(await smtpServer());
    const result = await mailer.send(anOutgoing({ to: { name: null, email: 'a@b.example, c@d.example' } }));
    expect(result).toMatchObject({ outcome: 'permanent', smtpCode: null });
    expect(received).toHaveLength(0);
  });

  it('reports a refused recipient as permanent with the words of the server', async () => {
    const port = await smtpServer({ onRcptTo: (_address, _session, done) => done(refusal(550, 'No such user here')) });
    expect(await mailerTo(port).send(anOutgoing())).toMatchObject({
      outcome: 'permanent',
      smtpCode: 550,
      detail: expect.stringContaining('No such user here') as string,
    });
  });

  it('reports greylisting as temporary, and the next attempt succeeds', async () => {
    let attempts = 0;
    const port = await smtpServer({
      onRcptTo: (_address, _session, done) => done(++attempts === 1 ? refusal(451, 'Try again later') : undefined),
    });
    const mailer = mailerTo(port);
    expect(await mailer.send(anOutgoing())).toMatchObject({ outcome: 'temporary', smtpCode: 451 });
    expect(await mailer.send(anOutgoing())).toMatchObject({ outcome: 'sent' });
    expect(received).toHaveLength(1);
  });

  it.each([
    [552, 'permanent'],
    [452, 'temporary'],
  ])('takes a %d after the message as %s', async (code, outcome) => {
    const port = await smtpServer({
      onData(stream, _session, callback) {
        stream.resume().on('end', () => callback(refusal(code, 'no')));
      },
    });
    expect(await mailerTo(port).send(anOutgoing())).toMatchObject({ outcome, smtpCode: code });
  });

  it('reports a refused connection as temporary', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    expect(await mailerTo(port).send(anOutgoing())).toMatchObject({ outcome: 'temporary', smtpCode: null });
  });

  /** A conversation up to a step, then what the test does with the socket. */
  const upTo = (step: 'MAIL' | 'DATA' | '.', breakOff: (socket: Socket) => void) => {
    let inMessage = false;
    return (line: string, socket: Socket): void => {
      if (inMessage) {
        if (line === '.' && step === '.') breakOff(socket);
        return;
      }
      if (line.startsWith(step)) breakOff(socket);
      else if (line === 'DATA') {
        inMessage = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
    };
  };

  it.each(['MAIL', 'DATA'] as const)('reports a connection lost at %s as temporary', async (step) => {
    const port = await brittleServer(upTo(step, (socket) => socket.destroy()));
    expect(await mailerTo(port).send(anOutgoing())).toMatchObject({ outcome: 'temporary', smtpCode: null });
  });

  it('reports a server silent before the message as temporary', async () => {
    const port = await brittleServer(upTo('MAIL', () => undefined));
    expect(await mailerTo(port, { socketTimeout: PATIENCE_MS }).send(anOutgoing())).toMatchObject({
      outcome: 'temporary',
    });
  });

  it('reports a connection lost after the message and before the reply as ambiguous', async () => {
    const port = await brittleServer(upTo('.', (socket) => socket.destroy()));
    expect(await mailerTo(port).send(anOutgoing())).toMatchObject({ outcome: 'ambiguous', smtpCode: null });
  });

  it('reports a server silent after the message as ambiguous', async () => {
    const port = await brittleServer(upTo('.', () => undefined));
    expect(await mailerTo(port, { socketTimeout: PATIENCE_MS }).send(anOutgoing())).toMatchObject({
      outcome: 'ambiguous',
    });
  });

  it('does not offer a message again by itself once it went out', async () => {
    let messages = 0;
    const port = await brittleServer((line, socket) => {
      if (line === '.') {
        messages += 1;
        socket.destroy();
      } else if (line === 'DATA') socket.write('354 go on\r\n');
      else if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 ok\r\n');
    });
    await mailerTo(port).send(anOutgoing());
    await new Promise((done) => setTimeout(done, 400));
    expect(messages).toBe(1);
  });

  it('refuses a configuration it cannot send with', () => {
    expect(() => createMailer({ smtpUrl: 'smtp://127.0.0.1', from: 'Regio <a@b.example>' })).toThrow(RangeError);
    expect(() => createMailer({ from: 'mail@bestuiver.example' })).toThrow(RangeError);
  });
});

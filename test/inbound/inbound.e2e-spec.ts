import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AttachmentStore, InboundMail, ReplyKeeper } from '@bestuiver/correspondence';
import { ATTACHMENT_TYPES, Mail, MailAddressState, Message, Person, Proposal } from '@bestuiver/persistence';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { InboundServer } from '../../apps/worker/src/inbound/inbound-server';
import { sentProposals } from '../factories';
import { TimeMachine, type TimedMail } from '../time/time-machine';

const MORNING = '2027-01-18T09:00:00Z';
const log = pino({ level: 'silent' });
const RULES = { types: ATTACHMENT_TYPES, maxBytes: 1_000_000, maxPerMessage: 2 };

describe('mail that comes in', () => {
  let machine: TimeMachine;
  let server: InboundServer;
  let uploads: string;
  let port: number;
  let proposalId: string;
  let sent: TimedMail;

  beforeEach(async () => {
    machine = await TimeMachine.open(MORNING);
    const clock = { now: () => machine.now() };
    uploads = mkdtempSync(join(tmpdir(), 'uploads-'));
    const replies = new ReplyKeeper(machine.dataSource, clock, new AttachmentStore(uploads), RULES);
    const mail = new InboundMail(machine.dataSource, clock, replies, 'post.bestuiver.example');
    server = new InboundServer(mail, log, RULES);
    port = await server.listen(0, '127.0.0.1');
    [proposalId] = (await sentProposals(machine.dataSource, 1)) as [string];
    await machine.sendWaiting();
    sent = machine.sent[0]!;
  });

  afterEach(async () => {
    await server.close();
    await machine.close();
    rmSync(uploads, { recursive: true });
  });

  const deliver = (to: string, raw: string): Promise<unknown> =>
    createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({
      envelope: { from: sent.to.email, to },
      raw: raw.replaceAll('\n', '\r\n'),
    });
  const answer = (text: string, extra = ''): string =>
    `From: ${sent.to.email}\nMessage-ID: <antwoord-1@onderneming.example>\n${extra}Content-Type: text/plain; charset=utf-8\n\n${text}\n\nOp ma 18 jan 2027 om 10:00 schreef Streek <noreply@bestuiver.example>:\n> Past deze opdracht?`;
  const messages = (): Promise<Message[]> => machine.dataSource.manager.find(Message);
  const forwarded = (): TimedMail[] => machine.sent.filter(({ kind }) => kind === 'proposal_message');

  it('keeps an answer once, without its quote, and before the introduction shows it to the coordinator only', async () => {
    await deliver(sent.replyTo!, answer('Vanaf maandag lukt het.'));
    await deliver(sent.replyTo!, answer('Vanaf maandag lukt het.'));
    expect(await messages()).toMatchObject([{ proposalId, side: 'provider', text: 'Vanaf maandag lukt het.' }]);
    await machine.sendWaiting();
    const coordinator = await machine.dataSource.manager.findOneByOrFail(Person, { name: 'Robin Es' });
    expect(forwarded().map(({ to }) => to.email)).toEqual([coordinator.email]);
    expect(forwarded()[0]!.mail.text).toContain('Vanaf maandag lukt het.');
  });

  it('carries the coordinator’s answer back to the writer', async () => {
    await deliver(sent.replyTo!, answer('Is maandag goed?'));
    await machine.sendWaiting();
    const { to } = forwarded()[0]!;
    const back = answer('Maandag is goed.').replace('antwoord-1', 'antwoord-2').replace(sent.to.email, to.email);
    await deliver(forwarded()[0]!.replyTo!, back);
    await machine.sendWaiting();
    expect(forwarded()[1]).toMatchObject({ to: { email: sent.to.email } });
    expect((await messages()).map(({ side }) => side).sort()).toEqual(['coordinator', 'provider']);
  });

  it('keeps an answer to a mail of before the introduction between its writer and the coordinator', async () => {
    await machine.dataSource.manager.update(Proposal, proposalId, { status: 'introduced' });
    await deliver(sent.replyTo!, answer('Tot maandag.'));
    await machine.sendWaiting();
    expect(forwarded()).toHaveLength(1);
    expect(await messages()).toMatchObject([{ channel: 'provider' }]);
  });

  it('refuses an answer of somebody else, while the mail server of the sender is there to be told', async () => {
    const forged = answer('Wij trekken ons terug.').replace(`From: ${sent.to.email}`, 'From: iemand@anders.example');
    await expect(deliver(sent.replyTo!, forged)).rejects.toMatchObject({
      responseCode: 550,
      response: expect.stringMatching(/5\.7\.1 Only the address/) as string,
    });
    expect(await messages()).toEqual([]);
  });

  it('keeps one message of the same mail taken twice at the same time', async () => {
    await Promise.all(Array.from({ length: 4 }, () => deliver(sent.replyTo!, answer('Vanaf maandag.'))));
    expect(await messages()).toHaveLength(1);
    await machine.sendWaiting();
    expect(forwarded()).toHaveLength(1);
  });

  it('tells the writer what is not passed on, and keeps nothing of it', async () => {
    await deliver(sent.replyTo!, answer('Jan heeft een arbeidshandicap, nummer 85.07.30-033.28.'));
    await machine.sendWaiting();
    expect(await messages()).toEqual([]);
    const [told] = machine.sent.filter(({ kind }) => kind === 'message_not_passed');
    expect(told).toMatchObject({ to: { email: sent.to.email } });
    expect(told!.mail.text).not.toContain('033');
  });

  it('keeps no out-of-office answers', async () => {
    await deliver(sent.replyTo!, answer('Ik ben er niet.', 'Auto-Submitted: auto-replied\n'));
    expect(await messages()).toEqual([]);
  });

  it('tells the sender that an address is not ours', async () => {
    const unknown = `replies+${'0'.repeat(40)}@post.bestuiver.example`;
    await expect(deliver(unknown, answer('Hallo?'))).rejects.toMatchObject({ responseCode: 550 });
  });

  it('marks the address a report is about, tells the coordinator and sends it nothing more', async () => {
    const report = [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
      '',
      '--x',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${sent.to.email}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '--x--',
    ].join('\n');
    await deliver(sent.returnTo!, report);
    await deliver(sent.returnTo!, report);
    expect(await machine.dataSource.manager.find(MailAddressState)).toMatchObject([
      { address: sent.to.email, mark: 'bounced', detail: '550 5.1.1 User unknown', confirmedAt: null },
    ]);
    await machine.sendWaiting();
    expect(machine.sent.map(({ kind }) => kind)).toEqual(['proposal_to_provider', 'address_unreachable']);
    expect(machine.sent[1]!.mail.text).toContain(sent.to.email);
    const [mail] = await machine.dataSource.manager.findBy(Mail, { kind: 'proposal_to_provider' });
    await machine.dataSource.manager.update(Mail, mail!.id, { status: 'queued', admittedAt: null });
    await machine.dataSource.query(
      `INSERT INTO outbox (name, data) VALUES ('mail.send', jsonb_build_object('mailId', $1::text))`,
      [mail!.id],
    );
    await machine.sendWaiting();
    expect(machine.sent).toHaveLength(2);
  });

  it('marks nothing when the report is about what we send, but tells the coordinator; a delay is no news', async () => {
    const report = (action: string, status: string): string =>
      `Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; ${sent.to.email}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${status}\n--x--`;
    await deliver(sent.returnTo!, report('failed', '5.7.1'));
    await deliver(sent.returnTo!, report('failed', '5.7.1'));
    await deliver(sent.returnTo!, report('delayed', '4.4.1'));
    expect(await machine.dataSource.manager.find(MailAddressState)).toEqual([]);
    await machine.sendWaiting();
    const told = machine.sent.filter(({ kind }) => kind === 'address_unreachable');
    expect(told).toHaveLength(1);
    expect(told[0]!.mail.text).toContain('5.7.1');
  });
});

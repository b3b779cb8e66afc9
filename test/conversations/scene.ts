import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@bestuiver/config';
import { AttachmentStore, InboundMail, ReplyKeeper } from '@bestuiver/correspondence';
import { Person, Proposal, Session, type MessageSide } from '@bestuiver/persistence';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { SESSION_COOKIE } from '../../apps/api/src/access/session-cookie';
import { hashToken } from '../../apps/api/src/access/session-token';
import { Clock } from '../../apps/api/src/clock';
import { createApi } from '../../apps/api/src/create-api';
import { InboundServer } from '../../apps/worker/src/inbound/inbound-server';
import { RemoveAttachmentJob } from '../../apps/worker/src/jobs/remove-attachment.job';
import { sentProposals } from '../factories';
import { keepLinesOpen } from '../support/keep-lines-open';
import { TimeMachine, type TimedMail } from '../time/time-machine';

export const SECRET = 'secret-of-the-mail-service';
const UNLIMITED = '1000000000';
const DOMAIN = 'post.bestuiver.example';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

interface NewFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Proposals of a scene: one for each test, and one whose provider is the stranger of the last. */
const PROPOSALS = 12;

/** A proposal under way with its three sides: over HTTP, by SMTP, and with the mails they get. */
export class Scene {
  proposalId: string;
  people: Readonly<Record<MessageSide | 'stranger', Person>>;

  private constructor(
    readonly machine: TimeMachine,
    private readonly app: NestExpressApplication,
    private readonly inbound: InboundServer,
    private readonly smtpPort: number,
    readonly uploads: string,
    private readonly waiting: string[],
  ) {}

  static async open(start: string): Promise<Scene> {
    const machine = await TimeMachine.open(start);
    const uploads = mkdtempSync(join(tmpdir(), 'uploads-'));
    const { url } = machine.dataSource.options as { url: string };
    const config = readConfig({
      DATABASE_URL: url,
      UPLOAD_DIR: uploads,
      ATTACHMENT_MAX_MB: '1',
      ATTACHMENTS_PER_MESSAGE: '2',
      INBOUND_SECRET: SECRET,
      INBOUND_DOMAIN: DOMAIN,
      LOG_LEVEL: 'silent',
      THROTTLE_PER_MINUTE: UNLIMITED,
    });
    const app = await createApi(config);
    app.get(Clock).now = () => machine.now();
    await app.listen(0, '127.0.0.1');
    keepLinesOpen(app);
    const clock = { now: () => machine.now() };
    const replies = new ReplyKeeper(machine.dataSource, clock, new AttachmentStore(uploads), config.attachments);
    const mail = new InboundMail(machine.dataSource, clock, replies, DOMAIN);
    const inbound = new InboundServer(mail, pino({ level: 'silent' }), config.attachments);
    const smtpPort = await inbound.listen(0, '127.0.0.1');
    const proposals = await sentProposals(machine.dataSource, PROPOSALS);
    await machine.sendWaiting();
    return new Scene(machine, app, inbound, smtpPort, uploads, proposals);
  }

  /** Goes to a proposal that nobody wrote about yet, with its people signed in. */
  async next(): Promise<void> {
    await this.mails();
    const [proposalId, other] = this.waiting as [string, string];
    this.waiting.shift();
    this.proposalId = proposalId;
    this.people = await peopleOf(this.machine, proposalId, other);
    await this.signInAll();
  }

  async close(): Promise<void> {
    await this.inbound.close();
    await this.app.close();
    await this.machine.close();
    rmSync(this.uploads, { recursive: true });
  }

  async get<T>(as: keyof Scene['people'], path: string): Promise<Answer<T>> {
    return this.send(as, 'GET', path);
  }

  async post<T>(as: keyof Scene['people'], path: string, body: object): Promise<Answer<T>> {
    return this.send(as, 'POST', path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  async upload<T>(as: keyof Scene['people'], { name, bytes }: NewFile): Promise<Answer<T>> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.send(as, 'POST', `/proposals/${this.proposalId}/attachments`, form);
  }

  /** The bytes as somebody saves them. */
  async download(as: keyof Scene['people'], id: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const response = await fetch(`${this.base()}/attachments/${id}`, { headers: this.cookieOf(as) });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** Hands a mail over by HTTP, as a mail service does. */
  async deliverByHttp(
    to: string,
    raw: string | Buffer,
    secret = SECRET,
  ): Promise<Answer<{ received?: string; code?: string }>> {
    return this.send('stranger', 'POST', `/inbound/mails?to=${encodeURIComponent(to)}`, raw, {
      'content-type': 'message/rfc822',
      authorization: `Bearer ${secret}`,
    });
  }

  /** Answers a mail by SMTP. */
  async answer(mail: TimedMail, text: string, files: readonly NewFile[] = [], from = mail.to.email): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.smtpPort, ignoreTLS: true });
    await transport.sendMail({
      from,
      to: mail.replyTo!,
      subject: `Re: ${mail.mail.subject}`,
      text: `${text}\n\nOp ma 18 jan 2027 om 10:00 schreef Streek <noreply@bestuiver.example>:\n> oud\n`,
      attachments: files.map(({ name, bytes }) => ({ filename: name, content: bytes })),
    });
    transport.close();
  }

  /** The mails that leave now, by kind and address. */
  async mails(): Promise<TimedMail[]> {
    this.machine.sent.length = 0;
    await this.machine.sendWaiting();
    return [...this.machine.sent];
  }

  /** Both sides said yes. */
  async forward(status: Proposal['status'] = 'sent_to_company'): Promise<void> {
    await this.machine.dataSource.manager.update(Proposal, this.proposalId, {
      status,
      forwardedAt: this.machine.now(),
      ...(status === 'introduced' && { introducedAt: this.machine.now() }),
    });
  }

  /** Works the orders to remove bytes. */
  async removeBytes(): Promise<void> {
    const rows = await this.machine.dataSource.query<{ data: { attachmentId: string } }[]>(
      `SELECT data FROM outbox WHERE name = 'attachment.remove'`,
    );
    const job = new RemoveAttachmentJob(this.machine.dataSource, new AttachmentStore(this.uploads));
    for (const { data } of rows) await job.run(data);
  }

  /** Ids of the files whose bytes are kept. */
  keptFiles(): string[] {
    const entries = readdirSync(this.uploads, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  private async send<T>(
    as: keyof Scene['people'],
    method: string,
    path: string,
    body?: string | FormData | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.base()}${path}`, {
      method,
      headers: { ...this.cookieOf(as), ...headers },
      ...(body !== undefined && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as T };
  }

  private base(): string {
    const { port } = this.app.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/v1`;
  }

  private cookieOf(as: keyof Scene['people']): Record<string, string> {
    return { cookie: `${SESSION_COOKIE}=token-of-${as}` };
  }

  private async signInAll(): Promise<void> {
    const expiresAt = new Date('2040-01-01');
    const rows = Object.entries(this.people).map(([name, { id }]) => ({
      tokenHash: hashToken(`token-of-${name}`),
      personId: id,
      expiresAt,
    }));
    await this.machine.dataSource.manager.upsert(Session, rows, ['tokenHash']);
  }
}

/** The contact of each side; a stranger is the provider of another proposal. */
async function peopleOf({ dataSource }: TimeMachine, proposalId: string, other: string): Promise<Scene['people']> {
  const find = async (sql: string, id: string): Promise<Person> => {
    const [row] = await dataSource.query<{ id: string }[]>(sql, [id]);
    return dataSource.manager.findOneByOrFail(Person, { id: row!.id });
  };
  const provider = `SELECT r.person_id AS id FROM proposal p JOIN role_assignment r ON r.organisation_id = p.provider_id WHERE p.id = $1`;
  return {
    provider: await find(provider, proposalId),
    stranger: await find(provider, other),
    company: await find(
      `SELECT d.posted_by AS id FROM proposal p JOIN demand d ON d.id = p.demand_id WHERE p.id = $1`,
      proposalId,
    ),
    coordinator: await find(`SELECT sent_by AS id FROM proposal WHERE id = $1`, proposalId),
  };
}

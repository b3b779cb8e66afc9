import { Attachment, Message, Organisation, Proposal } from '@bestuiver/persistence';
import { cleanConversations } from '../../apps/worker/src/schedules/clean-conversations.schedule';
import { Scene } from './scene';

interface MessageBody {
  readonly id: string;
  readonly text: string;
  readonly writerName: string;
  readonly unread: boolean;
  readonly byMail: boolean;
  readonly channel: string;
  readonly attachments: { readonly id: string; readonly name: string; readonly type: string }[];
  readonly readBy: { readonly name: string }[];
  readonly notDelivered: string[];
}
interface ConversationBody {
  readonly side: string;
  readonly channels: string[];
  readonly items: MessageBody[];
}
interface Problem {
  readonly code: string;
  readonly detail: string;
}

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF');
const plan = { name: 'plan hal.pdf', bytes: PDF };

describe('the conversation of a proposal', () => {
  let scene: Scene;
  const messages = (): string => `/proposals/${scene.proposalId}/messages`;
  const read = async (as: 'provider' | 'company' | 'coordinator'): Promise<ConversationBody> =>
    (await scene.get<ConversationBody>(as, messages())).body;
  const write = (
    as: 'provider' | 'company' | 'coordinator',
    channel: string,
    text: string,
    attachmentIds: string[] = [],
  ) => scene.post<MessageBody & Problem>(as, messages(), { channel, text, attachmentIds });
  const unread = async (as: 'provider' | 'coordinator'): Promise<number> =>
    (await scene.get<{ count: number }>(as, '/conversations/unread')).body.count;

  beforeAll(async () => {
    scene = await Scene.open('2027-01-18T09:00:00Z');
  });
  afterAll(() => scene.close());
  beforeEach(() => scene.next());

  it('goes from page to mail and back, with files, and says who has read what', async () => {
    const { body: file } = await scene.upload<{ id: string }>('provider', plan);
    const posted = await write('provider', 'provider', 'Klopt dit plan?', [file.id]);
    expect(posted).toMatchObject({
      status: 201,
      body: { text: 'Klopt dit plan?', attachments: [{ name: 'plan hal.pdf' }] },
    });
    expect(await unread('coordinator')).toBe(1);

    const [mail, ...others] = await scene.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: 'proposal_message', to: { email: scene.people.coordinator.email } });
    expect(mail!.mail.text).toMatch(/Klopt dit plan\?[\s\S]*plan hal\.pdf/);
    await scene.answer(mail!, 'Ja, zie de foto.', [
      { name: 'foto.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') },
    ]);

    const { items } = await read('provider');
    expect(items).toMatchObject([
      { text: 'Klopt dit plan?', byMail: false, readBy: [] },
      { text: 'Ja, zie de foto.', byMail: true, unread: true, attachments: [{ name: 'foto.png', type: 'png' }] },
    ]);
    await scene.post('provider', `${messages()}/reading`, { messageIds: items.map(({ id }) => id) });
    expect(await unread('provider')).toBe(0);
    const seen = await read('coordinator');
    expect(seen.items[1]!.readBy).toMatchObject([{ name: scene.people.provider.name }]);
    expect(await scene.mails()).toEqual([]);
    expect(await scene.get('coordinator', '/conversations')).toMatchObject({
      body: { total: 1, items: [{ unread: 1, last: { text: 'Ja, zie de foto.' } }] },
    });
  });

  it('lets nothing across before the introduction, and everything meant for all after it', async () => {
    await scene.forward();
    await write('provider', 'provider', 'Van de onderneming.');
    await write('company', 'company', 'Van het bedrijf.');
    await write('coordinator', 'company', 'Aan het bedrijf.');
    expect((await read('provider')).items.map(({ text }) => text)).toEqual(['Van de onderneming.']);
    expect((await read('company')).items.map(({ text }) => text)).toEqual(['Van het bedrijf.', 'Aan het bedrijf.']);
    expect((await write('provider', 'everyone', 'Hallo!')).body).toMatchObject({ code: 'message.closed' });
    expect((await write('provider', 'company', 'Hallo!')).body).toMatchObject({ code: 'message.closed' });

    await scene.forward('introduced');
    await scene.mails();
    expect((await write('provider', 'everyone', 'Tot maandag!')).status).toBe(201);
    const readers = (await scene.mails()).map(({ to }) => to.email).sort();
    expect(readers).toEqual([scene.people.company.email, scene.people.coordinator.email].sort());
    expect((await read('company')).items.map(({ text }) => text)).toContain('Tot maandag!');
    expect((await read('company')).items.map(({ text }) => text)).not.toContain('Van de onderneming.');
  });

  it('stops a coordinator who names one side to the other, on the page and by mail', async () => {
    const proposal = await scene.machine.dataSource.manager.findOneOrFail(Proposal, {
      where: { id: scene.proposalId },
      relations: { demand: true },
    });
    const company = await scene.machine.dataSource.manager.findOneByOrFail(Organisation, {
      id: proposal.demand.organisationId,
    });
    const refused = await write('coordinator', 'provider', `Het is voor ${company.name}.`);
    expect(refused).toMatchObject({ status: 422, body: { code: 'message.reveals' } });
    expect(refused.body.detail).toContain(company.name);

    await write('provider', 'provider', 'Voor wie is het?');
    const [mail] = await scene.mails();
    await scene.answer(mail!, `Mail gerust naar ${scene.people.company.email}`);
    const [told, ...others] = await scene.mails();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ kind: 'message_not_passed', to: { email: scene.people.coordinator.email } });
    expect((await read('provider')).items).toHaveLength(1);
    const { name } = { name: `plan ${company.name}.pdf` };
    const { body: file } = await scene.upload<{ id: string }>('coordinator', { ...plan, name });
    expect((await write('coordinator', 'provider', 'Het plan.', [file.id])).body.code).toBe('message.reveals');
  });

  it('takes the files it knows, says why it takes no others, and keeps nothing of those', async () => {
    const keptBefore = scene.keptFiles().length;
    const large = { name: 'groot.pdf', bytes: Buffer.concat([PDF, Buffer.alloc(1_000_001)]) };
    const program = { name: 'plan.pdf', bytes: Buffer.from('MZ\x90\0 program', 'latin1') };
    expect(await scene.upload('provider', large)).toMatchObject({
      status: 422,
      body: { code: 'attachment.too_large' },
    });
    expect(await scene.upload('provider', program)).toMatchObject({ status: 422, body: { code: 'attachment.type' } });
    expect(await scene.upload('stranger', plan)).toMatchObject({ status: 404, body: { code: 'proposal.not_found' } });

    await write('coordinator', 'provider', 'Hebt u een plan?');
    const [mail] = await scene.mails();
    await scene.answer(mail!, 'Hier is alles.', [plan, large, program, plan, plan]);
    const [told] = (await scene.mails()).filter(({ kind }) => kind === 'message_not_passed');
    expect(told).toMatchObject({ to: { email: scene.people.provider.email } });
    for (const said of [/groot\.pdf: te groot/, /plan\.pdf: dit soort/, /plan hal\.pdf: te veel/]) {
      expect(told!.mail.text).toMatch(said);
    }
    const { items } = await read('coordinator');
    expect(items.at(-1)!.attachments.map(({ name }) => name)).toEqual(['plan hal.pdf', 'plan hal.pdf']);
    expect(scene.keptFiles()).toHaveLength(keptBefore + 2);
  });

  it('gives a file to those who read its message only, to save and never to run', async () => {
    await scene.forward();
    const { body: file } = await scene.upload<{ id: string }>('provider', { ...plan, name: 'één "plan"\r\n.pdf' });
    expect((await scene.download('coordinator', file.id)).status).toBe(404);
    const both = await Promise.all([1, 2].map(() => write('provider', 'provider', 'Zie bijlage.', [file.id])));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
    const saved = await scene.download('coordinator', file.id);
    expect(saved.bytes.equals(PDF)).toBe(true);
    expect(Object.fromEntries(saved.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''%C3%A9%C3%A9n/) as string,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    for (const as of ['company', 'stranger'] as const) expect((await scene.download(as, file.id)).status).toBe(404);
    expect((await write('provider', 'provider', 'Nog eens.', [file.id])).body.code).toBe('attachment.not_found');
  });

  it('takes a mail once, however often and by whatever way it comes, from its reader only', async () => {
    await write('coordinator', 'provider', 'Past maandag?');
    const [mail] = await scene.mails();
    const raw = `From: ${mail!.to.email}\r\nMessage-ID: <een@x.example>\r\n\r\nMaandag past.`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => scene.deliverByHttp(mail!.replyTo!, raw)));
    expect(answers.map(({ body }) => body.received).sort()).toEqual([
      'ignored',
      'ignored',
      'ignored',
      'ignored',
      'kept',
    ]);
    expect(await scene.machine.dataSource.manager.countBy(Message, { text: 'Maandag past.' })).toBe(1);
    expect(await scene.mails()).toHaveLength(1);

    const forged = raw.replace(mail!.to.email, 'iemand@anders.example').replace('een@', 'twee@');
    expect(await scene.deliverByHttp(mail!.replyTo!, forged)).toMatchObject({
      status: 403,
      body: { code: 'inbound.not_the_reader' },
    });
    expect(await scene.deliverByHttp(mail!.replyTo!, raw, 'a-secret-that-is-wrong-00')).toMatchObject({ status: 401 });
    expect(await scene.deliverByHttp('replies+0@post.bestuiver.example', raw)).toMatchObject({ status: 404 });
    const huge = Buffer.alloc(5_000_000, 'x');
    expect(await scene.deliverByHttp(mail!.replyTo!, huge)).toMatchObject({ status: 413 });
    await expect(scene.answer(mail!, 'Nee.', [], 'iemand@anders.example')).rejects.toMatchObject({ responseCode: 550 });
    expect((await read('coordinator')).items).toHaveLength(2);
  });

  it('tells the writer when the mail with a message comes back', async () => {
    await scene.forward('introduced');
    await write('provider', 'everyone', 'Wanneer begint u?');
    const toCompany = (await scene.mails()).find(({ to }) => to.email === scene.people.company.email)!;
    const report = [
      'Content-Type: multipart/report; boundary=x',
      '',
      '--x',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${toCompany.to.email}`,
      'Action: failed',
      'Status: 5.7.1',
      'Diagnostic-Code: smtp; 550 5.7.1 Rejected by policy',
      '--x--',
    ].join('\r\n');
    expect(await scene.deliverByHttp(toCompany.returnTo!, report)).toMatchObject({ body: { received: 'returned' } });
    const told = await scene.mails();
    expect(told.map(({ kind, to }) => [kind, to.email]).sort()).toEqual([
      ['address_unreachable', scene.people.coordinator.email],
      ['message_not_passed', scene.people.provider.email],
    ]);
    expect((await read('provider')).items[0]!.notDelivered).toEqual([scene.people.company.name]);
    expect((await read('company')).items[0]!.notDelivered).toEqual([]);
  });

  it('forgets what has had its time, the bytes of files as well', async () => {
    const { manager } = scene.machine.dataSource;
    const { body: file } = await scene.upload<{ id: string }>('provider', plan);
    const { body: waiting } = await scene.upload<{ id: string }>('provider', plan);
    await write('provider', 'provider', 'Zie bijlage.', [file.id]);
    await scene.mails();
    const clean = async (now: string): Promise<void> => {
      await cleanConversations.run({
        transaction: (work) => scene.machine.dataSource.transaction(work),
        now: new Date(now),
        today: now.slice(0, 10),
      });
    };
    await clean('2027-01-19T10:00:00Z');
    await scene.removeBytes();
    const { proposalId } = scene;
    expect(await manager.findBy(Attachment, { proposalId })).toMatchObject([{ id: file.id }]);
    expect(scene.keptFiles()).toContain(file.id);
    expect(scene.keptFiles()).not.toContain(waiting.id);
    await clean('2028-02-01T10:00:00Z');
    const copies = `SELECT text FROM mail WHERE kind = 'proposal_message' AND proposal_id = $1`;
    expect(await manager.query(copies, [proposalId])).toEqual([{ text: null }]);
    expect(await manager.countBy(Message, { proposalId })).toBe(1);
    await clean('2030-01-01T10:00:00Z');
    await scene.removeBytes();
    expect(await manager.countBy(Message, {})).toBe(0);
    expect(scene.keptFiles()).toEqual([]);
  });
});

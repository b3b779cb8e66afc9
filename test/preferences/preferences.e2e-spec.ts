import { hashToken } from '@bestuiver/correspondence';
import { Mail, MailLink, MailPreference, newId, type MailLinkPurpose } from '@bestuiver/persistence';
import { startApi, type ApiServer } from '../api/api-server';

const ADDRESS = 'contact@onderneming.example';
const HOUR = 3_600_000;

describe('preferences from a mail', () => {
  let api: ApiServer;
  let mailId: string;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.stop());

  beforeEach(async () => {
    const { manager } = api.dataSource;
    await manager.deleteAll(MailPreference);
    mailId = newId();
    await manager.insert(Mail, {
      id: mailId,
      kind: 'proposal_to_provider',
      dedupeKey: mailId,
      toAddress: ADDRESS,
      toName: 'Jo Wilg',
      fromName: 'Streek',
      language: 'nl',
      params: {},
    });
  });

  const link = async (purpose: MailLinkPurpose, expiresInMs = HOUR): Promise<string> => {
    const token = newId().replaceAll('-', '');
    await api.dataSource.manager.insert(MailLink, {
      id: newId(),
      tokenHash: hashToken(token),
      purpose,
      address: ADDRESS,
      category: purpose === 'unsubscribe' ? 'proposals' : null,
      mailId,
      expiresAt: new Date(Date.now() + expiresInMs),
    });
    return token;
  };
  const call = (method: string, path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${api.url}/api/v1${path}`, { method, ...init });
  const change = (token: string, body: object): Promise<Response> =>
    call('POST', `/preferences/${token}`, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  const rows = (): Promise<MailPreference[]> =>
    api.dataSource.manager.find(MailPreference, { order: { category: 'ASC' } });

  it('shows what the address gets and changes nothing on GET and HEAD', async () => {
    const [preferences, unsubscribe] = [await link('preferences'), await link('unsubscribe')];
    const answer = await call('GET', `/preferences/${preferences}`);
    expect(await answer.json()).toMatchObject({
      address: ADDRESS,
      pausedUntil: null,
      categories: expect.arrayContaining([
        { category: 'proposals', mode: 'immediate', allowed: ['immediate', 'off'] },
        { category: 'service', mode: 'immediate', allowed: ['immediate'] },
      ]) as unknown,
    });
    for (const path of [`/preferences/${preferences}`, `/unsubscriptions/${unsubscribe}`])
      for (const method of ['GET', 'HEAD']) expect((await call(method, path)).status).toBe(200);
    expect(await rows()).toEqual([]);
  });

  it('keeps what is chosen, and service mails come all the same', async () => {
    const token = await link('preferences');
    const answer = await change(token, {
      all: 'off',
      categories: [{ category: 'demand_news', mode: 'weekly' }],
      pausedUntil: '2027-08-16',
      language: 'fr',
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      language: 'fr',
      pausedUntil: '2027-08-16',
      categories: expect.arrayContaining([
        expect.objectContaining({ category: 'service', mode: 'immediate' }),
        expect.objectContaining({ category: 'demand_news', mode: 'weekly' }),
        expect.objectContaining({ category: 'proposals', mode: 'off' }),
      ]) as unknown,
    });
  });

  it('unsubscribes with one click from a mail program: no cookie, a form it does not read', async () => {
    const token = await link('unsubscribe');
    const form = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await call('POST', `/unsubscriptions/${token}`, { body: form })).status).toBe(200);
    const again = new FormData();
    again.set('List-Unsubscribe', 'One-Click');
    expect((await call('POST', `/unsubscriptions/${token}`, { body: again })).status).toBe(200);
    expect(await rows()).toMatchObject([{ address: ADDRESS, category: 'proposals', mode: 'off' }]);
  });

  it('asks people first, in a page with one button', async () => {
    const page = await call('GET', `/unsubscriptions/${await link('unsubscribe')}`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<form method="post">');
  });

  it.each([
    ['an unknown token', async () => 'f'.repeat(40)],
    ['a token of another purpose', () => link('unsubscribe')],
    ['an expired token', () => link('preferences', -HOUR)],
  ])('knows nothing of %s', async (_, token) => {
    const answer = await change(await token(), { all: 'off' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'mail_link.unknown' });
    expect(await rows()).toEqual([]);
  });

  it.each([
    [{ all: 'never' }],
    [{ categories: [{ category: 'everything', mode: 'off' }] }],
    [{ pausedUntil: '2027-02-30' }],
  ])('refuses %j', async (body) => {
    expect([400, 422]).toContain((await change(await link('preferences'), body)).status);
    expect(await rows()).toEqual([]);
  });
});

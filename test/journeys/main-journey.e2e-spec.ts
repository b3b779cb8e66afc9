import { addDays, addWorkingDays, brusselsDay } from '@bestuiver/domain';
import { Mail, MailDelivery } from '@bestuiver/persistence';
import type { SunkMail } from '../support/smtp-sink';
import { startProduct, type Product } from '../support/product';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const TEXT =
  'Wij zoeken een partner die voor ons elke maand 4.000 geschenkdozen vult, sluit en etiketteert, in de eigen werkplaats. ' +
  'De onderdelen leveren wij aan op paletten.';
const WORD = 'Dit past bij wat u vorig jaar deed.';

interface Item {
  readonly id: string;
  readonly score: number;
  readonly status: string;
  readonly capability: { readonly organisationId: string; readonly organisation: string };
  readonly contributions: readonly { readonly points: number; readonly weight: number; readonly reason: string }[];
  readonly adjustments: readonly { readonly points: number }[];
}

interface Ranking {
  readonly run: { readonly id: string; readonly engineVersion: string } | null;
  readonly items: readonly Item[];
  readonly nearMisses: readonly { readonly gate: string; readonly reason: string }[];
}

interface Preview {
  readonly items: readonly { to: string; subject: string; text: string; html: string }[];
}

const answerToken = (mail: SunkMail): string => /\/answer\/([\w-]{43})/.exec(mail.text)![1]!;
const blanked = (text: string, token = '•••'): string =>
  text.replaceAll(/\/(answer|preferences|unsubscriptions)\/[\w-]{40,43}/g, `/$1/${token}`);
const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.each(['postgres', 'redis'] as const)('from a text to an introduction, jobs on %s', (backend) => {
  let product: Product;
  let company: Visitor;
  let coordinator: Visitor;
  let holder: Visitor;
  let demandId: string;
  let proposalId: string;
  let candidate: Item;
  let toProvider: SunkMail;
  let toCompany: SunkMail;

  const mailTo = (address: string, words: RegExp): Promise<SunkMail> =>
    until(`${address} gets mail on ${words.source}`, () =>
      product.sink.mails.find(({ to, subject, text }) => to.includes(address) && words.test(`${subject}\n${text}`)),
    );
  const proposalStatus = async (): Promise<string> =>
    (await coordinator.done(coordinator.get<{ status: string }>(`/proposals/${proposalId}`))).status;

  /** A draft of the company, from the text and what the page asks besides. */
  const postDemand = (activityIds?: string[]): Promise<{ id: string; status: string }> => {
    const startDate = addDays(brusselsDay(product.clock.now()), 40);
    return company.done(
      company.post('/demands', {
        kind: 'subcontracting',
        title: 'Geschenkdozen vullen',
        description: TEXT,
        language: 'nl',
        ...(activityIds && { activityIds }),
        volume: { quantity: 4000, unit: 'piece', period: 'month' },
        startDate,
        endDate: addDays(startDate, 120),
        siteNis: '36015',
        onSite: false,
        maxDistanceKm: 60,
      }),
    );
  };
  /** Opens a submitted demand and waits for its ranking. */
  const openDemand = async (id: string): Promise<Ranking> => {
    await coordinator.done(coordinator.post(`/demands/${id}/opening`));
    return until('the demand is matched', async () => {
      const found = await coordinator.done(coordinator.get<Ranking>(`/demands/${id}/matches`));
      return found.run ? found : null;
    });
  };
  /** Promotes a match and sends it; the mail that its provider gets. */
  const propose = async (match: Item): Promise<{ id: string; mail: SunkMail }> => {
    const { id } = await coordinator.done(coordinator.post<{ id: string }>(`/matches/${match.id}/proposal`));
    const preview = await coordinator.done(coordinator.get<Preview>(`/proposals/${id}/preview`));
    const before = product.sink.mails.length;
    await coordinator.done(coordinator.post(`/proposals/${id}/sending`));
    const mail = await until('the proposal is mailed', () =>
      product.sink.mails.slice(before).find(({ to }) => to.includes(preview.items[0]!.to)),
    );
    return { id, mail };
  };

  const signIn = async (): Promise<void> => {
    company = await product.signIn('company@demo.example');
    coordinator = await product.signIn('coordinator@demo.example');
  };
  /** Sessions do not last that long. */
  const moveTo = async (day: string): Promise<void> => {
    product.clock.moveTo(day);
    await signIn();
  };

  beforeAll(async () => {
    product = await startProduct(backend);
    await signIn();
    holder = new Visitor(product.url);
  });

  afterAll(() => product.stop());

  it('reads activities and a kind from the text', async () => {
    const { items, advice } = await holder.done(
      holder.post<{ items: { activityId: string; evidence: unknown[] }[]; advice: { advice: string } }>(
        '/activities/suggestions',
        { text: TEXT, language: 'nl' },
      ),
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]!.evidence.length).toBeGreaterThan(0);
    expect(advice.advice).toBe('subcontracting');
    const demand = await postDemand([items[0]!.activityId]);
    expect(demand.status).toBe('draft');
    demandId = demand.id;
  });

  it('tells the coordinator of the area when the company submits', async () => {
    const demand = await company.done(company.post<{ status: string }>(`/demands/${demandId}/submission`));
    expect(demand.status).toBe('submitted');
    const mail = await mailTo('coordinator@demo.example', /Geschenkdozen vullen/);
    expect(mail.text).toContain(`${product.url}/demands/${demandId}`);
    const { items } = await coordinator.done(
      coordinator.get<{ items: { id: string }[] }>('/demands?status=submitted&pageSize=100'),
    );
    expect(items.map(({ id }) => id)).toContain(demandId);
  });

  it('ranks the region once the demand is open, every point explained', async () => {
    const ranking = await openDemand(demandId);
    expect(ranking.items.length).toBeGreaterThan(2);
    for (const { score, contributions, adjustments } of ranking.items) {
      const points = [...contributions, ...adjustments].reduce((sum, line) => sum + line.points, 0);
      expect(points).toBeCloseTo(score, 6);
      expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 6);
      expect(contributions.every(({ reason }) => reason.length > 0)).toBe(true);
    }
    const scores = ranking.items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const { gate, reason } of ranking.nearMisses) expect(`${gate}: ${reason}`).toMatch(/^\w+: .+/);
    candidate = ranking.items[0]!;
  });

  it('mails exactly what the coordinator saw in the preview', async () => {
    await coordinator.done(coordinator.post(`/matches/${candidate.id}/shortlisting`));
    const draft = await coordinator.done(
      coordinator.post<{ id: string; status: string }>(`/matches/${candidate.id}/proposal`, { message: WORD }),
    );
    expect(draft.status).toBe('draft');
    proposalId = draft.id;
    const { items } = await coordinator.done(coordinator.get<Preview>(`/proposals/${proposalId}/preview`));
    expect(product.sink.mails.filter(({ to }) => to.includes(items[0]!.to))).toEqual([]);

    await coordinator.done(coordinator.post(`/proposals/${proposalId}/sending`));
    toProvider = await mailTo(items[0]!.to, /\/answer\//);
    expect(toProvider.subject).toBe(items[0]!.subject);
    expect(tidy(blanked(toProvider.text))).toBe(tidy(items[0]!.text));
    expect(tidy(blanked(toProvider.html, '&#8226;'.repeat(3)))).toBe(tidy(items[0]!.html));
    expect(toProvider.text).toContain(WORD);
    expect(toProvider.text).not.toContain('Agrimec');
  });

  it('keeps what left, with the link blanked', async () => {
    const kept = await until('the mail is recorded as sent', async () => {
      const { items } = await coordinator.done(
        coordinator.get<{ items: { id: string; status: string }[] }>(`/mails?proposalId=${proposalId}`),
      );
      return items.find(({ status }) => status === 'sent');
    });
    const mail = await coordinator.done(
      coordinator.get<{ text: string; messageId: string; deliveries: { outcome: string }[] }>(`/mails/${kept.id}`),
    );
    expect(tidy(mail.text)).toBe(tidy(blanked(toProvider.text)));
    expect(mail.messageId).toBe(toProvider.messageId);
    expect(mail.deliveries).toHaveLength(1);
    const token = answerToken(toProvider);
    const [{ found }] = await product.dataSource.query<[{ found: string }]>(
      `SELECT count(*) AS found FROM mail WHERE html LIKE $1 OR text LIKE $1`,
      [`%${token}%`],
    );
    expect(found).toBe('0');
  });

  it('changes nothing when a scanner follows the link', async () => {
    const token = answerToken(toProvider);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await fetch(`${product.url}/api/v1/answers/${token}`, { method });
      await fetch(`${product.url}/answer/${token}`, { method });
    }
    const question = await holder.done(holder.get<{ open: boolean; answer: string | null }>(`/answers/${token}`));
    expect(question).toMatchObject({ open: true, answer: null });
    expect(await proposalStatus()).toBe('sent_to_provider');
  });

  it('brings the yes of the provider to the company, and not its name', async () => {
    const token = answerToken(toProvider);
    const answered = await holder.done(
      holder.post<{ answer: string; open: boolean }>(`/answers/${token}`, { answer: 'interested' }),
    );
    expect(answered).toMatchObject({ answer: 'interested', open: false });
    toCompany = await mailTo('company@demo.example', /\/answer\//);
    const shown = `${toCompany.subject}\n${toCompany.text}\n${toCompany.html}`;
    expect(shown).not.toContain(candidate.capability.organisation);
    expect(shown).not.toContain(toProvider.to[0]);
    const seen = JSON.stringify((await holder.get(`/answers/${answerToken(toCompany)}`)).body);
    expect(seen).not.toContain(candidate.capability.organisation);
    expect(await proposalStatus()).toBe('sent_to_company');
  });

  it('takes the same answer twice as one, and no other one after it', async () => {
    const path = `/answers/${answerToken(toProvider)}`;
    expect((await holder.post(path, { answer: 'interested' })).status).toBeLessThan(300);
    const other = await holder.post<{ code: string }>(path, { answer: 'declined', reason: 'price' });
    expect(other).toMatchObject({ status: 410, body: { code: 'answer.used' } });
    expect(await proposalStatus()).toBe('sent_to_company');
  });

  it('introduces both once the company says yes', async () => {
    const before = product.sink.mails.length;
    await holder.done(holder.post(`/answers/${answerToken(toCompany)}`, { answer: 'interested' }));
    const [provider, buyer] = [toProvider.to[0]!, 'company@demo.example'];
    const mails = await until('all three are introduced', () => {
      const since = product.sink.mails.slice(before);
      const readers = [provider, buyer, 'coordinator@demo.example'];
      const found = readers.map((reader) =>
        since.find(({ to, text }) => to.includes(reader) && text.includes(buyer) && text.includes(provider)),
      );
      return found.every((mail) => mail !== undefined) ? found : null;
    });
    for (const mail of mails) {
      expect(mail.text).toContain(candidate.capability.organisation);
      expect(mail.text).toContain('Agrimec');
      expect(mail.text).toContain('Sofie Landuyt-Marels');
    }
    expect(await proposalStatus()).toBe('introduced');
    const { contacts } = await company.done(company.get<{ contacts: { email: string }[] }>(`/proposals/${proposalId}`));
    expect(contacts.map(({ email }) => email).sort()).toEqual([provider, buyer].sort());
  });

  it('calls the listed providers of a strategic product in a surge, and shows what they can make', async () => {
    const { items } = await coordinator.done(
      coordinator.get<{ items: { id: string }[] }>('/demands?status=open&kind=strategic_product&q=kits'),
    );
    const path = `/demands/${items[0]!.id}`;
    const level = { level: 2, reason: 'De voorraad raakt op.', product: 'hygiënekits' };
    await coordinator.done(coordinator.put(`${path}/surge-level`, level));
    const call = await until('a provider is called', () =>
      product.sink.mails.find(({ text }) => /\/surge\/[0-9a-f]{40}/.test(text)),
    );
    const token = /\/surge\/([0-9a-f]{40})/.exec(call.text)![1]!;
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await fetch(`${product.url}/api/v1/surge-answers/${token}`, { method });
      await fetch(`${product.url}/surge/${token}?answer=cannot`, { method });
    }
    const asked = await holder.done(
      holder.get<{ open: boolean; answer: string | null; listedFromDay: string }>(`/surge-answers/${token}`),
    );
    expect(asked).toMatchObject({ open: true, answer: null });
    const said = { answer: 'can', perDay: 300, fromDay: asked.listedFromDay };
    await holder.done(holder.post(`/surge-answers/${token}`, said));
    const seen = await coordinator.done(
      coordinator.get<{ level: number; call: { promised: { perDay: number } } }>(`${path}/surge`),
    );
    expect(seen).toMatchObject({ level: 2, call: { promised: { perDay: 300 } } });
  });

  it('sends every mail once', () => {
    const ids = product.sink.mails.map(({ messageId }) => messageId);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  describe('a provider who does not answer', () => {
    let silent: SunkMail;
    let silentId: string;
    let waiting: readonly Item[];

    beforeAll(async () => {
      const { id } = await postDemand();
      await company.done(company.post(`/demands/${id}/submission`));
      const { items } = await openDemand(id);
      waiting = items.slice(1);
      ({ id: silentId, mail: silent } = await propose(items[0]!));
    });

    it('is reminded once, on the third working day', async () => {
      const sentOn = brusselsDay(product.clock.now());
      const reader = silent.to[0]!;
      // What else its provider is told depends on the day.
      const got = (): SunkMail[] =>
        product.sink.mails.filter(({ to, text }) => to.includes(reader) && text.includes('/answer/'));
      const before = got().length;
      await moveTo(addWorkingDays(sentOn, 3));
      await until('the reminder comes', () => got().length > before);
      const reminder = got().at(-1)!;
      expect(reminder.messageId).not.toBe(silent.messageId);
      expect(answerToken(reminder)).not.toBe(answerToken(silent));
      expect((await holder.get<{ open: boolean }>(`/answers/${answerToken(silent)}`)).body.open).toBe(true);
      expect((await holder.get<{ open: boolean }>(`/answers/${answerToken(reminder)}`)).body.open).toBe(true);
      await moveTo(addWorkingDays(sentOn, 4));
      await schedulesRan(product);
      expect(got()).toHaveLength(before + 1);
    });

    it('finds the link expired after the last day, and the coordinator hears of it', async () => {
      const { expiresOn } = await coordinator.done(coordinator.get<{ expiresOn: string }>(`/proposals/${silentId}`));
      await moveTo(addWorkingDays(expiresOn, 1));
      await until('the proposal expires', async () => {
        const { status } = await coordinator.done(coordinator.get<{ status: string }>(`/proposals/${silentId}`));
        return status === 'expired';
      });
      const late = await holder.post<{ code: string }>(`/answers/${answerToken(silent)}`, { answer: 'interested' });
      expect(late).toMatchObject({ status: 410, body: { code: 'answer.expired' } });
      await mailTo('coordinator@demo.example', new RegExp(`/proposals/${silentId}`));
    });

    it('finds the link closed when the coordinator withdraws the proposal', async () => {
      const { id, mail } = await propose(waiting[0]!);
      await coordinator.done(coordinator.post(`/proposals/${id}/withdrawal`, { reason: 'sent_by_mistake' }));
      const late = await holder.post<{ code: string }>(`/answers/${answerToken(mail)}`, { answer: 'interested' });
      expect(late).toMatchObject({ status: 410, body: { code: 'answer.closed' } });
    });

    it('gets nothing of a proposal that is withdrawn before its mail could leave', async () => {
      await product.sink.close();
      const { id } = await coordinator.done(coordinator.post<{ id: string }>(`/matches/${waiting[1]!.id}/proposal`));
      await coordinator.done(coordinator.post(`/proposals/${id}/sending`));
      await until('an attempt fails', () =>
        product.dataSource.manager.existsBy(MailDelivery, { outcome: 'temporary', mail: { proposalId: id } }),
      );
      await coordinator.done(coordinator.post(`/proposals/${id}/withdrawal`, { reason: 'sent_by_mistake' }));
      await product.sink.open();
      await until('the mail is cancelled', () => mailOf(product, id, 'proposal_to_provider', 'cancelled'));
      const [mail] = await product.dataSource.query<{ message_id: string }[]>(
        `SELECT message_id FROM mail WHERE proposal_id = $1 AND kind = 'proposal_to_provider'`,
        [id],
      );
      expect(product.sink.mails.map(({ messageId }) => messageId)).not.toContain(mail!.message_id);
    });
  });

  it('says nothing about a link that never was', async () => {
    const unknown = await holder.get<{ code: string }>(`/answers/${'A'.repeat(43)}`);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'answer.unknown' } });
  });
});

/** Whether the mail of a kind about a proposal has come to a status. */
async function mailOf({ dataSource }: Product, proposalId: string, kind: string, status: string): Promise<boolean> {
  return dataSource.manager.existsBy(Mail, { proposalId, kind, status: status as Mail['status'] });
}

/** Waits until the worker has looked at every schedule after the clock was moved. */
async function schedulesRan({ dataSource, clock }: Product): Promise<void> {
  const since = clock.now();
  await until('the schedules ran', async () => {
    const [row] = await dataSource.query<{ waiting: string }[]>(
      `SELECT count(*) AS waiting FROM schedule_run
       WHERE name = 'proposals.remind' AND (started_at < $1::timestamptz - interval '1 minute' OR finished_at IS NULL)`,
      [since],
    );
    return row?.waiting === '0';
  });
}

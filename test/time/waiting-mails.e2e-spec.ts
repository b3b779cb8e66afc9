import { changePreferences, confirmAddress, markAddress, notify, turnOff } from '@bestuiver/correspondence';
import { Mail, MailLink, Person, Proposal } from '@bestuiver/persistence';
import { sentProposals } from '../factories';
import { TimeMachine } from './time-machine';

describe('mails that wait', () => {
  let machine: TimeMachine;
  const ofKind = (kind: string): Promise<Mail[]> => machine.dataSource.manager.findBy(Mail, { kind });

  beforeEach(async () => {
    machine = await TimeMachine.open('2027-01-15T22:00:00Z');
  });

  afterEach(() => machine.close());

  it('lets a proposal leave at night with links to its preferences and out of its category, kept as hashes', async () => {
    await sentProposals(machine.dataSource, 1);
    await machine.sendWaiting();
    expect(machine.kindsSent()).toEqual(['proposal_to_provider']);
    const [mail] = machine.sent;
    expect(mail!.mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(mail!.mail.headers['List-Unsubscribe']).toMatch(
      /^<https:\/\/bestuiver\.example\/api\/v1\/unsubscriptions\/[0-9a-f]{40}>$/,
    );
    expect(mail!.mail.text).toMatch(/https:\/\/bestuiver\.example\/preferences\/[0-9a-f]{40}/);
    expect(mail!.replyTo).toMatch(/^replies\+[0-9a-f]{40}@post\.bestuiver\.example$/);
    expect(mail!.returnTo).toMatch(/^bounces\+[0-9a-f]{40}@post\.bestuiver\.example$/);
    const [kept] = await ofKind('proposal_to_provider');
    expect(kept!.text).not.toMatch(/[0-9a-f]{40}/);
    const links = await machine.dataSource.manager.find(MailLink);
    expect(links.map(({ purpose }) => purpose).sort()).toEqual(['bounce', 'preferences', 'reply', 'unsubscribe']);
  });

  it('lets five proposals a week through to one address and the others later, not those that were withdrawn', async () => {
    await sentProposals(machine.dataSource, 7);
    await machine.dataSource.query(
      `UPDATE mail SET to_address = first.to_address, person_id = first.person_id
       FROM (SELECT to_address, person_id FROM mail ORDER BY id LIMIT 1) AS first`,
    );
    await machine.sendWaiting(5);
    const held = await machine.dataSource.manager.findBy(Mail, { status: 'queued', heldReason: 'weekly_cap' });
    expect(held).toHaveLength(2);
    expect(held[0]!.heldUntil?.toISOString()).toBe('2027-01-22T22:00:00.000Z');
    await machine.dataSource.manager.update(Proposal, held[0]!.proposalId!, { status: 'withdrawn' });
    const before = machine.sent.length;
    await machine.sleepUntil('2027-01-22T22:01:00Z');
    await machine.dataSource.query(`UPDATE proposal SET expires_on = '2027-02-15', remind_on = NULL`);
    await machine.tick(5);
    const after = await machine.dataSource.manager.findBy(Mail, { id: held[0]!.id });
    expect(after).toMatchObject([{ status: 'cancelled', heldReason: 'object_moved' }]);
    expect(machine.sent.length).toBeGreaterThan(before);
    expect(await machine.dataSource.manager.findOneByOrFail(Mail, { id: held[1]!.id })).toMatchObject({
      status: 'sent',
    });
  });

  it('keeps machine news for Monday morning, and sends it once', async () => {
    const [id] = await sentProposals(machine.dataSource, 1);
    await machine.dataSource.manager.update(Proposal, id!, { status: 'expired' });
    await machine.dataSource.transaction((tx) => notify(tx, { event: 'proposal_expired', proposalId: id! }));
    await machine.sendWaiting();
    expect(machine.sent).toEqual([]);
    expect(await ofKind('proposal_expired')).toMatchObject([{ status: 'queued', heldReason: 'quiet_hours' }]);
    await machine.runUntil('2027-01-18T09:00:00Z');
    const told = machine.sent.filter(({ kind }) => kind === 'proposal_expired');
    expect(told.map(({ at }) => at.toISOString())).toEqual(['2027-01-18T06:00:00.000Z']);
  });

  it('gathers a day of coordination in one mail', async () => {
    const ids = await sentProposals(machine.dataSource, 2);
    const coordinator = await machine.dataSource.manager.findOneByOrFail(Person, { name: 'Robin Es' });
    await changePreferences(
      machine.dataSource.manager,
      coordinator.email,
      { categories: { coordination: 'daily' }, language: 'fr' },
      machine.now(),
    );
    for (const proposalId of ids) {
      await machine.dataSource.manager.update(Proposal, proposalId, { status: 'provider_declined' });
      await machine.dataSource.transaction((tx) => notify(tx, { event: 'provider_answered', proposalId }));
    }
    await machine.runUntil('2027-01-18T09:00:00Z');
    const told = machine.sent.filter(({ to }) => to.email === coordinator.email);
    expect(told.map(({ kind }) => kind)).toContain('mail_digest');
    expect(told.map(({ kind }) => kind)).not.toContain('provider_answered');
    const digest = told.find(({ kind }) => kind === 'mail_digest')!;
    expect(digest.mail.subject).toMatch(/^Votre aperçu\s: 2\smessages$/);
    expect(digest.mail.text.match(/\/proposals\//g)).toHaveLength(2);
    expect(digest.at.toISOString()).toBe('2027-01-18T07:00:00.000Z');
  });

  it('tells the coordinator when a reader turned proposals off', async () => {
    await sentProposals(machine.dataSource, 1);
    const [mail] = await ofKind('proposal_to_provider');
    await turnOff(machine.dataSource.manager, mail!.toAddress, 'proposals', machine.now());
    await machine.sendWaiting();
    expect(await ofKind('proposal_to_provider')).toMatchObject([{ status: 'cancelled', heldReason: 'turned_off' }]);
    await machine.runUntil('2027-01-18T07:00:00Z');
    expect(machine.kindsSent()).toContain('address_unreachable');
    expect(machine.kindsSent()).not.toContain('proposal_to_provider');
  });

  it('sends nothing to a marked address until somebody confirms it', async () => {
    await sentProposals(machine.dataSource, 1);
    const { manager } = machine.dataSource;
    await manager.query(`UPDATE proposal SET remind_on = NULL, expires_on = '2027-03-01'`);
    const [mail] = await ofKind('proposal_to_provider');
    const marked = {
      address: mail!.toAddress,
      mark: 'bounced',
      detail: '550 5.1.1 unknown',
      mailId: mail!.id,
    } as const;
    await markAddress(manager, { ...marked, now: machine.now() });
    await markAddress(manager, { ...marked, now: machine.now() });
    await machine.runUntil('2027-01-19T09:00:00Z', 120);
    expect(machine.kindsSent().filter((kind) => kind !== 'weekly_digest')).toEqual(['address_unreachable']);
    expect(await ofKind('proposal_to_provider')).toMatchObject([{ status: 'queued', heldReason: 'address_marked' }]);
    await confirmAddress(manager, mail!.toAddress, machine.now());
    await machine.runUntil('2027-01-19T10:00:00Z');
    expect(machine.kindsSent()).toContain('proposal_to_provider');
  });
});

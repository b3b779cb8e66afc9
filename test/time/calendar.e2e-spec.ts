import { answerDates, brusselsDay } from '@bestuiver/domain';
import {
  Capability,
  Certificate,
  Demand,
  Mail,
  MatchRun,
  newId,
  Person,
  Proposal,
  RoleAssignment,
  WorkingArea,
} from '@bestuiver/persistence';
import { aPerson, aRole, sentProposals, store } from '../factories';
import { TimeMachine } from './time-machine';

describe('the calendar of reminders', () => {
  let machine: TimeMachine;

  afterEach(() => machine.close());

  const open = async (start: string): Promise<void> => {
    machine = await TimeMachine.open(start);
  };
  const daysOf = (kind: string): string[] =>
    machine.sent.filter((mail) => mail.kind === kind).map(({ at }) => brusselsDay(at));

  /** One proposal that leaves now, by the moved clock. */
  const propose = async (): Promise<string> => {
    const [id] = await sentProposals(machine.dataSource, 1);
    const facts = { ...answerDates(brusselsDay(machine.now()), 0), sentAt: machine.now(), statusSince: machine.now() };
    await machine.dataSource.manager.update(Proposal, id!, facts);
    await machine.dataSource.manager.updateAll(Demand, { statusSince: machine.now() });
    return id!;
  };

  it.each([
    ['over an Easter of the past', '2026-04-02T08:00:00Z', '2026-04-08', '2026-04-14'],
    ['over Easter', '2029-03-29T08:00:00Z', '2029-04-04', '2029-04-10'],
    ['over All Saints and Armistice', '2029-10-30T09:00:00Z', '2029-11-05', '2029-11-09'],
    ['over a leap day', '2028-02-25T09:00:00Z', '2028-03-01', '2028-03-07'],
    ['over the night clocks go forward', '2027-03-25T09:00:00Z', '2027-03-31', '2027-04-06'],
    ['over the night clocks go back', '2029-10-25T09:00:00Z', '2029-10-30', '2029-11-06'],
  ])('reminds once after three working days and expires after seven, %s', async (_, start, remindedOn, lastDay) => {
    await open(start);
    const id = await propose();
    const { expiresOn } = await machine.dataSource.manager.findOneByOrFail(Proposal, { id });
    expect(expiresOn).toBe(lastDay);
    await machine.runUntil(new Date(Date.parse(start) + 14 * 86_400_000).toISOString(), 240);
    expect(daysOf('proposal_to_provider')).toEqual([brusselsDay(new Date(start))]);
    expect(daysOf('proposal_reminder')).toEqual([remindedOn]);
    expect(daysOf('proposal_expired')).toHaveLength(1);
    expect(await machine.dataSource.manager.findOneByOrFail(Proposal, { id })).toMatchObject({ status: 'expired' });
    const outside = machine.sent.slice(1).filter(({ at }) => at.getUTCHours() < 5 || at.getUTCHours() >= 18);
    expect(outside).toEqual([]);
  });

  it('forgets nothing after three days down and sends nothing twice after restarts', async () => {
    await open('2027-01-12T09:00:00Z');
    await propose();
    await machine.tick();
    await machine.sleepUntil('2027-01-18T10:00:00Z');
    for (let round = 0; round < 4; round += 1) {
      machine.restart();
      await machine.dataSource.query('DELETE FROM schedule_run');
      await machine.tick();
    }
    expect(machine.kindsSent().filter((kind) => kind.startsWith('proposal_'))).toEqual([
      'proposal_to_provider',
      'proposal_reminder',
    ]);
    expect(new Set(machine.sent.map(({ messageId }) => messageId)).size).toBe(machine.sent.length);
  });

  it('asks for missing information twice, then closes the demand', async () => {
    await open('2027-01-04T09:00:00Z');
    await propose();
    await machine.dataSource.manager.updateAll(Demand, { status: 'needs_info', statusNote: 'Hoeveel dozen per dag?' });
    await machine.runUntil('2027-02-05T09:00:00Z', 240);
    expect(daysOf('demand_info_reminder')).toEqual(['2027-01-11', '2027-01-20']);
    expect((await machine.dataSource.manager.find(Demand))[0]).toMatchObject({ status: 'withdrawn' });
    expect(machine.sent.find(({ kind }) => kind === 'demand_info_reminder')?.mail.text).toContain(
      'Hoeveel dozen per dag?',
    );
  });

  it('tells the coordinator after two working days and the area admin after four that a demand waits', async () => {
    await open('2027-01-04T09:00:00Z');
    await propose();
    const area = await machine.dataSource.manager.findOneByOrFail(WorkingArea, { mandate: 'regierol' });
    const admin = aPerson({ name: 'Sam Linde' });
    await store(machine.dataSource.manager, Person, [admin]);
    await store(machine.dataSource.manager, RoleAssignment, [
      aRole({ personId: admin.id!, role: 'area_admin', workingAreaId: area.id }),
    ]);
    await machine.dataSource.manager.updateAll(Demand, { status: 'submitted' });
    await machine.runUntil('2027-01-15T09:00:00Z', 240);
    expect(daysOf('demand_to_review')).toEqual(['2027-01-06']);
    expect(daysOf('escalation')).toEqual(['2027-01-08']);
    expect(machine.sent.find(({ kind }) => kind === 'escalation')?.to.email).toBe(admin.email);
  });

  it('tells of candidates that wait, and that there are none', async () => {
    await open('2027-01-04T09:00:00Z');
    await propose();
    const { manager } = machine.dataSource;
    await manager.query(`UPDATE demand SET status = 'open'`);
    await manager.query(`UPDATE match SET status = 'computed'`);
    await manager.query(`UPDATE proposal SET status = 'withdrawn'`);
    await machine.runUntil('2027-01-15T09:00:00Z', 240);
    expect(daysOf('matches_ready')).toEqual(['2027-01-07']);
    await manager.query(`UPDATE match SET band = 'weak'`);
    const later = { code: 'startLater', params: { days: 5 }, enterprises: 3 };
    await manager.updateAll(MatchRun, { relaxations: [later] });
    await machine.runUntil('2027-02-05T09:00:00Z', 240);
    expect(daysOf('no_match_yet')).toHaveLength(4);
    const last = machine.sent.findLast(({ kind }) => kind === 'no_match_yet')!;
    expect(last.mail.text).toContain('Met 5 dagen later starten komen er 3 ondernemingen bij');
  });

  it('asks to confirm a listing on days 75 and 85, tells when it is stale and when it is hidden', async () => {
    await open('2027-01-04T09:00:00Z');
    await propose();
    await machine.dataSource.manager.updateAll(Capability, { confirmedAt: machine.now() });
    await machine.runUntil('2027-07-12T09:00:00Z', 1440);
    expect(daysOf('capability_confirmation')).toHaveLength(2);
    expect(daysOf('capability_stale')).toHaveLength(1);
    expect(daysOf('capability_hidden')).toHaveLength(2);
    const [first, second] = daysOf('capability_confirmation');
    expect(first! >= '2027-03-20' && first! <= '2027-03-23').toBe(true);
    expect(second! >= '2027-03-30' && second! <= '2027-04-01').toBe(true);
  });

  it('stops asking once the listing is confirmed', async () => {
    await open('2027-01-04T09:00:00Z');
    await propose();
    await machine.dataSource.manager.updateAll(Capability, { confirmedAt: machine.now() });
    await machine.runUntil('2027-03-24T09:00:00Z', 1440);
    await machine.dataSource.manager.updateAll(Capability, { confirmedAt: machine.now() });
    await machine.runUntil('2027-05-24T09:00:00Z', 1440);
    expect(daysOf('capability_confirmation')).toHaveLength(1);
    expect(daysOf('capability_stale')).toEqual([]);
  });

  it('warns 60, 30 and 7 days before a certificate ends, the enterprise and the coordinator', async () => {
    await open('2027-01-04T09:00:00Z');
    await propose();
    const { manager } = machine.dataSource;
    const { establishmentId } = (await manager.find(Capability))[0]!;
    const certificate = { id: newId(), establishmentId, certificationId: 'iso-9001', validTo: '2027-04-30' };
    await manager.insert(Certificate, certificate);
    await machine.runUntil('2027-05-10T09:00:00Z', 1440);
    expect(daysOf('certificate_expiring')).toEqual([
      '2027-03-01',
      '2027-03-01',
      '2027-03-31',
      '2027-03-31',
      '2027-04-23',
      '2027-04-23',
    ]);
  });

  it('asks both sides five working days after an introduction, once', async () => {
    await open('2027-01-04T09:00:00Z');
    const id = await propose();
    const facts = { status: 'introduced', introducedAt: machine.now(), remindOn: null, expiresOn: null } as const;
    await machine.dataSource.manager.update(Proposal, id, facts);
    await machine.runUntil('2027-02-12T09:00:00Z', 240);
    expect(daysOf('introduction_check')).toEqual(['2027-01-11', '2027-01-11']);
  });

  it('sends coordinators one overview a week, on the first working day', async () => {
    await open('2027-03-18T09:00:00Z');
    await propose();
    await machine.runUntil('2027-04-07T09:00:00Z', 60);
    const overviews = machine.sent.filter(({ kind }) => kind === 'weekly_digest').map(({ at }) => at.toISOString());
    expect(overviews).toEqual(['2027-03-22T07:00:00.000Z', '2027-03-30T06:00:00.000Z', '2027-04-05T06:00:00.000Z']);
    expect(await machine.dataSource.manager.countBy(Mail, { status: 'queued' })).toBe(0);
  });
});

import { brusselsDay, type CollaborationParty } from '@bestuiver/domain';
import {
  Collaboration,
  CollaborationCheck,
  CollaborationEvaluation,
  CollaborationFollowUp,
  Demand,
  newId,
  Proposal,
} from '@bestuiver/persistence';
import { sentProposals } from '../factories';
import { TimeMachine, type TimedMail } from './time-machine';

type Facts = Partial<
  Pick<Collaboration, 'kind' | 'status' | 'startsOn' | 'endsOn' | 'startedOn' | 'endedOn' | 'riskReason' | 'riskNote'>
>;

describe('the calendar of a collaboration', () => {
  let machine: TimeMachine;
  let id: string;

  afterEach(() => machine.close());

  /** A collaboration between a company and an enterprise that were introduced. */
  const open = async (start: string, facts: Facts): Promise<void> => {
    machine = await TimeMachine.open(start);
    const { manager } = machine.dataSource;
    const [proposalId] = await sentProposals(machine.dataSource, 1);
    const now = machine.now();
    await manager.update(Proposal, proposalId!, {
      status: 'introduced',
      introducedAt: new Date('2026-01-01T09:00:00Z'),
    });
    await manager.updateAll(Demand, { statusSince: now });
    const { demandId, capabilityId, providerId } = await manager.findOneByOrFail(Proposal, { id: proposalId! });
    const { organisationId: companyId } = await manager.findOneByOrFail(Demand, { id: demandId });
    id = newId();
    const parties = { proposalId: proposalId!, demandId, capabilityId, providerId, companyId, version: 1 };
    const moments = { statusSince: now, createdAt: now, updatedAt: now };
    await manager.insert(Collaboration, { id, kind: 'subcontracting', ...parties, ...moments, ...facts });
    await manager.query('DELETE FROM outbox');
  };
  const told = (kind: string): TimedMail[] => machine.sent.filter((mail) => mail.kind === kind);
  const toldOn = (kind: string): string[] => told(kind).map(({ at }) => brusselsDay(at));
  const answer = (dueOn: string, party: CollaborationParty): Promise<unknown> =>
    machine.dataSource.manager.insert(CollaborationFollowUp, {
      collaborationId: id,
      dueOn,
      party,
      answer: 'well',
      answeredAt: machine.now(),
    });

  it('tells both parties on the first day that was agreed what still blocks the start', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'agreed', startsOn: '2027-01-11', kind: 'enclave' });
    await machine.runUntil('2027-01-20T09:00:00Z', 1440);
    expect(toldOn('collaboration_starts')).toEqual(['2027-01-11', '2027-01-11']);
    const [mail] = told('collaboration_starts');
    expect(mail!.mail.subject).toBe('Nog 2 punten open: de samenwerking kan nog niet starten');
    expect(mail!.mail.text).toContain('staan nog 2 punten open');
  });

  it('reminds of open points and of the notice before an enclave starts, until they are confirmed', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'agreed', startsOn: '2027-01-25', kind: 'enclave' });
    await machine.runUntil('2027-01-18T09:00:00Z', 1440);
    expect(toldOn('checks_open')).toEqual([...Array(3).fill('2027-01-11'), ...Array(3).fill('2027-01-18')]);
    expect(told('checks_open')[0]!.mail.text).toContain('- De overeenkomst is op papier getekend');
    expect(toldOn('notice_due')).toEqual(['2027-01-18']);
    expect(told('notice_due')[0]!.mail.text).toContain('ten laatste op zondag 24 januari 2027');
    const confirmed = { day: '2027-01-18', confirmedAt: machine.now(), item: 'written_agreement' } as const;
    for (const party of ['company', 'provider'] as const)
      await machine.dataSource.manager.insert(CollaborationCheck, { collaborationId: id, party, ...confirmed });
    await machine.runUntil('2027-01-26T09:00:00Z', 1440);
    expect(toldOn('checks_open')).toHaveLength(6);
    expect(toldOn('notice_due').slice(1)).toEqual(['2027-01-21', '2027-01-22', '2027-01-22']);
  });

  it('tells on Monday of a start on Saturday, and not of work that began earlier', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'running', startsOn: '2027-01-09', startedOn: '2027-01-09' });
    await machine.runUntil('2027-01-20T09:00:00Z', 1440);
    expect(toldOn('collaboration_starts')).toEqual(['2027-01-11', '2027-01-11']);
    expect(told('collaboration_starts')[0]!.mail.subject).toBe('Jullie samenwerking ging van start op 9 januari');
    machine.sent.splice(0);
    await machine.dataSource.manager.update(Collaboration, id, { startsOn: '2027-01-21' });
    await machine.runUntil('2027-01-22T09:00:00Z', 1440);
    expect(toldOn('collaboration_starts')).toEqual([]);
  });

  it('asks in week 2 and month 3 how it goes, and tells the coordinator after five working days who does not say', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'running', startedOn: '2027-01-04' });
    await machine.runUntil('2027-01-18T09:00:00Z', 1440);
    expect(toldOn('follow_up_due')).toEqual(['2027-01-18', '2027-01-18']);
    await answer('2027-01-18', 'company');
    await machine.runUntil('2027-02-10T09:00:00Z', 1440);
    expect(toldOn('follow_up_due').slice(2)).toEqual(['2027-01-25']);
    const { name } = await machine.dataSource
      .query<{ name: string }[]>('SELECT o.name FROM organisation o JOIN collaboration k ON k.provider_id = o.id')
      .then(([row]) => row!);
    expect(told('follow_up_due').at(-1)!.mail.text).toContain(`Nog geen antwoord van: ${name}.`);
    await machine.sleepUntil('2027-04-02T09:00:00Z');
    await machine.runUntil('2027-04-05T09:00:00Z', 1440);
    expect(toldOn('follow_up_due').slice(3)).toEqual(['2027-04-05', '2027-04-05']);
  });

  it('asks nobody who answered, and nothing twice after restarts and three days down', async () => {
    await open('2027-01-15T09:00:00Z', { status: 'running', startedOn: '2027-01-04' });
    await machine.sleepUntil('2027-01-21T09:00:00Z');
    await answer('2027-01-18', 'provider');
    for (let round = 0; round < 3; round += 1) {
      machine.restart();
      await machine.dataSource.query('DELETE FROM schedule_run');
      await machine.tick();
    }
    expect(toldOn('follow_up_due')).toEqual(['2027-01-21']);
  });

  it('asks the coordinator to call a working day after a risk was signalled, unless it is solved', async () => {
    const risk = { status: 'at_risk', riskReason: 'delivery', riskNote: 'Twee leveringen te laat.' } as const;
    await open('2027-01-15T15:00:00Z', { ...risk, startedOn: '2027-01-11' });
    await machine.runUntil('2027-01-18T09:00:00Z', 240);
    expect(toldOn('collaboration_at_risk')).toEqual(['2027-01-18']);
    const [mail] = told('collaboration_at_risk');
    expect(mail!.mail.text).toMatch(/de levering of timing[^]*Twee leveringen te laat\.[^]*\/collaborations\//);
    await machine.dataSource.manager.update(Collaboration, id, { statusSince: machine.now() });
    await machine.runUntil('2027-01-18T15:00:00Z', 240);
    await machine.dataSource.manager.update(Collaboration, id, { status: 'running', riskReason: null, riskNote: null });
    await machine.runUntil('2027-01-21T09:00:00Z', 1440);
    expect(toldOn('collaboration_at_risk')).toHaveLength(1);
  });

  it('warns both parties and the coordinator 60 and 20 working days before the last day', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'running', startedOn: '2027-01-04', endsOn: '2027-04-30' });
    await machine.runUntil('2027-05-04T09:00:00Z', 1440);
    const days = toldOn('agreement_ends');
    expect(days).toEqual(['2027-02-04', '2027-02-04', '2027-02-04', '2027-04-02', '2027-04-02', '2027-04-02']);
  });

  it('does not warn of the end of work that is shorter', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'agreed', startsOn: '2027-01-11', endsOn: '2027-01-29' });
    await machine.runUntil('2027-01-29T09:00:00Z', 1440);
    expect(toldOn('agreement_ends')).toEqual([]);
  });

  it('asks at the end how it went, reminds after seven working days and closes after fourteen', async () => {
    await open('2027-01-04T09:00:00Z', { status: 'completed', startedOn: '2026-12-01', endedOn: '2027-01-04' });
    await machine.tick();
    expect(toldOn('evaluation_due')).toEqual(['2027-01-04', '2027-01-04']);
    expect(told('evaluation_due')[0]!.mail.text).toContain('tot en met vrijdag 22 januari 2027');
    const given = { rating: 4, again: true, givenAt: machine.now() };
    await machine.dataSource.manager.insert(CollaborationEvaluation, {
      collaborationId: id,
      party: 'company',
      ...given,
    });
    await machine.runUntil('2027-02-01T09:00:00Z', 1440);
    expect(toldOn('evaluation_due').slice(2)).toEqual(['2027-01-13']);
    expect(told('evaluation_due').at(-1)!.mail.subject).toBe('Nog tot 22 januari: wat nemen we mee?');
    expect(await machine.dataSource.manager.findOneByOrFail(Collaboration, { id })).toMatchObject({
      status: 'evaluated',
    });
  });
});

import { addDays, addWorkingDays, brusselsDay, holdUntil } from '@bestuiver/domain';
import {
  AnswerLink,
  CapacityHold,
  CapacitySlot,
  commitHold,
  Match,
  MatchRun,
  NearMiss,
  newId,
  Proposal,
  releaseHold,
  RoleAssignment,
  SuccessionStep,
} from '@bestuiver/persistence';
import { IsNull } from 'typeorm';
import { AnswersService } from '../../apps/api/src/answers/answers.service';
import { CapacityService } from '../../apps/api/src/capabilities/capacity.service';
import { DemandMovesService } from '../../apps/api/src/demands/demand-moves.service';
import { DemandsService } from '../../apps/api/src/demands/demands.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import { RefusalsService } from '../../apps/api/src/refusals/refusals.service';
import { SuccessionsService } from '../../apps/api/src/successions/successions.service';
import { codeOf } from '../support/code-of';
import { Desk } from './desk';
import { aMarket, type Market, type MarketSize } from './market';

const YES = { answer: 'interested' } as const;
const NO = { answer: 'declined', reason: 'no_capacity_now' } as const;

let desk: Desk;
let market: Market;

beforeAll(async () => {
  desk = await Desk.open({ THROTTLE_PUBLIC_PER_MINUTE: '60' });
});

beforeEach(() => desk.clock.moveTo('2027-01-04'));

afterAll(() => desk.close());

const open = async (size: Partial<MarketSize> = {}): Promise<void> => {
  await desk.manager.query(`UPDATE capability SET status = 'archived'`);
  market = await aMarket(desk.manager, desk.clock.now(), {
    providers: 2,
    demands: 1,
    freeHours: 40,
    hoursPerWeek: 24,
    ...size,
  });
};

async function send(demand = 0, provider = 0, beyondFree?: boolean): Promise<string> {
  const { coordinator, demands, providers } = market;
  const match = await desk.manager.findOneByOrFail(Match, {
    demandId: demands[demand]!.id,
    capabilityId: providers[provider]!.capabilityId,
    status: 'shortlisted',
  });
  const proposals = desk.get(ProposalsService);
  const draft = await proposals.draft(coordinator, match.id, {});
  if (beyondFree) await proposals.change(coordinator, draft.id, draft.version, { message: null, beyondFree });
  await proposals.send(coordinator, draft.id);
  await desk.work();
  return draft.id;
}

const says = (id: string, body: Parameters<AnswersService['answerSignedIn']>[2], provider = 0) =>
  desk.get(AnswersService).answerSignedIn(market.providers[provider]!.reader, id, body);

const companySays = (id: string, body: Parameters<AnswersService['answerSignedIn']>[2]) =>
  desk.get(AnswersService).answerSignedIn(market.company, id, body);

const held = async (provider = 0): Promise<number[]> => {
  const { capabilityId } = market.providers[provider]!;
  const slots = await desk.manager.find(CapacitySlot, { where: { capabilityId }, order: { weekStart: 'ASC' } });
  return [...new Set(slots.map(({ heldHours }) => heldHours))].sort((a, b) => a - b);
};

const tokenOf = (proposalId: string, kind = 'proposal_to_provider'): string => {
  const mail = desk.sent.findLast((one) => one.proposalId === proposalId && one.kind === kind)!;
  return /\/answer\/([\w-]{43})/.exec(mail.text)![1]!;
};

describe('held hours', () => {
  it('are what the work needs in the weeks of the demand, after a yes and not before', async () => {
    await open();
    const id = await send();
    const asked = await desk.get(ProposalsService).read(market.providers[0]!.reader, id);
    expect(asked.hold).toMatchObject({ status: 'planned', hoursPerWeek: 24, weeks: 9, shortWeeks: 0, totalHours: 216 });
    expect(desk.sent.at(-1)!.text).toContain('24 uur per week vrij in uw kalender');
    expect(await held()).toEqual([0]);

    const { hold } = await says(id, YES);
    expect(hold).toMatchObject({ status: 'held', totalHours: 216, until: holdUntil('2027-01-04', 0) });
    expect(await held()).toEqual([0, 24]);
    await desk.work();
    expect(desk.sent.find((mail) => mail.kind === 'provider_answered' && mail.proposalId === id)!.text).toContain(
      'De uren zijn gereserveerd tot en met',
    );
    const { capabilityId, reader } = market.providers[0]!;
    const { holds, weeks } = await desk.get(CapacityService).read(reader, capabilityId);
    expect(holds).toMatchObject([{ proposalId: id, hoursPerWeek: 24, weeks: 9, status: 'held' }]);
    expect(weeks.filter(({ heldHours }) => heldHours > 0)).toHaveLength(9);
  });

  it('tell the rankings that less is free', async () => {
    await open();
    const [changes] = await desk.manager.query<[{ n: string }]>('SELECT count(*) AS n FROM capability_change');
    await says(await send(), YES);
    const [after] = await desk.manager.query<[{ n: string }]>('SELECT count(*) AS n FROM capability_change');
    expect(Number(after.n)).toBeGreaterThan(Number(changes.n));
  });

  it.each([
    ['the company says no', (id: string) => companySays(id, NO)],
    [
      'the coordinator withdraws it',
      (id: string) => desk.get(ProposalsService).withdraw(market.coordinator, id, { reason: 'sent_by_mistake' }),
    ],
    [
      'the demand is withdrawn',
      () => desk.get(DemandMovesService).withdraw(market.company, market.demands[0]!.id, { reason: 'budget' }),
    ],
    [
      'nobody answers in time',
      async () => {
        desk.clock.moveTo('2027-01-14');
        await desk.runSchedules();
      },
    ],
  ])('are free again when %s', async (_why, end) => {
    await open();
    const id = await send();
    await says(id, YES);
    await desk.work();
    expect(await held()).toEqual([0, 24]);
    await end(id);
    expect(await held()).toEqual([0]);
    expect(await desk.manager.findOneByOrFail(CapacityHold, { proposalId: id })).toMatchObject({ status: 'released' });
  });

  it('never go beyond what is free when two say yes at the same moment', async () => {
    await open({ demands: 2 });
    const ids = [await send(0), await send(1)];
    await Promise.all(ids.map((id) => says(id, YES)));
    expect(await held()).toEqual([0, 40]);
    const shown = await Promise.all(ids.map((id) => desk.get(ProposalsService).read(market.coordinator, id)));
    expect(shown.map(({ hold }) => hold!.shortWeeks).sort()).toEqual([0, 9]);
  });

  it('go beyond what is free only where the coordinator allowed it, and say so', async () => {
    await open({ demands: 2 });
    await says(await send(0), YES);
    const id = await send(1, 0, true);
    const { hold } = await says(id, YES);
    expect(hold).toMatchObject({ beyondFree: true, shortWeeks: 0 });
    expect(await held()).toEqual([0, 48]);
    const { capabilityId, reader } = market.providers[0]!;
    const { weeks } = await desk.get(CapacityService).read(reader, capabilityId);
    expect(weeks.filter(({ overAllowed }) => overAllowed)).toHaveLength(9);
  });

  it('are warned of two working days before they end, held longer once, and lapse', async () => {
    await open();
    const id = await send();
    await says(id, YES);
    await desk.work();
    await companySays(id, YES);
    await desk.work();
    const until = holdUntil('2027-01-04', 0);
    desk.clock.moveTo('2027-01-14');
    await desk.runSchedules();
    await desk.runSchedules();
    await desk.work();
    const warnings = desk.sent.filter(({ kind, proposalId }) => kind === 'soft_hold_ending' && proposalId === id);
    expect(warnings).toHaveLength(2);
    const { reader } = market.providers[0]!;
    const { hold } = await desk.get(ProposalsService).extendHold(reader, id);
    expect(hold).toMatchObject({ until: addWorkingDays(until, 10), extendable: false });
    expect(await codeOf(desk.get(ProposalsService).extendHold(reader, id))).toBe('hold.extended_already');
    desk.clock.moveTo(addDays(addWorkingDays(until, 10), 1));
    await desk.runSchedules();
    expect(await held()).toEqual([0]);
    expect(await codeOf(desk.get(ProposalsService).extendHold(reader, id))).toBe('hold.not_held');
  });

  it('are committed when a collaboration starts and free again when it ends', async () => {
    await open();
    const id = await send();
    await says(id, YES);
    const now = desk.clock.now();
    await desk.dataSource.transaction((tx) => commitHold(tx, id, now));
    const { capabilityId } = market.providers[0]!;
    const committed = async () => desk.manager.sum(CapacitySlot, 'committedHours', { capabilityId });
    expect(await held()).toEqual([0]);
    expect(await committed()).toBe(216);
    desk.clock.moveTo('2027-02-09');
    await desk.dataSource.transaction((tx) => releaseHold(tx, id, 'ended', desk.clock.now()));
    expect(await committed()).toBe(3 * 24);
  });

  it('stay with the demand they are for: its own ranking still counts them as free', async () => {
    await open({ freeHours: 24 });
    const id = await send();
    await says(id, YES);
    await rerun();
    const match = await desk.manager.findOneByOrFail(Match, {
      demandId: market.demands[0]!.id,
      capabilityId: market.providers[0]!.capabilityId,
      status: 'promoted',
    });
    expect(JSON.stringify(match.contributions)).toContain('capacity.enough');
  });
});

/** A fresh run over the first demand, as when the coordinator asks for one. */
async function rerun(): Promise<MatchRun> {
  const demandId = market.demands[0]!.id;
  await desk.manager.query(`INSERT INTO outbox (name, data) VALUES ('demand.match', $1)`, [{ demandId }]);
  await desk.work();
  return desk.manager.findOneOrFail(MatchRun, { where: { demandId }, order: { createdAt: 'DESC', id: 'DESC' } });
}

describe('what is not to be asked again', () => {
  it.each([
    ['never this kind', { never: 'kind' }, { kind: 'subcontracting' }, 'REFUSED.kind'],
    ['never this work', { never: 'work' }, { activity: 'Manueel verpakken' }, 'REFUSED.work'],
    ['nothing before a day', { until: '2027-03-01' }, { until: '2027-03-01' }, 'REFUSED.pause'],
  ] as const)('is kept, respected and taken back: %s', async (_what, wish, shown, code) => {
    await open();
    const { capabilityId, reader } = market.providers[0]!;
    const reason = 'never' in wish ? 'never_this_kind' : 'timing';
    await says(await send(), { answer: 'declined', reason, ...wish });
    const refusals = desk.get(RefusalsService);
    const { items, removable } = await refusals.list(reader, capabilityId);
    expect({ removable, items }).toMatchObject({ removable: true, items: [shown] });

    const run = await rerun();
    const miss = await desk.manager.findOneByOrFail(NearMiss, { runId: run.id, capabilityId });
    expect(miss).toMatchObject({ gate: 'REFUSED', reason: { code } });

    await refusals.takeBack(reader, capabilityId, items[0]!.id);
    const again = await rerun();
    expect(await desk.manager.countBy(Match, { runId: again.id, capabilityId })).toBe(1);
  });

  it('keeps a coordinator from proposing it all the same', async () => {
    await open({ demands: 2 });
    await says(await send(0), { answer: 'declined', reason: 'never_this_kind' });
    expect(await codeOf(send(1))).toBe('proposal.refused_before');
  });

  it('refuses a day that has passed', async () => {
    await open();
    const id = await send();
    expect(await codeOf(says(id, { ...NO, until: '2027-01-04' }))).toBe('answer.until_out_of_range');
  });
});

describe('an armed short list', () => {
  const arm = () => desk.get(SuccessionsService).arm(market.coordinator, market.demands[0]!.id);
  /** In the order they were made. */
  const proposalsOf = () =>
    desk.manager.find(Proposal, { where: { demandId: market.demands[0]!.id }, order: { id: 'ASC' } });

  it('asks the next candidate once, whatever becomes of the worker, and tells who armed it', async () => {
    await open({ providers: 3 });
    await arm();
    const id = await send();
    await says(id, { ...NO, note: 'Misschien in april.' });
    await desk.work('dying');
    expect(await proposalsOf()).toHaveLength(1);
    await desk.work('twice');
    const [, next, ...others] = await proposalsOf();
    expect(others).toEqual([]);
    expect(next).toMatchObject({ status: 'sent_to_provider', sentBy: market.coordinator.personId });
    const asked = desk.sent.filter(
      ({ kind, proposalId }) => kind === 'proposal_to_provider' && proposalId === next!.id,
    );
    expect(asked).toHaveLength(1);
    const told = desk.sent.filter(({ to }) => to === market.coordinator.person!.email);
    expect(told.map(({ kind }) => kind)).toEqual(['next_candidate']);
    expect(told[0]!.text).toContain('Misschien in april.');
    expect(told[0]!.text).toContain(market.providers.find((one) => one.capabilityId === next!.capabilityId)!.name);
    const { items } = await desk.get(DemandsService).timeline(market.coordinator, market.demands[0]!.id);
    const line = items.find(({ action }) => action === 'demand.next_proposed');
    expect(line).toMatchObject({ actor: 'system', by: market.coordinator.person!.name });
  });

  it('asks one candidate when two workers take the job at once', async () => {
    await open({ providers: 3 });
    await arm();
    await says(await send(), NO);
    const [job] = await desk.manager.query<[{ data: { proposalId: string } }]>(
      `SELECT data FROM outbox WHERE name = 'proposal.ask_next' AND relayed_at IS NULL`,
    );
    await desk.manager.query(`INSERT INTO outbox (name, data) VALUES ('proposal.ask_next', $1)`, [job.data]);
    await desk.atOnce('proposal.ask_next');
    await desk.work();
    expect(await proposalsOf()).toHaveLength(2);
  });

  it('follows an expired proposal, and one whose provider took itself out', async () => {
    await open({ providers: 3 });
    await arm();
    await send();
    desk.clock.moveTo('2027-01-15');
    await desk.runSchedules();
    await desk.work();
    const [, second] = await proposalsOf();
    await desk
      .get(ProposalsService)
      .withdraw(market.coordinator, second!.id, { reason: 'provider_changed', note: 'Belde af.' });
    await desk.work();
    expect((await proposalsOf()).map(({ status }) => status)).toEqual(['expired', 'withdrawn', 'sent_to_provider']);
    expect(
      desk.sent.filter(({ kind, proposalId }) => kind === 'proposal_expired' && proposalId === second!.id),
    ).toEqual([]);
  });

  it('passes over a candidate that fails a gate by now', async () => {
    await open({ providers: 3 });
    await arm();
    const id = await send();
    await desk.manager.query(
      `INSERT INTO capability_refusal (id, capability_id, kind) VALUES ($1, $2, 'subcontracting')`,
      [newId(), market.providers[1]!.capabilityId],
    );
    await says(id, NO);
    await desk.work();
    const [, next] = await proposalsOf();
    expect(next!.capabilityId).toBe(market.providers[2]!.capabilityId);
  });

  it('says when nobody is left, and does nothing once it is disarmed', async () => {
    await open({ providers: 2 });
    await arm();
    await says(await send(), NO);
    await desk.work();
    const [, next] = await proposalsOf();
    await says(next!.id, NO, 1);
    await desk.work();
    const [last] = await desk.manager.find(SuccessionStep, { where: { endedProposalId: next!.id } });
    expect(last).toMatchObject({ outcome: 'none_left' });
    expect(desk.sent.findLast(({ kind }) => kind === 'next_candidate')!.subject).toContain('Niemand meer op uw lijst');

    await open({ providers: 2 });
    await arm();
    const id = await send();
    const { armed } = await desk.get(SuccessionsService).disarm(market.coordinator, market.demands[0]!.id);
    expect(armed).toBe(false);
    await says(id, NO);
    await desk.work();
    expect(await proposalsOf()).toHaveLength(1);
    expect(desk.sent.findLast(({ proposalId }) => proposalId === id)!.kind).toBe('provider_answered');
  });
});

describe('the link in a mail', () => {
  const call = (method: string, path: string, init: RequestInit = {}) =>
    fetch(`${desk.api.url}/api/v1${path}`, { method, ...init });
  const answer = (token: string, body: object = YES) =>
    call('POST', `/answers/${token}`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const codeFrom = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;

  it('changes nothing when it is read, asked for, prefetched or asked for its options', async () => {
    await open();
    const id = await send();
    const token = tokenOf(id);
    const rows = () =>
      desk.manager.query(`SELECT p.*, l.used_at, l.revoked_at FROM proposal p JOIN answer_link l ON l.proposal_id = p.id
        WHERE p.id = '${id}'`);
    const before = await rows();
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await call(method, `/answers/${token}`);
      await call(method, `/answers/${token}?answer=declined`);
      await call(method, `/answers/${token}`, {
        headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
      });
      await fetch(`${desk.api.url}/answer/${token}?answer=declined`, { method });
    }
    expect(await rows()).toEqual(before);
  });

  it('is kept as a hash only', async () => {
    await open();
    const token = tokenOf(await send());
    const tables = await desk.manager.query<{ table: string; column: string }[]>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb', 'ARRAY')`,
    );
    for (const { table, column } of tables) {
      const [{ n }] = await desk.manager.query<[{ n: string }]>(
        `SELECT count(*) AS n FROM "${table}" WHERE "${column}"::text LIKE $1`,
        [`%${token}%`],
      );
      expect(`${table}.${column}: ${n}`).toBe(`${table}.${column}: 0`);
    }
  });

  it('serves one purpose: the link of the provider never answers for the company', async () => {
    await open();
    const id = await send();
    const token = tokenOf(id);
    expect((await answer(token)).status).toBe(200);
    await desk.work();
    expect(await codeFrom(await answer(token, NO))).toBe('answer.used');
    expect(await desk.manager.findOneByOrFail(Proposal, { id })).toMatchObject({ status: 'sent_to_company' });
    expect(tokenOf(id, 'proposal_to_company')).not.toBe(token);
  });

  it('ends with its last day, with the proposal, and with the role of its holder', async () => {
    await open({ providers: 3 });
    const ids = [await send(0, 0), await send(0, 1), await send(0, 2)];
    const tokens = ids.map((id) => tokenOf(id));
    await desk.get(ProposalsService).withdraw(market.coordinator, ids[0]!, { reason: 'sent_by_mistake' });
    expect(await codeFrom(await answer(tokens[0]!))).toBe('answer.closed');
    expect(await desk.manager.countBy(AnswerLink, { proposalId: ids[0]!, revokedAt: IsNull() })).toBe(0);
    await desk.manager.delete(RoleAssignment, { personId: market.providers[1]!.personId });
    expect(await codeFrom(await answer(tokens[1]!))).toBe('answer.closed');
    desk.clock.moveTo(addDays(addWorkingDays(brusselsDay(desk.clock.now()), 7), 2));
    expect(await codeFrom(await answer(tokens[2]!))).toBe('answer.expired');
  });

  it('cannot be guessed: unknown ones look alike and are soon turned away', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 80; i++) statuses.add((await call('GET', `/answers/${'A'.repeat(42)}${i % 10}`)).status);
    expect([...statuses].sort()).toEqual([404, 429]);
  });
});

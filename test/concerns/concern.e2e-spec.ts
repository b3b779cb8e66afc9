import { DomainError } from '@bestuiver/domain';
import { AuditEntry, Match, NearMiss } from '@bestuiver/persistence';
import type { Reader } from '../../apps/api/src/access/reader';
import type { ConcernDto, DecideConcernDto } from '../../apps/api/src/concerns/concern.dto';
import { ConcernsService } from '../../apps/api/src/concerns/concerns.service';
import { DemandsService } from '../../apps/api/src/demands/demands.service';
import { MatchesService } from '../../apps/api/src/matches/matches.service';
import { RankingsService } from '../../apps/api/src/matches/rankings.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import { SuccessionsService } from '../../apps/api/src/successions/successions.service';
import { WorklistService } from '../../apps/api/src/worklist/worklist.service';
import { Desk, readerOf } from '../proposals/desk';
import { aMarket, type Market } from '../proposals/market';

const WORDS = { ground: 'local_supplier', text: 'Onze vaste pakker verliest dit werk.' } as const;
const PARTNERS = { consulted: 'De sociale partners van de sector' };

let desk: Desk;
let market: Market;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  desk.clock.moveTo('2027-01-04');
  await desk.manager.query(`UPDATE capability SET status = 'archived'`);
  market = await aMarket(desk.manager, desk.clock.now(), { providers: 3, demands: 1, freeHours: 40, hoursPerWeek: 24 });
});

const demandId = () => market.demands[0]!.id;
const concerns = () => desk.get(ConcernsService);
const proposals = () => desk.get(ProposalsService);
const list = (reader: Reader) => concerns().list(reader, demandId());
const raise = (reader: Reader) => concerns().raise(reader, demandId(), WORDS);
const file = async (): Promise<ConcernDto> => (await list(market.coordinator)).items[0]!;
const matchOf = (n: number, status: Match['status'] = 'shortlisted'): Promise<Match> =>
  desk.manager.findOneByOrFail(Match, {
    demandId: demandId(),
    capabilityId: market.providers[n]!.capabilityId,
    status,
  });

async function send(n: number): Promise<string> {
  const { id } = await proposals().draft(market.coordinator, (await matchOf(n)).id, {});
  await proposals().send(market.coordinator, id);
  await desk.work();
  return id;
}

async function consult(): Promise<ConcernDto> {
  const { id, version } = await file();
  const reviewed = await concerns().review(market.coordinator, id, version);
  return concerns().consult(market.coordinator, id, reviewed.version, PARTNERS);
}

async function decide(decision: DecideConcernDto): Promise<ConcernDto> {
  const { id, version } = await file();
  return concerns().decide(market.coordinator, id, version, decision);
}

const block = (reason = 'Dit werk vervangt een gewone leverancier.'): Promise<ConcernDto> =>
  decide({ outcome: 'blocked', reason, advice: 'De sociale partners zijn tegen.' });

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const refused: unknown = await work.then(
    () => 'done',
    (error: unknown) => error,
  );
  return refused instanceof DomainError ? refused.code : String(refused);
};

const waitingFor = async (): Promise<(string | null)[][]> =>
  (await desk.get(WorklistService).read(market.coordinator)).items
    .filter(({ objectId, kind }) => objectId === demandId() && kind.startsWith('concern'))
    .map(({ kind, deadline }) => [kind, deadline]);

describe('a concern about unfair competition', () => {
  it('goes from the enterprise over the social partners to a block, and a new decision lifts it', async () => {
    await send(0);
    const raised = await raise(market.providers[0]!.reader);
    expect(raised).toMatchObject({ blocked: false, items: [{ own: true, status: 'raised', text: WORDS.text }] });
    expect(await waitingFor()).toEqual([['concern_to_review', '2027-01-11']]);

    const asked = await consult();
    expect(asked).toMatchObject({ status: 'consulted', consultedUntil: '2027-01-18' });
    expect(await waitingFor()).toEqual([['concern_to_decide', '2027-01-18']]);
    expect(await codeOf(decide({ outcome: 'blocked', reason: 'Nee.' }))).toBe('concern.consultation_running');

    const draft = await proposals().draft(market.coordinator, (await matchOf(1)).id, {});
    const listed = await matchOf(2);
    expect(await block()).toMatchObject({ status: 'blocked', outcome: 'blocked', verbs: ['reopen'] });
    expect(await waitingFor()).toEqual([]);
    expect(await codeOf(proposals().send(market.coordinator, draft.id))).toBe('proposal.concern_blocked');
    expect(await codeOf(proposals().draft(market.coordinator, listed.id, {}))).toBe('proposal.concern_blocked');
    expect(await codeOf(desk.get(MatchesService).shortlist(market.coordinator, listed.id))).toBe(
      'proposal.concern_blocked',
    );
    expect(await codeOf(desk.get(SuccessionsService).arm(market.coordinator, demandId()))).toBe(
      'proposal.concern_blocked',
    );

    await desk.work();
    const ranked = await desk.get(RankingsService).latest(market.coordinator, demandId());
    expect(ranked.items).toEqual([]);
    const misses = await desk.manager.findBy(NearMiss, { runId: String(ranked.run?.id) });
    expect(misses.map(({ gate }) => gate)).toEqual(['D11', 'D11', 'D11']);

    const { id, version } = await file();
    const reopened = await concerns().reopen(market.coordinator, id, version, { reason: 'Het werk is nu anders.' });
    expect(reopened).toMatchObject({ status: 'in_review', outcome: 'blocked', advice: null, consultedUntil: null });
    expect((await list(market.company)).blocked).toBe(true);
    const again = await concerns().consult(market.coordinator, id, reopened.version, PARTNERS);
    desk.clock.moveTo('2027-01-19');
    await concerns().decide(market.coordinator, id, again.version, {
      outcome: 'cleared_with_conditions',
      reason: 'De leverancier houdt een deel.',
      conditions: 'Hoogstens de helft van de dozen.',
    });
    expect((await list(market.company)).blocked).toBe(false);
    await desk.work();
    expect((await desk.get(RankingsService).latest(market.coordinator, demandId())).items).toHaveLength(3);
    expect((await desk.get(ProposalsService).send(market.coordinator, draft.id)).status).toBe('sent_to_provider');
  });

  it('is lifted by a later file as well', async () => {
    await raise(market.company);
    await consult();
    await block();
    expect((await list(market.company)).blocked).toBe(true);
    desk.clock.moveTo('2027-01-05');
    await raise(market.company);
    await consult();
    await decide({ outcome: 'cleared', reason: 'Er is niemand meer die dit werk doet.', advice: 'Geen bezwaar.' });
    const { blocked, items } = await list(market.company);
    expect([blocked, items.map(({ status }) => status)]).toEqual([false, ['cleared', 'blocked']]);
  });

  it('shows the parties the facts, and neither who raised it nor whose names they may not know yet', async () => {
    await send(0);
    await send(1);
    await raise(market.providers[0]!.reader);
    await consult();
    const [first, second] = market.providers;
    const names = `${market.companyName}, ${first!.name} en ${second!.name}`;
    await block(`Dit raakt ${names}.`);
    const [toCompany] = (await list(market.company)).items;
    expect(toCompany).toMatchObject({
      own: false,
      reporter: null,
      text: null,
      consulted: null,
      advice: null,
      verbs: [],
    });
    expect(toCompany!.reason).toContain(market.companyName);
    expect(toCompany!.reason).not.toContain(first!.name);
    const [toSecond] = (await list(second!.reader)).items;
    for (const { name } of [first!, { name: market.companyName }]) expect(toSecond!.reason).not.toContain(name);
    expect(await codeOf(list(market.providers[2]!.reader))).toBe('demand.not_found');

    const [flag] = (await list(areaAdmin())).items;
    expect(flag).toMatchObject({
      status: 'blocked',
      ground: 'local_supplier',
      reporter: null,
      text: null,
      reason: null,
    });
    const [whole] = (await list(market.coordinator)).items;
    expect(whole).toMatchObject({ reporter: first!.name, text: WORDS.text, reason: `Dit raakt ${names}.` });

    const { items } = await desk.get(DemandsService).timeline(market.company, demandId());
    const lines = items.filter(({ reason }) => reason === WORDS.ground);
    expect(lines.map(({ action, actor, by, note }) => [action, actor, by, note])).toEqual([
      ['demand.block', 'coordinator', null, null],
      ['demand.concern_consult', 'coordinator', null, null],
      ['demand.concern_review', 'coordinator', null, null],
      ['demand.flag_concern', 'system', null, null],
    ]);
    const trail = await desk.manager.find(AuditEntry, {
      where: { objectType: 'concern', objectId: whole!.id },
      order: { at: 'ASC', id: 'ASC' },
    });
    expect(trail.map(({ actor, action, toStatus }) => [actor, action, toStatus])).toEqual([
      ['enterprise', 'concern.raise', 'raised'],
      ['coordinator', 'concern.review', 'in_review'],
      ['coordinator', 'concern.consult', 'consulted'],
      ['coordinator', 'concern.block', 'blocked'],
    ]);
  });

  it('is told to the coordinator whole, to the parties as facts, and its decision to the reporter as well', async () => {
    await send(0);
    await send(1);
    const [first, second] = market.providers;
    await raise(first!.reader);
    expect(await lettersOf('concern_raised')).toEqual(
      new Map([
        [emailOf(market.coordinator), expect.stringContaining(`Bezorgdheid gemeld over ${market.demands[0]!.title}`)],
        [emailOf(market.company), expect.stringContaining('Tot dan loopt alles gewoon door')],
        [emailOf(second!.reader), expect.stringContaining('Tot dan loopt alles gewoon door')],
      ]),
    );
    const raised = await lettersOf('concern_raised');
    expect(raised.get(emailOf(market.coordinator))).toContain(WORDS.text);
    for (const reader of [market.company, second!.reader]) {
      const letter = raised.get(emailOf(reader))!;
      for (const secret of [WORDS.text, first!.name]) expect(letter).not.toContain(secret);
    }

    desk.clock.moveTo('2027-01-08');
    await desk.runSchedules();
    expect((await lettersOf('concern_waiting')).size).toBe(0);
    desk.clock.moveTo('2027-01-11');
    await desk.runSchedules();
    expect([...(await lettersOf('concern_waiting')).keys()]).toEqual([emailOf(market.coordinator)]);

    await consult();
    await block(`Dit raakt ${market.companyName} en ${first!.name}.`);
    const decided = await lettersOf('concern_decided');
    expect([...decided.keys()].sort()).toEqual([market.company, first!.reader, second!.reader].map(emailOf).sort());
    expect(decided.get(emailOf(first!.reader))).toContain('u meldde deze bezorgdheid');
    expect(decided.get(emailOf(first!.reader))).not.toContain(market.companyName);
    expect(decided.get(emailOf(market.company))).not.toContain(first!.name);
  });

  it('is raised once at a time by an organisation, moved as it was read, and decided by nobody of the buyer', async () => {
    expect((await raise(market.company)).mayRaise).toBe(false);
    await expect(raise(market.company)).rejects.toThrow('concern_open_key');
    const { id, version } = await file();
    await concerns().review(market.coordinator, id, version);
    expect(await codeOf(concerns().review(market.coordinator, id, version))).toBe('version.stale');
    expect(await codeOf(concerns().review(market.coordinator, id, version + 1))).toBe('concern.illegal_move');
    const grants = [...market.coordinator.grants, ...market.company.grants];
    const both = readerOf(market.coordinator.person!, grants);
    expect(await codeOf(concerns().consult(both, id, version + 1, PARTNERS))).toBe('demand.conflict_of_interest');
    await concerns().consult(market.coordinator, id, version + 1, PARTNERS);
    const advice = 'Geen bezwaar.';
    expect(await codeOf(decide({ outcome: 'cleared_with_conditions', reason: 'Goed.', advice }))).toBe(
      'concern.conditions_required',
    );
    expect(await codeOf(decide({ outcome: 'cleared', reason: 'Goed.', advice, conditions: 'Toch.' }))).toBe(
      'concern.no_conditions',
    );
  });
});

const emailOf = (reader: Reader): string => reader.person!.email;

/** What this market's people got of a kind, by address. */
async function lettersOf(kind: string): Promise<Map<string, string>> {
  await desk.work();
  const readers = [market.coordinator, market.company, ...market.providers.map(({ reader }) => reader)].map(emailOf);
  const letters = desk.sent.filter((mail) => mail.kind === kind && readers.includes(mail.to));
  return new Map(letters.map(({ to, subject, text }) => [to, `${subject}\n${text}`]));
}

function areaAdmin(): Reader {
  const [grant] = market.coordinator.grants;
  return readerOf({ id: market.coordinator.personId, name: 'Fictief', email: 'x@y.example' }, [
    { ...grant, role: 'area_admin' },
  ]);
}

import { addDays } from '@bestuiver/domain';
import {
  CapacityHold,
  CapacitySlot,
  Collaboration,
  CollaborationCheck,
  Demand,
  Match,
  Proposal,
} from '@bestuiver/persistence';
import { CapabilityFeed, LiveTaxonomy, Ranking, TextProfiles } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { AnswersService } from '../../apps/api/src/answers/answers.service';
import { CapacityService } from '../../apps/api/src/capabilities/capacity.service';
import { CollaborationChecksService } from '../../apps/api/src/collaborations/collaboration-checks.service';
import { CollaborationMovesService } from '../../apps/api/src/collaborations/collaboration-moves.service';
import { CollaborationTermsService } from '../../apps/api/src/collaborations/collaboration-terms.service';
import { CollaborationOutcomesService } from '../../apps/api/src/collaborations/collaboration-outcomes.service';
import { CollaborationsService } from '../../apps/api/src/collaborations/collaborations.service';
import { FiguresService } from '../../apps/api/src/collaborations/figures.service';
import { DemandMovesService } from '../../apps/api/src/demands/demand-moves.service';
import { InvitationsService } from '../../apps/api/src/possibilities/invitations.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import { WorklistService } from '../../apps/api/src/worklist/worklist.service';
import { codeOf } from '../support/code-of';
import { Desk } from '../proposals/desk';
import { aMarket, type Market, type MarketSize, type Provider } from '../proposals/market';
import { askTeam, aTeamMarket } from '../proposals/team-market';

const YES = { answer: 'interested' } as const;
const TERMS = 'Dozen vullen in de werkplaats, 14 euro per pallet, opzeg vier weken.';
const GOOD = { rating: 5, again: true, deliveredOnTime: true, qualityAccepted: true } as const;

let desk: Desk;
let market: Market;

beforeAll(async () => {
  desk = await Desk.open();
});
beforeEach(() => desk.clock.moveTo('2027-01-04'));
afterAll(() => desk.close());

const open = async (size: Partial<MarketSize> = {}, asked: Partial<Demand> = {}): Promise<void> => {
  await desk.manager.query(`UPDATE capability SET status = 'archived'`);
  const sizes = { providers: 2, demands: 1, freeHours: 40, hoursPerWeek: 24, ...size };
  market = await aMarket(desk.manager, desk.clock.now(), sizes);
  if (Object.keys(asked).length > 0) await desk.manager.update(Demand, { id: market.demands[0]!.id }, asked);
};

const provider = (n = 0) => market.providers[n]!.reader;
const service = () => desk.get(CollaborationsService);
const terms = () => desk.get(CollaborationTermsService);
const moves = () => desk.get(CollaborationMovesService);
const checks = () => desk.get(CollaborationChecksService);
const outcomes = () => desk.get(CollaborationOutcomesService);
const read = (id: string) => service().read(market.coordinator, id);

async function send(n = 0, demand = 0): Promise<string> {
  const { coordinator, demands, providers } = market;
  const of = { demandId: demands[demand]!.id, capabilityId: providers[n]!.capabilityId };
  const match = await desk.manager.findOneByOrFail(Match, { ...of, status: 'shortlisted' });
  const { id } = await desk.get(ProposalsService).draft(coordinator, match.id, {});
  await desk.get(ProposalsService).send(coordinator, id);
  await desk.work();
  return id;
}

/** Both say yes: what follows is theirs. */
async function introduce(n = 0, sent?: string): Promise<string> {
  const id = sent ?? (await send(n));
  await desk.get(AnswersService).answerSignedIn(provider(n), id, YES);
  await desk.work();
  return meet(id);
}

/** The company says yes to a proposal. */
async function meet(proposalId: string): Promise<string> {
  await desk.get(AnswersService).answerSignedIn(market.company, proposalId, YES);
  await desk.work();
  return (await desk.manager.findOneByOrFail(Collaboration, { proposalId })).id;
}

async function agree(id: string, beyondFree?: boolean): Promise<void> {
  for (const reader of [market.company, provider()]) {
    const { version, side } = await service().read(reader, id);
    await terms().agree(reader, id, version, side === 'provider' && beyondFree !== undefined ? { beyondFree } : {});
  }
}

async function agreed(demand = 0): Promise<string> {
  const id = await introduce(0, await send(0, demand));
  await terms().changeTerms(market.company, id, (await read(id)).version, { terms: TERMS });
  await moves().openChecks(market.company, id);
  await agree(id);
  return id;
}

async function running(demand = 0): Promise<string> {
  const id = await agreed(demand);
  desk.clock.moveTo('2027-01-18');
  await moves().start(provider(), id);
  return id;
}

async function evaluated(demand = 0): Promise<string> {
  const id = await running(demand);
  await moves().complete(market.company, id, {});
  await outcomes().evaluate(market.company, id, GOOD);
  await outcomes().evaluate(provider(), id, { rating: 4, again: true });
  return id;
}

const committed = async (n = 0): Promise<number[]> => {
  const { capabilityId } = market.providers[n]!;
  const slots = await desk.manager.find(CapacitySlot, { where: { capabilityId }, order: { weekStart: 'ASC' } });
  return slots.map(({ committedHours }) => committedHours);
};

const stepsOf = async (id: string): Promise<string[]> =>
  (await read(id)).steps.map(({ code, by }) => `${code}: ${by.join(', ')}`);

describe('a collaboration', () => {
  it('begins at the introduction with what the demand asked, once', async () => {
    await open();
    const id = await introduce();
    const { demand, status, startsOn, hoursPerWeek, hold, steps, contacts, ...shown } = await readAsCompany(id);
    expect({ status, startsOn, hoursPerWeek, side: shown.side }).toEqual({
      status: 'preparing',
      startsOn: '2027-01-18',
      hoursPerWeek: 24,
      side: 'company',
    });
    expect(hold).toMatchObject({ status: 'held', totalHours: 216 });
    expect(steps.map(({ code, yours }) => [code, yours])).toEqual([
      ['write_terms', true],
      ['open_checks', true],
    ]);
    expect(contacts).toHaveLength(2);
    expect(demand).toBe('in_negotiation');
    await desk.work('twice');
    expect(await desk.manager.countBy(Collaboration, { demandId: market.demands[0]!.id })).toBe(1);
  });

  it('is seen by its parties and its area alone', async () => {
    await open();
    const id = await introduce();
    expect(await codeOf(service().read(provider(1), id))).toBe('collaboration.not_found');
    expect((await service().list(provider(1), { page: 1, pageSize: 25 })).items).toEqual([]);
    for (const [reader, side] of [
      [provider(), 'provider'],
      [market.company, 'company'],
      [market.coordinator, 'coordinator'],
    ] as const) {
      const { items } = await service().list(reader, { page: 1, pageSize: 25, demandId: market.demands[0]!.id });
      expect(items.map((one) => one.side)).toEqual([side]);
    }
  });

  it('is agreed when both confirm the same terms, and a change makes a confirmation void', async () => {
    await open();
    const id = await introduce();
    await moves().openChecks(market.coordinator, id);
    const { version } = await readAsCompany(id);
    expect(await codeOf(terms().agree(market.company, id, version, {}))).toBe('collaboration.terms_incomplete');
    await terms().changeTerms(market.company, id, version, { terms: TERMS });
    await terms().agree(market.company, id, version + 1, {});
    await terms().changeTerms(provider(), id, version + 2, { terms: TERMS });
    expect(await stepsOf(id)).toEqual(['confirm_terms: provider']);

    await terms().changeTerms(provider(), id, version + 2, { hoursPerWeek: 20 });
    expect((await read(id)).companyAgreedAt).toBeNull();
    expect(await codeOf(terms().agree(provider(), id, version + 2, {}))).toBe('version.stale');
    await agree(id);
    const { status, hold, agreedAt } = await read(id);
    expect({ status, hours: hold?.hoursPerWeek, hold: hold?.status }).toEqual({
      status: 'agreed',
      hours: 20,
      hold: 'committed',
    });
    expect(agreedAt).not.toBeNull();
    expect(await codeOf(terms().changeTerms(provider(), id, version + 5, { hoursPerWeek: 2 }))).not.toBe('done');
    expect(await codeOf(moves().start(provider(), id))).toBe('collaboration.too_early');
  });

  it('of an enclave waits for every hard check, and for the notice a day before the start', async () => {
    await open({}, { kind: 'enclave', onSite: true });
    const id = await introduce();
    const written = { terms: TERMS, instructionList: 'Orders uitleggen op het bord.' };
    await terms().changeTerms(market.company, id, (await read(id)).version, written);
    await moves().openChecks(market.company, id);
    expect(await stepsOf(id)).toEqual(['confirm_checks: company, provider']);
    expect(await codeOf(agree(id))).toBe('collaboration.checks_open');
    expect(await codeOf(checks().confirm(market.company, id, { item: 'own_supervisor', day: '2027-01-04' }))).toBe(
      'collaboration.check_of_other',
    );
    expect(await codeOf(checks().confirm(market.company, id, { item: 'welfare', day: '2027-01-05' }))).toBe(
      'collaboration.check_ahead',
    );
    const confirm = async (before: string) => {
      for (const { item, before: at, confirmations } of (await read(id)).checks)
        for (const { party } of at === before ? confirmations : [])
          await checks().confirm(party === 'company' ? market.company : provider(), id, {
            item: item,
            day: desk.clock.now().toISOString().slice(0, 10),
            evidence: 'Map gedeeld met de partner.',
          });
    };
    await confirm('agreement');
    await agree(id);
    desk.clock.moveTo('2027-01-18');
    expect(await codeOf(moves().start(market.company, id))).toBe('collaboration.checks_open');
    await confirm('start');
    expect(await codeOf(moves().start(market.company, id))).toBe('collaboration.notice_too_late');
    await checks().confirm(provider(), id, { item: 'department_notified', day: '2027-01-15' });
    expect((await moves().start(market.company, id)).status).toBe('running');
    const row = await desk.manager.findOneByOrFail(CollaborationCheck, { collaborationId: id, item: 'own_supervisor' });
    expect(row).toMatchObject({ party: 'provider', evidence: 'Map gedeeld met de partner.' });
    expect(row.confirmedBy).toBe(market.providers[0]!.personId);
  });

  it('stops at a raised point until a coordinator who is no party decides in writing', async () => {
    await open({}, { displacedWork: 'regular_supplier' });
    const id = await introduce();
    await terms().changeTerms(market.company, id, (await read(id)).version, { terms: TERMS });
    await moves().openChecks(market.company, id);
    expect(await stepsOf(id)).toEqual(['decide_conflicts: coordinator']);
    const { items } = await desk.get(WorklistService).read(market.coordinator);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'conflict_to_decide', objectId: id }));
    expect(await codeOf(agree(id))).toBe('collaboration.conflicts_open');
    const note = 'De vorige leverancier stopt zelf.';
    await checks().decide(market.coordinator, id, { code: 'C2', decision: 'blocked', note });
    expect(await stepsOf(id)).toEqual(['solve_conflict: company, provider']);
    await checks().decide(market.coordinator, id, { code: 'C2', decision: 'cleared', note });
    const { conflicts } = await service().read(provider(), id);
    expect(conflicts).toMatchObject([{ code: 'C2', raisedBy: 'system', decision: 'cleared', decisionNote: note }]);
    await agree(id);
    expect((await read(id)).status).toBe('agreed');
  });

  it('keeps words about workers out', async () => {
    await open();
    const id = await introduce();
    const { version } = await read(id);
    const words = 'Jan Peeters met een arbeidshandicap, rijksregisternummer 85.07.30-033.28, doet het werk.';
    expect(await codeOf(terms().changeTerms(market.company, id, version, { terms: words }))).toBe('text.personal_data');
  });
});

describe('the hours of a collaboration', () => {
  it('are committed by the agreement, for the agreed weeks alone', async () => {
    await open();
    const id = await introduce();
    const period = { startsOn: '2027-01-25', endsOn: '2027-02-14', hoursPerWeek: 30 };
    await terms().changeTerms(market.company, id, (await read(id)).version, { terms: TERMS, ...period });
    await moves().openChecks(market.company, id);
    await agree(id);
    expect(await committed()).toEqual([0, 0, 0, 30, 30, 30, ...Array<number>(14).fill(0)]);
    const { holds, weeks } = await desk.get(CapacityService).read(provider(), market.providers[0]!.capabilityId);
    expect(holds).toMatchObject([{ status: 'committed', weeks: 3, hoursPerWeek: 30, firstWeek: '2027-01-25' }]);
    expect(weeks.reduce((sum, { heldHours }) => sum + heldHours, 0)).toBe(0);
  });

  it('never exceed what is free unless the provider says so', async () => {
    await open({ freeHours: 16 });
    const first = await agreed();
    expect(Math.max(...(await committed()))).toBe(16);
    expect((await read(first)).hold).toMatchObject({ shortWeeks: 9 });

    await open({ freeHours: 16 });
    const second = await introduce();
    await terms().changeTerms(market.company, second, (await read(second)).version, { terms: TERMS });
    await moves().openChecks(market.company, second);
    await agree(second, true);
    expect(Math.max(...(await committed()))).toBe(24);
    expect((await read(second)).beyondFree).toBe(true);
  });

  it('follow into weeks that are planned later', async () => {
    await open({}, { endDate: addDays('2027-01-04', 7 * 23) });
    await agreed();
    const { capabilityId } = market.providers[0]!;
    const { version } = await desk.get(CapacityService).read(provider(), capabilityId);
    const weeks = [20, 21, 22, 23, 24].map((n) => ({ weekStart: addDays('2027-01-04', 7 * n), freeHours: 40 }));
    await desk.get(CapacityService).plan(provider(), capabilityId, version, { weeks });
    expect((await committed()).slice(18)).toEqual([24, 24, 24, 24, 24, 24, 0]);
  });

  it('are free again when the talks or the work stop, and a lapsed hold does not stop an agreement', async () => {
    await open();
    const talks = await introduce();
    await moves().terminate(market.company, talks, { reason: 'price' });
    expect(await desk.manager.findOneBy(CapacityHold, { releaseReason: 'ended' })).not.toBeNull();

    await open();
    const late = await introduce();
    desk.clock.moveTo('2027-02-01');
    await desk.runSchedules();
    expect((await read(late)).hold).toMatchObject({ status: 'released', releaseReason: 'lapsed' });
    await terms().changeTerms(market.company, late, (await read(late)).version, { terms: TERMS });
    await moves().openChecks(market.company, late);
    await agree(late);
    await moves().start(provider(), late);
    expect((await read(late)).hold).toMatchObject({ status: 'committed', hoursPerWeek: 24, firstWeek: '2027-02-01' });
    await moves().markAtRisk(market.company, late, { reason: 'delivery', note: 'Twee leveringen te laat.' });
    await moves().terminate(provider(), late, { reason: 'no_capacity' });
    expect((await committed()).every((hours) => hours === 0)).toBe(true);
  });
});

describe('the demand of a collaboration', () => {
  const statusOf = async () => (await desk.manager.findOneByOrFail(Demand, { id: market.demands[0]!.id })).status;

  it('is fulfilled by the agreement once nobody else talks, and the others are told', async () => {
    await open({ providers: 3 });
    const [toFirst, toSecond, asked] = [await send(0), await send(1), await send(2)];
    const [first, second] = [await introduce(0, toFirst), await introduce(1, toSecond)];
    await terms().changeTerms(market.company, first, (await read(first)).version, { terms: TERMS });
    await moves().openChecks(market.company, first);
    await agree(first);
    expect(await statusOf()).toBe('in_negotiation');
    await moves().terminate(market.company, second, { reason: 'other_partner' });
    expect(await statusOf()).toBe('fulfilled');
    const { status, withdrawReason } = await desk.manager.findOneByOrFail(Proposal, { id: asked });
    expect({ status, withdrawReason }).toEqual({ status: 'withdrawn', withdrawReason: 'other_partner_found' });
  });

  it('looks on after talks that failed, when the coordinator says so', async () => {
    await open();
    const id = await introduce();
    const waits = async () =>
      (await desk.get(WorklistService).read(market.coordinator)).items.map(({ kind, objectId }) => [kind, objectId]);
    const back = () => desk.get(DemandMovesService).returnToOpen(market.coordinator, market.demands[0]!.id);
    expect(await codeOf(back())).toBe('collaboration.talks_going_on');
    await moves().terminate(provider(), id, { reason: 'timing' });
    expect(await statusOf()).toBe('in_negotiation');
    expect(await waits()).toContainEqual(['talks_failed', market.demands[0]!.id]);
    expect((await back()).status).toBe('open');
  });

  it('takes the talks along when it is withdrawn', async () => {
    await open();
    const id = await introduce();
    await desk.get(DemandMovesService).withdraw(market.company, market.demands[0]!.id, { reason: 'budget' });
    expect(await read(id)).toMatchObject({ status: 'terminated', endReason: 'demand_withdrawn' });
  });

  it('is left to its parties by a coordinator, except after 30 days of silence', async () => {
    await open();
    const id = await introduce();
    const close = () => moves().terminate(market.coordinator, id, { reason: 'silence' });
    expect(await codeOf(close())).toBe('collaboration.not_silent');
    expect((await read(id)).verbs).not.toContain('terminate');
    desk.clock.moveTo('2027-02-03');
    expect((await read(id)).verbs).toContain('terminate');
    expect((await close()).status).toBe('terminated');
  });
});

describe('how it goes', () => {
  it('is asked in week 2, and who says badly signals a risk', async () => {
    await open();
    const id = await running();
    expect((await read(id)).nextFollowUp).toBe('2027-02-01');
    desk.clock.moveTo('2027-02-02');
    expect(await stepsOf(id)).toEqual(['answer_follow_up: company, provider']);
    const answer = { dueOn: '2027-02-01', answer: 'badly', deliveredOnTime: false } as const;
    expect(await codeOf(outcomes().answerFollowUp(provider(), id, answer))).toBe('collaboration.own_measure');
    await outcomes().answerFollowUp(market.company, id, { ...answer, note: 'Leveringen komen te laat.' });
    expect(await read(id)).toMatchObject({ status: 'at_risk', riskReason: 'follow_up' });
    expect(await codeOf(outcomes().answerFollowUp(market.company, id, answer))).toBe(
      'collaboration.follow_up_answered',
    );
    await moves().recover(provider(), id, { note: 'Vaste ophaaldag afgesproken.' });
    expect((await read(id)).status).toBe('running');
  });

  it('tells both parties and the coordinator at once of a risk that is signalled, each time', async () => {
    await open();
    const id = await running();
    const told = (): string[] =>
      desk.sent
        .filter(({ kind, text }) => kind === 'collaboration_at_risk' && text.includes(`/collaborations/${id}`))
        .map(({ text }) => /Waarover het gaat: (.*)/.exec(text)?.[1] ?? text);
    await moves().markAtRisk(provider(), id, { reason: 'payment', note: 'Twee facturen staan open.' });
    await desk.work();
    expect(told()).toEqual(Array(3).fill('de betaling'));
    await moves().recover(market.company, id, { note: 'Betaald.' });
    desk.clock.moveTo('2027-01-20');
    await moves().markAtRisk(market.company, id, { reason: 'quality', note: 'Dozen zijn beschadigd.' });
    await moves().recover(provider(), id, { note: 'Nieuwe dozen geleverd.' });
    await desk.work();
    expect(told()).toHaveLength(3);
  });

  it('is closed without the evaluations that did not come within 14 working days', async () => {
    await open();
    const id = await running();
    await moves().complete(market.company, id, {});
    desk.clock.moveTo('2027-02-05');
    await desk.runSchedules();
    expect((await read(id)).status).toBe('completed');
    desk.clock.moveTo('2027-02-08');
    await desk.runSchedules();
    expect(await read(id)).toMatchObject({ status: 'evaluated', evaluations: [] });
  });

  it('is evaluated by both, each without the words of the other', async () => {
    await open();
    const id = await running();
    expect(await codeOf(outcomes().evaluate(market.company, id, GOOD))).toBe('collaboration.not_evaluable');
    await moves().complete(market.company, id, {});
    await outcomes().evaluate(market.company, id, GOOD);
    expect((await service().read(provider(), id)).evaluations).toEqual([]);
    await outcomes().evaluate(provider(), id, { rating: 4, again: true });
    expect(await service().read(provider(), id)).toMatchObject({ status: 'evaluated', evaluations: [{}, {}] });
    expect((await service().timeline(market.company, id)).items[0]).toMatchObject({ action: 'collaboration.evaluate' });
  });
});

describe('the work of a team', () => {
  it('is read by every partner as its own part, without the terms, and by nobody else', async () => {
    market = await aTeamMarket(desk, 3, 64);
    const team = await askTeam(desk, market, 2);
    const [lead, partner] = team.partners as [Provider, Provider];
    await desk.work();
    for (const { reader } of team.partners) await desk.get(InvitationsService).answer(reader, team.id, YES);
    await desk.work();
    const id = await meet(team.proposalId);
    await terms().changeTerms(market.company, id, (await read(id)).version, { terms: TERMS });
    await moves().openChecks(lead.reader, id);

    const part = await service().readPart(partner.reader, id);
    expect(part).toMatchObject({
      side: 'partner',
      status: 'checks',
      consortiumId: team.id,
      provider: lead.name,
      company: market.companyName,
      steps: [],
      hold: { status: 'held', hoursPerWeek: 64 * part.share },
    });
    expect(part.share).toBeLessThan(1);
    expect(JSON.stringify(part)).not.toContain('14 euro');
    const listed = async (asked: object = {}) =>
      (await service().list(partner.reader, { page: 1, pageSize: 25, ...asked })).items.map(({ side }) => side);
    expect(await listed()).toEqual(['partner']);
    expect(await listed({ status: ['running'] })).toEqual([]);
    expect((await desk.get(InvitationsService).read(partner.reader, team.id)).collaborationId).toBe(id);

    for (const refused of [
      service().read(partner.reader, id),
      service().timeline(partner.reader, id),
      terms().agree(partner.reader, id, 2, {}),
      moves().terminate(partner.reader, id, { reason: 'price' }),
      service().readPart(market.providers[2]!.reader, id),
      service().readPart(market.company, id),
    ])
      expect(await codeOf(refused)).toBe('collaboration.not_found');
    expect(await service().readPart(lead.reader, id)).toMatchObject({ side: 'provider', consortiumId: team.id });

    for (const reader of [market.company, lead.reader]) await terms().agree(reader, id, (await read(id)).version, {});
    expect(await service().readPart(partner.reader, id)).toMatchObject({
      status: 'agreed',
      hold: { status: 'committed' },
    });
  });
});

describe('the figures of an area', () => {
  it('count every status and time the steps', async () => {
    await open();
    await evaluated();
    const { counts, leadTimes, satisfaction } = await desk.get(FiguresService).read(market.coordinator);
    expect(counts.find(({ status }) => status === 'evaluated')!.count).toBeGreaterThan(0);
    expect(leadTimes.agreementToStart).toBeGreaterThanOrEqual(0);
    expect(satisfaction.company).toBeNull();
  });
});

describe('the reliability of a provider', () => {
  it('is what companies said of its collaborations, and reaches the engine at once', async () => {
    await open({ demands: 4, hoursPerWeek: 8 });
    const taxonomy = createTaxonomy();
    const feed = new CapabilityFeed(desk.dataSource, new TextProfiles(desk.dataSource, taxonomy), taxonomy);
    const known = async () => {
      await feed.refresh('2027-01-04');
      return market.providers.map(({ capabilityId }) => feed.get(capabilityId)!.reliability);
    };
    expect(await known()).toEqual([undefined, undefined]);
    for (const demand of [0, 1, 2]) {
      desk.clock.moveTo('2027-01-04');
      await evaluated(demand);
      expect(await known()).toEqual([{ count: demand + 1, mean: 1 }, undefined]);
    }
    const ranking = new Ranking(desk.dataSource, new LiveTaxonomy(desk.dataSource, taxonomy));
    const { candidates } = await ranking.whatIf(market.demands[3]!.id, {}, '2027-01-04');
    const reasons = market.providers.map(({ capabilityId }) => {
      const { contributions } = candidates.find((one) => one.capabilityId === capabilityId)!;
      const { value, reason } = contributions.find(({ criterion }) => criterion === 'reliability')!;
      return { value, code: reason.code, observations: reason.params?.observations };
    });
    expect(reasons).toEqual([
      { value: 0.75, code: 'reliability.good', observations: 3 },
      { value: 0.6, code: 'reliability.prior', observations: 0 },
    ]);
  });
});

async function readAsCompany(id: string) {
  const shown = await service().read(market.company, id);
  const { status } = await desk.manager.findOneByOrFail(Demand, { id: shown.demandId });
  return { ...shown, demand: status };
}

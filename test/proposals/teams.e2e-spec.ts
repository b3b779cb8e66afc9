import { turnOff } from '@bestuiver/correspondence';
import { addWorkingDays, holdUntil, invitationDates } from '@bestuiver/domain';
import { CapacityHold, Proposal } from '@bestuiver/persistence';
import { AnswersService } from '../../apps/api/src/answers/answers.service';
import { InvitationsService } from '../../apps/api/src/possibilities/invitations.service';
import { PossibilitiesService } from '../../apps/api/src/possibilities/possibilities.service';
import { TeamsService } from '../../apps/api/src/possibilities/teams.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import { codeOf } from '../support/code-of';
import { Desk } from './desk';
import type { Market, Provider } from './market';
import { askTeam, aTeamMarket, type AskedTeam } from './team-market';

const START = '2027-01-04';
const YES = { answer: 'interested' } as const;
const NO = { answer: 'declined', reason: 'no_capacity_now', note: 'Vanaf maart wel.' } as const;

let desk: Desk;
let market: Market;
let team: AskedTeam;

beforeAll(async () => {
  desk = await Desk.open({ THROTTLE_PUBLIC_PER_MINUTE: '600' });
});

afterAll(() => desk.close());

/** A team of two, each of which can do five eighths of the work, that was just asked. */
beforeEach(async () => {
  desk.clock.moveTo(START);
  desk.sent.length = 0;
  market = await aTeamMarket(desk, 3, 64);
  team = await askTeam(desk, market, 2);
  await desk.work();
});

const statusOf = async (): Promise<string> =>
  (await desk.manager.findOneByOrFail(Proposal, { id: team.proposalId })).status;

const kindsTo = (to: string): string[] => desk.sent.filter((mail) => mail.to === to).map(({ kind }) => kind);
const addressOf = async ({ personId }: Pick<Provider, 'personId'>): Promise<string> => {
  const [{ email }] = await desk.manager.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [
    personId,
  ]);
  return email;
};

const tokenTo = async (partner: Provider, kind: string): Promise<string> => {
  const to = await addressOf(partner);
  const mail = desk.sent.findLast((one) => one.to === to && one.kind === kind);
  return /\/answer\/([\w-]{43})/.exec(mail!.text)![1]!;
};

const saysByLink = async (partner: Provider, body: typeof YES | typeof NO) =>
  desk.get(AnswersService).answer(partner.reader, await tokenTo(partner, 'consortium_invitation'), body);

const later = async (day: string): Promise<void> => {
  desk.clock.moveTo(day);
  await desk.runSchedules();
  await desk.work();
};

const namesIn = (value: unknown, names: readonly string[]): string[] =>
  names.filter((name) => JSON.stringify(value).includes(name));

describe('a team that is asked', () => {
  it('answers from the mail, one by one, and is proposed to the company once all said yes', async () => {
    const [lead, partner] = team.partners as [Provider, Provider];
    const asked = await desk.get(AnswersService).read(lead.reader, await tokenTo(lead, 'consortium_invitation'));
    expect(asked).toMatchObject({ party: 'provider', open: true, answer: null });
    expect(asked.team!.partners).toMatchObject([
      { lead: true, own: true, organisation: lead.name },
      { lead: false, own: false, organisation: null },
    ]);
    expect(asked.hold).toMatchObject({ status: 'planned' });
    expect(namesIn([asked, desk.sent], [market.companyName])).toEqual([]);
    expect(namesIn(asked, [partner.name])).toEqual([]);

    expect(await saysByLink(partner, YES)).toMatchObject({ answer: 'interested', open: false });
    expect(await saysByLink(partner, YES)).toMatchObject({ answer: 'interested' });
    expect(await statusOf()).toBe('sent_to_provider');
    await saysByLink(lead, YES);
    await desk.work();
    expect(await statusOf()).toBe('sent_to_company');
    expect(desk.sent.filter(({ kind }) => kind === 'consortium_outcome')).toHaveLength(1);
    const proposed = desk.sent.find(({ kind }) => kind === 'consortium_to_company')!;
    expect(namesIn(proposed, [lead.name, partner.name])).toEqual([]);
    const shown = await desk.get(ProposalsService).read(market.company, team.proposalId);
    expect(namesIn(shown, [lead.name, partner.name])).toEqual([]);
    expect(shown.capabilityTitle).toBe('Een team van 2 ondernemingen');
    const names = await desk.get(InvitationsService).read(partner.reader, team.id);
    expect(names).toMatchObject({ state: 'agreed', partnerNames: [lead.name], contacts: [] });
  });

  it('is introduced to the company with the lead as contact, and only then by name', async () => {
    for (const partner of team.partners) await saysByLink(partner, YES);
    await desk.work();
    await desk.get(AnswersService).answerSignedIn(market.company, team.proposalId, YES);
    await desk.work();
    expect(await statusOf()).toBe('introduced');
    const [lead, partner] = team.partners as [Provider, Provider];
    const introductions = desk.sent.filter(({ kind }) => kind === 'consortium_introduction');
    expect(introductions).toHaveLength(4);
    for (const mail of introductions)
      expect(namesIn(mail.text, [lead.name, partner.name, market.companyName])).toHaveLength(3);
    const { contacts, demand } = await desk.get(InvitationsService).read(partner.reader, team.id);
    expect(contacts.map(({ organisation }) => organisation)).toEqual([lead.name, partner.name, market.companyName]);
    expect(demand.organisation).toBe(market.companyName);
  });

  it('holds the hours of each part, as long for all from the last yes on', async () => {
    const [lead, partner] = team.partners as [Provider, Provider];
    await saysByLink(lead, YES);
    desk.clock.moveTo('2027-01-06');
    await saysByLink(partner, YES);
    const holds = await desk.manager.findBy(CapacityHold, { proposalId: team.proposalId });
    expect(holds.map(({ heldUntil }) => heldUntil)).toEqual([holdUntil('2027-01-06', 0), holdUntil('2027-01-06', 0)]);
    expect(holds.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0)).toBeCloseTo(64, 0);
    const { hold } = await desk.get(InvitationsService).extendHold(partner.reader, team.id);
    expect(hold).toMatchObject({ extendable: false, until: addWorkingDays(holdUntil('2027-01-06', 0), 10) });
    expect(await codeOf(desk.get(InvitationsService).extendHold(partner.reader, team.id))).toBe(
      'hold.extended_already',
    );
  });

  it('stops at the first no: the coordinator hears who, why and what is left, the others only that', async () => {
    const [lead, partner] = team.partners as [Provider, Provider];
    await saysByLink(lead, YES);
    await saysByLink(partner, NO);
    await desk.work();
    expect(await statusOf()).toBe('provider_declined');
    const told = desk.sent.find(({ kind }) => kind === 'consortium_outcome')!;
    expect(namesIn(told.text, [partner.name, 'nu geen plaats', 'Vanaf maart wel.'])).toContain(partner.name);
    expect(told.text).toMatch(/nog \d+\s% van het werk/);
    expect(kindsTo(await addressOf(partner))).toEqual(['consortium_invitation']);
    expect(kindsTo(await addressOf(lead))).toEqual(['consortium_invitation', 'consortium_closed']);
    expect(
      namesIn(
        desk.sent.findLast(({ kind }) => kind === 'consortium_closed'),
        [partner.name],
      ),
    ).toEqual([]);
    expect(await desk.manager.findBy(CapacityHold, { proposalId: team.proposalId })).toMatchObject([
      { status: 'released', releaseReason: 'declined' },
    ]);
    const { items } = await desk.get(PossibilitiesService).consortia(market.coordinator, market.demands[0]!.id);
    expect(items[0]).toMatchObject({ state: 'refused', proposalStatus: 'provider_declined' });
  });

  it('is reminded after two working days, only those who did not answer, and once', async () => {
    const [lead, partner] = team.partners as [Provider, Provider];
    const { remindOn } = invitationDates(START, 0);
    await saysByLink(lead, YES);
    await later('2027-01-05');
    expect(desk.sent.filter(({ kind }) => kind === 'consortium_reminder')).toEqual([]);
    await later(remindOn);
    await later(remindOn);
    expect(kindsTo(await addressOf(partner))).toEqual(['consortium_invitation', 'consortium_reminder']);
    expect(kindsTo(await addressOf(lead))).toEqual(['consortium_invitation']);
    const token = await tokenTo(partner, 'consortium_reminder');
    expect(await desk.get(AnswersService).answer(partner.reader, token, YES)).toMatchObject({ answer: 'interested' });
  });

  it('expires after five working days: the lead and its partners hear of it, the coordinator who was silent', async () => {
    const [lead, partner] = team.partners as [Provider, Provider];
    const { expiresOn } = invitationDates(START, 0);
    await saysByLink(lead, YES);
    await later(expiresOn);
    expect(await statusOf()).toBe('sent_to_provider');
    await later(addWorkingDays(expiresOn, 1));
    await later(addWorkingDays(expiresOn, 1));
    expect(await statusOf()).toBe('expired');
    expect(desk.sent.filter(({ kind }) => kind === 'consortium_outcome')).toHaveLength(1);
    expect(desk.sent.find(({ kind }) => kind === 'consortium_outcome')!.text).toContain(partner.name);
    for (const one of [lead, partner]) expect(kindsTo(await addressOf(one))).toContain('consortium_closed');
    expect(await codeOf(saysByLink(partner, YES))).toBe('answer.expired');
    const { items } = await desk.get(PossibilitiesService).consortia(market.coordinator, market.demands[0]!.id);
    expect(items[0]).toMatchObject({ state: 'expired' });
  });

  it('is told neutrally when the company says no or the coordinator withdraws', async () => {
    for (const partner of team.partners) await saysByLink(partner, YES);
    await desk.work();
    await desk.get(AnswersService).answerSignedIn(market.company, team.proposalId, NO);
    await desk.work();
    for (const partner of team.partners) expect(kindsTo(await addressOf(partner)).at(-1)).toBe('consortium_closed');
    expect(desk.sent.filter(({ kind }) => kind === 'company_declined')).toHaveLength(1);
    const holds = await desk.manager.findBy(CapacityHold, { proposalId: team.proposalId });
    expect(holds.map(({ status }) => status)).toEqual(['released', 'released']);
  });

  it('counts as one live proposal, and nobody in it is asked alone meanwhile', async () => {
    const { coordinator, providers, demands } = market;
    const [{ id: matchId }] = await desk.manager.query<[{ id: string }]>(
      `SELECT m.id FROM match m WHERE m.demand_id = $1 AND m.capability_id = $2 AND m.status = 'shortlisted'`,
      [demands[0]!.id, team.partners[1]!.capabilityId],
    );
    expect(await codeOf(desk.get(ProposalsService).draft(coordinator, matchId, {}))).toBe('proposal.exists');
    const members = [providers[0]!, providers[2]!].map(({ capabilityId }) => ({ capabilityId }));
    const other = await desk.get(TeamsService).compose(coordinator, demands[0]!.id, { members });
    expect(await codeOf(desk.get(TeamsService).propose(coordinator, other.id!))).toBe('consortium.member_proposed');
    expect(await codeOf(desk.get(TeamsService).propose(coordinator, team.id))).toBe('consortium.asked_already');
  });

  it('shows the coordinator every mail before it leaves', async () => {
    const { items } = await desk.get(ProposalsService).preview(market.coordinator, team.proposalId);
    expect(items).toHaveLength(3);
    expect(items[0]!.text).toContain('Uw deel');
  });

  it('tells the coordinator which partner turned such mails off', async () => {
    await desk.get(ProposalsService).withdraw(market.coordinator, team.proposalId, { reason: 'other' });
    await desk.work();
    market = await aTeamMarket(desk, 3, 64);
    const turnedOff = await addressOf(market.providers[1]!);
    await turnOff(desk.manager, turnedOff, 'proposals', desk.clock.now());
    await askTeam(desk, market, 2);
    await desk.work();
    expect(kindsTo(turnedOff)).not.toContain('consortium_invitation');
    const told = desk.sent.filter(({ kind, text }) => kind === 'address_unreachable' && text.includes(turnedOff));
    expect(told.map(({ to }) => to)).toEqual([market.coordinator.person!.email]);
  });
});

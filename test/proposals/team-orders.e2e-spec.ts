import { DomainError, type ProposalStatus } from '@bestuiver/domain';
import { Proposal } from '@bestuiver/persistence';
import fc from 'fast-check';
import { AnswersService } from '../../apps/api/src/answers/answers.service';
import { DemandMovesService } from '../../apps/api/src/demands/demand-moves.service';
import { InvitationsService } from '../../apps/api/src/possibilities/invitations.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import { Desk, type DeskMail, type Working } from './desk';
import { howMany } from './how-many';
import type { Market } from './market';
import { askTeam, aTeamMarket, type AskedTeam } from './team-market';

const SIZE = 3;
const NO = { answer: 'declined', reason: 'no_capacity_now' } as const;
const YES = { answer: 'interested' } as const;

type Event =
  | { readonly does: 'partner'; readonly partner: number; readonly yes: boolean }
  | { readonly does: 'company'; readonly yes: boolean }
  | { readonly does: 'withdraw' | 'close' }
  | { readonly does: 'wait'; readonly days: number }
  | { readonly does: 'work'; readonly how: Working };

const does = <K extends string>(...words: K[]): fc.Arbitrary<K> => fc.constantFrom(...words);
const mostlyYes = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: does('partner'), partner: fc.nat(SIZE - 1), yes: mostlyYes }) },
  { weight: 3, arbitrary: fc.record({ does: does('company'), yes: mostlyYes }) },
  { weight: 1, arbitrary: fc.record({ does: does('withdraw', 'close') }) },
  { weight: 2, arbitrary: fc.record({ does: does('wait'), days: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 6, arbitrary: fc.record({ does: does('work'), how: does('well', 'dying', 'twice') }) },
);

/** Statuses in which a mail of a kind may leave. */
const ALLOWED: Readonly<Record<string, readonly ProposalStatus[]>> = {
  consortium_invitation: ['sent_to_provider'],
  consortium_reminder: ['sent_to_provider'],
  consortium_to_company: ['sent_to_company'],
  consortium_introduction: ['introduced'],
  consortium_closed: ['provider_declined', 'company_declined', 'expired', 'withdrawn'],
  company_declined: ['company_declined'],
};

/** Mails that come again about something else, which their text tells. */
const RECURRING: readonly string[] = ['soft_hold_ending', 'weekly_digest'];

/** Random orders of events about one team, each on a market of its own. */
describe('a team in any order of events', () => {
  let desk: Desk;
  let market: Market;
  let team: AskedTeam;
  /** What each partner answered that was taken. */
  let said: (boolean | null)[];

  beforeAll(async () => {
    desk = await Desk.open();
  });

  afterAll(() => desk.close());

  const statusOf = async (): Promise<ProposalStatus> =>
    (await desk.manager.findOneByOrFail(Proposal, { id: team.proposalId })).status;

  /** True when it was taken; refusals are part of the game. */
  const tries = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      (error: unknown) => {
        if (error instanceof DomainError) return false;
        throw error;
      },
    );

  async function tell(event: Event): Promise<void> {
    const { coordinator, company, demands } = market;
    switch (event.does) {
      case 'partner': {
        const { reader } = team.partners[event.partner]!;
        const taken = await tries(desk.get(InvitationsService).answer(reader, team.id, event.yes ? YES : NO));
        if (taken && said[event.partner] === null) said[event.partner] = event.yes;
        return;
      }
      case 'company':
        await tries(desk.get(AnswersService).answerSignedIn(company, team.proposalId, event.yes ? YES : NO));
        return;
      case 'withdraw':
        await tries(desk.get(ProposalsService).withdraw(coordinator, team.proposalId, { reason: 'other' }));
        return;
      case 'close':
        await tries(desk.get(DemandMovesService).withdraw(company, demands[0]!.id, { reason: 'budget' }));
        return;
      case 'wait':
        desk.clock.moveTo(new Date(desk.clock.now().getTime() + event.days * 86_400_000).toISOString().slice(0, 10));
        return desk.runSchedules();
      case 'work':
        return desk.work(event.how);
    }
  }

  async function check(): Promise<void> {
    const status = await statusOf();
    checkAnswers(status);
    checkMails(desk.sent);
    checkNames(desk.sent);
    await checkPages(status);
    await checkHolds(status);
  }

  /** The team goes on only when all said yes, and one no ends it. */
  function checkAnswers(status: ProposalStatus): void {
    if (said.includes(false) && status !== 'provider_declined') throw new Error(`one said no, and it is ${status}`);
    const wentOn: readonly ProposalStatus[] = ['provider_interested', 'sent_to_company', 'company_interested'];
    const agreed = said.every((answer) => answer === true);
    if ((wentOn.includes(status) || status === 'introduced') && !agreed)
      throw new Error(`${status} without all of them`);
    if (status === 'sent_to_provider' && agreed) throw new Error('all said yes, and it stands still');
  }

  /** No mail after the object moved, none twice, and no reminder to who answered. */
  function checkMails(sent: readonly DeskMail[]): void {
    const seen = new Set<string>();
    for (const { kind, proposalStatus, proposalId, to, text } of sent) {
      const allowed = ALLOWED[kind];
      if (allowed && (!proposalStatus || !allowed.includes(proposalStatus)))
        throw new Error(`${kind} left while the proposal was ${proposalStatus}`);
      const key = [kind, proposalId, to, RECURRING.includes(kind) ? text : ''].join('|');
      if (seen.has(key)) throw new Error(`${kind} left twice to ${to}`);
      seen.add(key);
    }
  }

  /** Partners read each other's names, and the company theirs, only in the introduction. */
  function checkNames(sent: readonly DeskMail[]): void {
    for (const { kind, to, subject, text, html } of sent) {
      if (kind === 'consortium_introduction' || kind === 'introduction_check') continue;
      const words = `${subject}\n${text}\n${html}`;
      const partner = team.partners.find(({ reader }) => reader.person!.email === to);
      const hidden = team.partners.filter((one) => one !== partner).map(({ name }) => name);
      const reads = partner ? [...hidden, market.companyName] : to === market.company.person!.email ? hidden : [];
      const leaked = reads.filter((name) => words.includes(name));
      if (leaked.length > 0) throw new Error(`${kind} tells ${to} of ${leaked.join(', ')}`);
    }
  }

  async function checkPages(status: ProposalStatus): Promise<void> {
    if (status === 'introduced') return;
    const agreed = said.every((answer) => answer === true);
    for (const partner of team.partners) {
      const page = JSON.stringify(await desk.get(InvitationsService).read(partner.reader, team.id));
      if (page.includes(market.companyName)) throw new Error('a partner reads who asks');
      const others = team.partners.filter((one) => one !== partner);
      if (!agreed && others.some(({ name }) => page.includes(name))) throw new Error('a partner reads who another is');
    }
    const shown = await desk
      .get(ProposalsService)
      .read(market.company, team.proposalId)
      .then(JSON.stringify, () => '');
    if (team.partners.some(({ name }) => shown.includes(name))) throw new Error('the company reads who is in the team');
  }

  /** Held hours are those of the partners that said yes while it runs, and never more than is free. */
  async function checkHolds(status: ProposalStatus): Promise<void> {
    const [{ over }] = await desk.manager.query<[{ over: number }]>(
      `SELECT count(*)::int AS over FROM capacity_slot s WHERE s.capability_id = ANY($1) AND (s.held_hours > s.free_hours
         OR s.held_hours <> (SELECT coalesce(sum(w.hours), 0) FROM capacity_hold_week w
           JOIN capacity_hold h ON (h.proposal_id, h.capability_id) = (w.proposal_id, w.capability_id)
           WHERE h.status = 'held' AND h.capability_id = s.capability_id AND w.week_start = s.week_start))`,
      [team.partners.map(({ capabilityId }) => capabilityId)],
    );
    if (over > 0) throw new Error(`${over} weeks hold more than is free or than their holds`);
    const ended: readonly ProposalStatus[] = ['provider_declined', 'company_declined', 'expired', 'withdrawn'];
    const holds = await desk.manager.query<{ id: string }[]>(
      `SELECT capability_id AS id FROM capacity_hold WHERE proposal_id = $1 AND status = 'held'`,
      [team.proposalId],
    );
    if (ended.includes(status) && holds.length > 0) throw new Error(`hours are still held while it is ${status}`);
    for (const { id } of holds) {
      const partner = team.partners.findIndex(({ capabilityId }) => capabilityId === id);
      if (said[partner] !== true) throw new Error('hours are held for somebody who did not say yes');
    }
  }

  it(
    'goes on only with everybody, names nobody too early, mails nobody too late, and holds only what was promised',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(events, { minLength: 5, maxLength: 24, size: 'max' }), async (order) => {
          desk.sent.length = 0;
          desk.clock.moveTo('2027-01-04');
          market = await aTeamMarket(desk, SIZE, 100);
          team = await askTeam(desk, market, SIZE);
          said = team.partners.map(() => null);
          for (const event of [...order, { does: 'work', how: 'well' } as const]) {
            await tell(event);
            await check();
          }
        }),
        howMany(),
      );
    },
    4 * 3_600_000,
  );
});

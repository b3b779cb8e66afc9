import {
  addDays,
  brusselsDay,
  DomainError,
  holdUntil,
  maxLiveProposals,
  type IsoDate,
  type ProposalStatus,
} from '@bestuiver/domain';
import { CapacityHold, Match, Proposal, SuccessionStep } from '@bestuiver/persistence';
import { Not } from 'typeorm';
import { AnswersService } from '../../apps/api/src/answers/answers.service';
import { DemandMovesService } from '../../apps/api/src/demands/demand-moves.service';
import { MatchesService } from '../../apps/api/src/matches/matches.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import { SuccessionsService } from '../../apps/api/src/successions/successions.service';
import type { Desk, Working } from './desk';
import { checkEverything } from './invariants';
import type { Market } from './market';

/** Something somebody does, in any order; `demand` and `provider` are numbers in the market. */
export type Event =
  | { readonly does: 'send'; readonly demand: number; readonly provider: number; readonly beyondFree: boolean }
  | {
      readonly does: 'provider_answers' | 'company_answers';
      readonly demand: number;
      readonly provider: number;
      readonly yes: boolean;
    }
  | { readonly does: 'withdraw' | 'dismiss'; readonly demand: number; readonly provider: number }
  | { readonly does: 'close' | 'arm' | 'disarm'; readonly demand: number }
  | { readonly does: 'wait'; readonly days: number }
  | { readonly does: 'work'; readonly how: Working };

/** What a pair of demand and provider has come to: on the list, off it, or in the status of its proposal. */
type Standing = 'listed' | 'dismissed' | ProposalStatus;

/** A pair as the model knows it. */
export interface Pair {
  standing: Standing;
  /** What the provider answered; it stays said when the proposal ends later. */
  providerSaid: 'interested' | 'declined' | null;
  beyondFree: boolean;
  expiresOn: IsoDate | null;
  /** Last day its hours stay held; null when none are. */
  heldUntil: IsoDate | null;
}

export interface Told {
  closed: boolean;
  armed: boolean;
  pairs: Pair[];
}

const LIVE: readonly Standing[] = ['sent_to_provider', 'provider_interested', 'sent_to_company', 'company_interested'];
const WITHDRAWABLE: readonly Standing[] = ['sent_to_provider', 'provider_interested', 'sent_to_company'];

/**
 * The real services next to a model so simple that it can be checked by reading: one word per pair of demand and
 * provider. Every event is done for real, has to be allowed or refused as the model says, and leaves both the same.
 */
export class Story {
  readonly told: Told[];
  /** The standing in which the pages of a pair were last looked at. */
  readonly read = new Map<string, string>();

  constructor(
    readonly desk: Desk,
    readonly market: Market,
  ) {
    const fresh = {
      standing: 'listed',
      providerSaid: null,
      beyondFree: false,
      expiresOn: null,
      heldUntil: null,
    } as const;
    const pair = (): Pair => ({ ...fresh });
    this.told = market.demands.map(() => ({ closed: false, armed: false, pairs: market.providers.map(pair) }));
  }

  async tell(events: readonly Event[]): Promise<void> {
    for (const event of [...events, { does: 'work', how: 'well' } as const]) {
      await this.does(event);
      await checkEverything(this);
    }
  }

  get today(): IsoDate {
    return brusselsDay(this.desk.clock.now());
  }

  private async does(event: Event): Promise<void> {
    switch (event.does) {
      case 'send':
        return this.send(event.demand, event.provider, event.beyondFree);
      case 'provider_answers':
        return this.providerAnswers(event.demand, event.provider, event.yes);
      case 'company_answers':
        return this.companyAnswers(event.demand, event.provider, event.yes);
      case 'withdraw':
        return this.withdraw(event.demand, event.provider);
      case 'dismiss':
        return this.dismiss(event.demand, event.provider);
      case 'close':
        return this.close(event.demand);
      case 'arm':
      case 'disarm':
        return this.arm(event.demand, event.does === 'arm');
      case 'wait':
        return this.wait(event.days);
      case 'work':
        return this.work(event.how);
    }
  }

  private async send(d: number, p: number, beyondFree: boolean): Promise<void> {
    const [told, pair] = this.pairOf(d, p);
    const match = await this.matchOf(d, p);
    if (!match) return;
    const { coordinator } = this.market;
    const proposals = this.desk.get(ProposalsService);
    const live = told.pairs.filter(({ standing }) => LIVE.includes(standing)).length;
    const introduced = told.pairs.some(({ standing }) => standing === 'introduced');
    const allowed =
      pair.standing === 'listed' && !told.closed && !introduced && live < maxLiveProposals('subcontracting');
    await this.expects(allowed, async () => {
      if (live >= maxLiveProposals('subcontracting')) return this.sendOneTooMany(match.id);
      const { id, version } = await proposals.draft(coordinator, match.id, {});
      if (beyondFree) await proposals.change(coordinator, id, version, { message: null, beyondFree });
      const { expiresOn } = await proposals.send(coordinator, id);
      Object.assign(pair, { standing: 'sent_to_provider', beyondFree, expiresOn });
    });
  }

  /** In one transaction the refused sending would take its draft along; here the draft is put away again. */
  private async sendOneTooMany(matchId: string): Promise<void> {
    const { coordinator } = this.market;
    const proposals = this.desk.get(ProposalsService);
    const { id } = await proposals.draft(coordinator, matchId, {});
    try {
      await proposals.send(coordinator, id);
    } finally {
      await this.desk.manager.delete(Proposal, { id });
      await this.desk.manager.update(Match, { id: matchId }, { status: 'shortlisted' });
    }
  }

  private async providerAnswers(d: number, p: number, yes: boolean): Promise<void> {
    const [told, pair] = this.pairOf(d, p);
    const id = await this.proposalOf(d, p);
    if (!id) return;
    const says = yes ? 'interested' : 'declined';
    // The same answer once more changes nothing, however the proposal ended since.
    await this.expects(pair.standing === 'sent_to_provider' || pair.providerSaid === says, async () => {
      await this.answer(this.market.providers[p]!.reader, id, yes);
      if (pair.providerSaid) return;
      pair.providerSaid = says;
      pair.standing = yes ? 'provider_interested' : 'provider_declined';
      pair.expiresOn = null;
      if (yes) pair.heldUntil = (await this.heldHours(id)) > 0 ? holdUntil(this.today, 0) : null;
      else this.fell(told);
    });
  }

  private async companyAnswers(d: number, p: number, yes: boolean): Promise<void> {
    const [told, pair] = this.pairOf(d, p);
    const id = await this.proposalOf(d, p);
    if (!id) return;
    const said = saidByCompany(pair.standing);
    // Before it is asked the company does not even know of the proposal.
    const allowed = pair.standing === 'sent_to_company' || said === (yes ? 'interested' : 'declined');
    await this.expects(allowed, async () => {
      await this.answer(this.market.company, id, yes);
      if (said) return;
      pair.standing = yes ? 'company_interested' : 'company_declined';
      pair.expiresOn = null;
      if (yes) return;
      pair.heldUntil = null;
      this.fell(told);
    });
  }

  private answer(reader: Market['company'], id: string, yes: boolean): Promise<unknown> {
    const no = { answer: 'declined', reason: 'timing' } as const;
    return this.desk.get(AnswersService).answerSignedIn(reader, id, yes ? { answer: 'interested' } : no);
  }

  private async withdraw(d: number, p: number): Promise<void> {
    const [told, pair] = this.pairOf(d, p);
    const id = await this.proposalOf(d, p);
    if (!id) return;
    await this.expects(WITHDRAWABLE.includes(pair.standing), async () => {
      await this.desk.get(ProposalsService).withdraw(this.market.coordinator, id, { reason: 'provider_changed' });
      Object.assign(pair, { standing: 'withdrawn', expiresOn: null, heldUntil: null });
      this.fell(told);
    });
  }

  private async dismiss(d: number, p: number): Promise<void> {
    const [, pair] = this.pairOf(d, p);
    const match = await this.matchOf(d, p);
    if (!match) return;
    await this.expects(pair.standing === 'listed', async () => {
      await this.desk.get(MatchesService).dismiss(this.market.coordinator, match.id, { reason: 'timing' });
      pair.standing = 'dismissed';
    });
  }

  private async close(d: number): Promise<void> {
    const told = this.told[d]!;
    await this.expects(!told.closed, async () => {
      await this.desk.get(DemandMovesService).withdraw(this.market.company, this.demandId(d), { reason: 'budget' });
      told.closed = true;
      for (const pair of told.pairs) {
        pair.heldUntil = null;
        if (WITHDRAWABLE.includes(pair.standing)) Object.assign(pair, { standing: 'withdrawn', expiresOn: null });
      }
    });
  }

  private async arm(d: number, arm: boolean): Promise<void> {
    const told = this.told[d]!;
    const introduced = told.pairs.some(({ standing }) => standing === 'introduced');
    const successions = this.desk.get(SuccessionsService);
    await this.expects(!arm || (!told.closed && !introduced), async () => {
      await (arm
        ? successions.arm(this.market.coordinator, this.demandId(d))
        : successions.disarm(this.market.coordinator, this.demandId(d)));
      told.armed = arm;
    });
  }

  private async wait(days: number): Promise<void> {
    this.desk.clock.moveTo(addDays(this.today, days));
    await this.desk.runSchedules();
    for (const told of this.told)
      for (const pair of told.pairs) {
        if (pair.expiresOn && pair.expiresOn < this.today) {
          Object.assign(pair, { standing: 'expired', expiresOn: null, heldUntil: null });
          this.fell(told);
        }
        if (pair.heldUntil && pair.heldUntil < this.today) pair.heldUntil = null;
      }
  }

  /** Deciding jobs do what they announced, once, or nothing when their worker dies. */
  private async work(how: Working): Promise<void> {
    await this.desk.work(how);
    if (how === 'dying') return;
    for (const [d, told] of this.told.entries())
      for (const [p, pair] of told.pairs.entries()) {
        if (pair.standing === 'provider_interested')
          Object.assign(pair, { standing: 'sent_to_company', expiresOn: await this.expiryOf(d, p) });
        if (pair.standing === 'company_interested') pair.standing = 'introduced';
      }
    await this.followSteps();
    await this.followRuns();
  }

  /** Who was asked next by itself: somebody of the list, once for each that fell away. */
  private async followSteps(): Promise<void> {
    for (const [d, told] of this.told.entries()) {
      const steps = await this.desk.manager.find(SuccessionStep, {
        where: { demandId: this.demandId(d), outcome: 'proposed' },
        relations: { nextProposal: true },
      });
      for (const { nextProposal } of steps) {
        const p = this.market.providers.findIndex(({ capabilityId }) => capabilityId === nextProposal!.capabilityId);
        const pair = told.pairs[p]!;
        if (pair.standing !== 'listed') continue;
        if (!this.mayFollow.has(d))
          throw new Error('The next one was asked though nothing fell away under an armed list.');
        Object.assign(pair, { standing: nextProposal!.status, expiresOn: nextProposal!.expiresOn });
      }
      const done = await this.desk.manager.countBy(SuccessionStep, { demandId: this.demandId(d) });
      if (done !== (this.fallen.get(told) ?? 0))
        throw new Error(`${done} steps for ${this.fallen.get(told) ?? 0} that fell away.`);
    }
  }

  /** A fresh run takes a dismissal back when the score moved materially (domain dossier 3.4). */
  private async followRuns(): Promise<void> {
    for (const [d, { pairs }] of this.told.entries())
      for (const [p, pair] of pairs.entries()) {
        const match = pair.standing === 'dismissed' ? await this.matchOf(d, p) : null;
        if (match?.status === 'computed') pair.standing = 'listed';
      }
  }

  /** Proposals that fell away while the list was armed, by demand. */
  private readonly fallen = new Map<Told, number>();

  private get mayFollow(): Set<number> {
    return new Set([...this.fallen.keys()].map((told) => this.told.indexOf(told)));
  }

  private fell(told: Told): void {
    if (told.armed) this.fallen.set(told, (this.fallen.get(told) ?? 0) + 1);
  }

  private pairOf(d: number, p: number): [Told, Pair] {
    return [this.told[d]!, this.told[d]!.pairs[p]!];
  }

  demandId(d: number): string {
    return this.market.demands[d]!.id;
  }

  /** The row of a pair in the latest run; null when it failed a gate there. */
  private matchOf(d: number, p: number): Promise<Match | null> {
    const { capabilityId } = this.market.providers[p]!;
    return this.desk.manager.findOneBy(Match, {
      demandId: this.demandId(d),
      capabilityId,
      status: Not('superseded'),
    });
  }

  async proposalOf(d: number, p: number): Promise<string | null> {
    const { capabilityId } = this.market.providers[p]!;
    const found = await this.desk.manager.findOneBy(Proposal, { demandId: this.demandId(d), capabilityId });
    return found?.id ?? null;
  }

  private async expiryOf(d: number, p: number): Promise<IsoDate | null> {
    const { capabilityId } = this.market.providers[p]!;
    return (await this.desk.manager.findOneByOrFail(Proposal, { demandId: this.demandId(d), capabilityId })).expiresOn;
  }

  private async heldHours(proposalId: string): Promise<number> {
    const hold = await this.desk.manager.findOne(CapacityHold, { where: { proposalId }, relations: { weeks: true } });
    return hold?.weeks.reduce((sum, { hours }) => sum + hours, 0) ?? 0;
  }

  private async expects(allowed: boolean, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError) || allowed) throw error;
      return;
    }
    if (!allowed) throw new Error('The model says that this is not allowed, and it was done.');
  }
}

const saidByCompany = (standing: Standing): 'interested' | 'declined' | null => {
  if (standing === 'company_declined') return 'declined';
  return standing === 'company_interested' || standing === 'introduced' ? 'interested' : null;
};

import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@bestuiver/config';
import { contactsOf, notify, previewProposalMails } from '@bestuiver/correspondence';
import {
  answerDates,
  invitationDates,
  type IsoDate,
  LIVE_PROPOSAL_STATUSES,
  MATCH_LIFE_CYCLE,
  MATCHABLE_CAPABILITY_STATUSES,
  MATCHABLE_DEMAND_STATUSES,
  maxLiveProposals,
  move,
  type Language,
} from '@bestuiver/domain';
import { askNext } from '@bestuiver/jobs';
import {
  Capability,
  ConsortiumMember,
  DemandActivity,
  extendHold,
  lockDemand,
  lockHold,
  Match,
  newId,
  Proposal,
  recordAudit,
  releaseHold,
  takenCapabilities,
  type Demand,
} from '@bestuiver/persistence';
import { loadRefusals } from '@bestuiver/ranking';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseBlocked } from '../concerns/refuse-blocked';
import { CONFIG } from '../config.token';
import { refuse } from '../errors/refuse';
import { checkVersion } from '../http/if-match';
import { windowOf, type Page } from '../http/page.dto';
import type { PromoteMatchDto } from '../matches/match.dto';
import { getMatch } from '../matches/match-scope';
import { TAXONOMY } from '../taxonomy.token';
import { demandFollows } from './demand-follows';
import { moveProposal, revokeLinks } from './move-proposal';
import { presentProposal, SHOWN, summariseProposal } from './present-proposal';
import type {
  ChangeProposalDto,
  ListProposalsDto,
  PreviewDto,
  ProposalDto,
  ProposalSummaryDto,
  WithdrawProposalDto,
} from './proposal.dto';
import { getProposal, lockProposalFor, proposalsFor } from './proposal-scope';

@Injectable()
export class ProposalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async draft(reader: Reader, matchId: string, { message }: PromoteMatchDto): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      const { demandId } = await getMatch(manager, reader, 'proposal.send', matchId);
      const demand = await lockDemand(manager, demandId);
      const match = await manager.findOneByOrFail(Match, { id: matchId });
      const capability = await manager.findOneOrFail(Capability, {
        where: { id: match.capabilityId },
        relations: { establishment: true },
      });
      await this.checkProposable(manager, reader, demand!, capability);
      if ((await takenCapabilities(manager, demandId)).has(capability.id)) throw refuse('conflict', 'proposal.exists');
      const now = this.clock.now();
      const status = move(MATCH_LIFE_CYCLE, { from: match.status, verb: 'promote', by: 'coordinator' });
      await manager.save(Object.assign(match, { status, statusSince: now, decidedBy: reader.personId }));
      const proposal = {
        id: newId(),
        demandId,
        matchId,
        capabilityId: capability.id,
        providerId: capability.establishment.organisationId,
        message: message ?? null,
        statusSince: now,
      };
      await manager.insert(Proposal, { ...proposal, version: 1 });
      await this.audit(manager, reader, 'proposal.draft', proposal.id, { demandId, matchId });
      return presentProposal(manager, this.taxonomy, reader, proposal.id, this.clock.today());
    });
  }

  async list(reader: Reader, query: ListProposalsDto): Promise<Page<ProposalSummaryDto>> {
    const { manager } = this.dataSource;
    const { status, demandId, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const proposals = proposalsFor(manager, reader, 'proposal.read');
    if (status) proposals.andWhere('p.status = ANY(:status)', { status });
    if (demandId) proposals.andWhere('p.demandId = :demandId', { demandId });
    const [found, total] = await proposals
      .orderBy('p.statusSince', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const rows = await manager.find(Proposal, {
      where: { id: In(found.map(({ id }) => id)) },
      relations: SHOWN,
      order: { statusSince: 'DESC', id: 'DESC' },
    });
    return { items: rows.map((proposal) => summariseProposal(proposal, reader)), total, page, pageSize };
  }

  async read(reader: Reader, id: string): Promise<ProposalDto> {
    const { manager } = this.dataSource;
    await getProposal(manager, reader, 'proposal.read', id);
    return presentProposal(manager, this.taxonomy, reader, id, this.clock.today());
  }

  async change(reader: Reader, id: string, version: number, changes: ChangeProposalDto): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      const { proposal } = await lockProposalFor(manager, reader, 'proposal.send', id);
      checkVersion(proposal.version, version);
      if (proposal.status !== 'draft') throw refuse('conflict', 'proposal.not_draft', { from: proposal.status });
      const { message, beyondFree = proposal.beyondFree } = changes;
      const allowed = beyondFree === proposal.beyondFree ? {} : { beyondFree };
      await manager.save(Object.assign(proposal, { message, beyondFree }));
      await this.audit(manager, reader, 'proposal.change', id, { demandId: proposal.demandId, ...allowed });
      return presentProposal(manager, this.taxonomy, reader, id, this.clock.today());
    });
  }

  async preview(reader: Reader, id: string): Promise<PreviewDto> {
    const { manager } = this.dataSource;
    await getProposal(manager, reader, 'proposal.send', id);
    const options = { publicUrl: this.config.publicUrl, now: this.clock.now(), senderId: reader.personId };
    const mails = await previewProposalMails(manager, id, options);
    return {
      items: mails.map(({ to, toName, language, subject, text, html }) => ({
        to,
        toName,
        language: language as Language,
        subject,
        text,
        html,
      })),
    };
  }

  async send(reader: Reader, id: string): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      const { proposal, demand } = await lockProposalFor(manager, reader, 'proposal.send', id);
      if (proposal.status === 'draft') await this.checkSendable(manager, reader, proposal, demand);
      const now = this.clock.now();
      const dates = datesFor(proposal, this.clock.today(), demand.surgeLevel);
      await moveProposal(manager, proposal, {
        verb: 'send',
        actor: 'coordinator',
        personId: reader.personId,
        now,
        facts: { ...dates, sentAt: now, sentBy: reader.personId },
      });
      await demandFollows(manager, demand, now);
      await notify(manager, { event: 'proposal_sent', proposalId: id });
      return presentProposal(manager, this.taxonomy, reader, id, this.clock.today());
    });
  }

  async withdraw(reader: Reader, id: string, { reason, note }: WithdrawProposalDto): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      const { proposal, demand } = await lockProposalFor(manager, reader, 'proposal.send', id);
      const wasSent = proposal.sentAt !== null;
      const now = this.clock.now();
      await moveProposal(manager, proposal, {
        verb: 'withdraw',
        actor: 'coordinator',
        personId: reader.personId,
        now,
        reason,
        note,
        facts: { withdrawReason: reason, remindOn: null, expiresOn: null },
      });
      await revokeLinks(manager, id, now);
      await releaseHold(manager, id, 'withdrawn', now);
      await demandFollows(manager, demand, now);
      // The provider took itself out: the next one on an armed list is asked. Other reasons are the coordinator's own plan.
      if (reason === 'provider_changed' && wasSent) await askNext(manager, proposal);
      if (wasSent) await notify(manager, { event: 'proposal_withdrawn', proposalId: id });
      return presentProposal(manager, this.taxonomy, reader, id, this.clock.today());
    });
  }

  /** The provider has its hours held longer, once (domain dossier 3.3). */
  async extendHold(reader: Reader, id: string): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      const { proposal, demand } = await lockProposalFor(manager, reader, 'proposal.answer_own', id);
      if (!reader.belongsTo(proposal.providerId)) throw refuse('forbidden', 'hold.not_your_move');
      const hold = await lockHold(manager, { proposalId: id, capabilityId: proposal.capabilityId });
      if (hold?.status !== 'held') throw refuse('conflict', 'hold.not_held');
      if (hold.extendedAt) throw refuse('conflict', 'hold.extended_already', { until: hold.heldUntil });
      await extendHold(manager, hold, demand, reader.personId, this.clock.now());
      return presentProposal(manager, this.taxonomy, reader, id, this.clock.today());
    });
  }

  /** Domain dossier 5.3 D11 and D12, and 5.6 C5: no proposals for what was blocked or for a running tender, nor by somebody
   * of the buyer; nor what the provider asked not to be asked again. */
  private async checkProposable(
    manager: EntityManager,
    reader: Reader,
    demand: Demand,
    { id, status }: Pick<Capability, 'id' | 'status'>,
  ): Promise<void> {
    if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
    if (demand.procedure === 'running_tender') {
      throw refuse('conflict', 'proposal.running_tender', { noticeUrl: demand.noticeUrl });
    }
    await refuseBlocked(manager, demand.id);
    if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
      throw refuse('conflict', 'proposal.demand_closed', { from: demand.status });
    }
    if (!MATCHABLE_CAPABILITY_STATUSES.includes(status)) {
      throw refuse('conflict', 'proposal.capability_unavailable', { from: status });
    }
    const activities = await manager.findBy(DemandActivity, { demandId: demand.id });
    const asked = { kind: demand.kind, activityIds: activities.map(({ activityId }) => activityId) };
    const refusals = await loadRefusals(manager, asked, this.clock.today());
    if (refusals.some(({ capabilityId }) => capabilityId === id)) throw refuse('conflict', 'proposal.refused_before');
  }

  /** The demand is locked: of two proposals sent at the same time the second one counts the first. */
  private async checkSendable(
    manager: EntityManager,
    reader: Reader,
    proposal: Proposal,
    demand: Demand,
  ): Promise<void> {
    const { demandId } = proposal;
    const capabilities = await proposedCapabilities(manager, proposal);
    for (const capability of capabilities) await this.checkProposable(manager, reader, demand, capability);
    const live = await manager.countBy(Proposal, { demandId, status: In([...LIVE_PROPOSAL_STATUSES]) });
    const most = maxLiveProposals(demand.kind);
    if (live >= most) throw refuse('conflict', 'proposal.too_many', { live, most });
    for (const { establishment } of capabilities) {
      if ((await contactsOf(manager, establishment.organisationId)).length === 0)
        throw refuse('conflict', 'proposal.no_contact');
    }
  }

  private async audit(
    manager: EntityManager,
    { personId }: Reader,
    action: string,
    objectId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await recordAudit(manager, { actor: 'coordinator', personId, action, objectType: 'proposal', objectId, details });
  }
}

/** Partners of a team have less time than a provider alone, and the company has its own after them. */
const datesFor = ({ consortiumId }: Proposal, today: IsoDate, surgeLevel: number): ReturnType<typeof answerDates> =>
  consortiumId ? invitationDates(today, surgeLevel) : answerDates(today, surgeLevel);

/** What is proposed: one listing, or those of all partners of a team. */
async function proposedCapabilities(
  manager: EntityManager,
  { capabilityId, consortiumId }: Proposal,
): Promise<Capability[]> {
  const members = consortiumId ? await manager.findBy(ConsortiumMember, { consortiumId }) : [{ capabilityId }];
  return manager.find(Capability, {
    where: { id: In(members.map((member) => member.capabilityId)) },
    relations: { establishment: true },
  });
}

import { Inject, Injectable } from '@nestjs/common';
import { MATCHABLE_DEMAND_STATUSES } from '@bestuiver/domain';
import {
  assessTeam,
  consortiumNeed,
  describeConsortium,
  describeTeamProblem,
  type Consortium as Team,
  type TeamProblem,
} from '@bestuiver/matching';
import { Consortium, newId, Proposal, recordAudit, takenCapabilities, type Demand } from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseBlocked } from '../concerns/refuse-blocked';
import { getDemand, lockDemandFor } from '../demands/demand-scope';
import { refuse, refuseField } from '../errors/refuse';
import type { ErrorCode } from '../errors/words';
import { loadShown } from '../matches/load-capabilities';
import { presentProposal } from '../proposals/present-proposal';
import type { ProposalDto } from '../proposals/proposal.dto';
import { TAXONOMY } from '../taxonomy.token';
import { getConsortiumFor } from './consortium-scope';
import type {
  AssessConsortiumDto,
  AssessedConsortiumDto,
  ComposeConsortiumDto,
  ConsortiumDto,
} from './possibility.dto';
import { storedDto, teamDto } from './present-consortium';

/** Teams that a coordinator puts together: tried, kept, and proposed. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ranking: Ranking,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async assess(reader: Reader, demandId: string, { members }: AssessConsortiumDto): Promise<AssessedConsortiumDto> {
    const { manager } = this.dataSource;
    await getDemand(manager, reader, 'match.read', demandId);
    const input = await this.ranking.input(demandId, this.clock.today());
    const ids = members.map(({ capabilityId }) => capabilityId);
    const assessed = assessTeam(input, ids);
    if ('problem' in assessed) {
      const { problem } = assessed;
      const detail = describeTeamProblem(problem, reader.language);
      const capabilityId = problem.code === 'cannot_join' ? problem.params.capabilityId : null;
      return { consortium: null, problem: { code: problem.code, detail, capabilityId } };
    }
    const { consortium } = assessed;
    const { bestAlone } = consortiumNeed(input);
    const sentence = describeConsortium(consortium, bestAlone, reader.language);
    return { consortium: teamDto(consortium, await loadShown(manager, ids), reader, sentence), problem: null };
  }

  async compose(reader: Reader, demandId: string, { members }: ComposeConsortiumDto): Promise<ConsortiumDto> {
    const { manager } = this.dataSource;
    await getDemand(manager, reader, 'match.decide', demandId);
    const input = await this.ranking.input(demandId, this.clock.today());
    const ids = members.map(({ capabilityId }) => capabilityId);
    const assessed = assessTeam(input, ids);
    if ('problem' in assessed) throw problemOf(assessed.problem);
    const team = assessed.consortium;
    const need = consortiumNeed(input);
    const stored = await this.dataSource.transaction((transaction) =>
      this.store(transaction, reader, demandId, team, need),
    );
    return storedDto(stored, { team }, await loadShown(manager, ids), reader);
  }

  /**
   * Drafts the proposal of a team: sending it asks every partner, and once all of them agreed the company. Names go out
   * only then (domain dossier 5.5).
   */
  async propose(reader: Reader, id: string): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      const consortium = await getConsortiumFor(manager, reader, 'proposal.send', id);
      const demand = await lockMatchable(manager, reader, consortium.demandId);
      if (demand.procedure === 'running_tender')
        throw refuse('conflict', 'proposal.running_tender', { noticeUrl: demand.noticeUrl });
      if (await manager.existsBy(Proposal, { consortiumId: id })) throw refuse('conflict', 'consortium.asked_already');
      const ids = consortium.members.map(({ capabilityId }) => capabilityId);
      const now = assessTeam(await this.ranking.input(demand.id, this.clock.today()), ids);
      if ('problem' in now) throw problemOf(now.problem);
      const taken = await takenCapabilities(manager, demand.id);
      if (ids.some((capabilityId) => taken.has(capabilityId))) throw refuse('conflict', 'consortium.member_proposed');
      const lead = consortium.members.find((member) => member.lead);
      if (!lead) throw problemOf({ code: 'no_lead', params: {} });
      const proposalId = newId();
      await manager.insert(Proposal, {
        id: proposalId,
        demandId: demand.id,
        consortiumId: id,
        capabilityId: lead.capabilityId,
        providerId: lead.capability.establishment.organisationId,
        statusSince: this.clock.now(),
        version: 1,
      });
      await this.audit(manager, reader, demand.id, 'consortium.propose', { consortiumId: id, proposalId });
      return presentProposal(manager, this.taxonomy, reader, proposalId, this.clock.today());
    });
  }

  private async store(
    manager: EntityManager,
    reader: Reader,
    demandId: string,
    team: Team,
    { reasons, bestAlone }: ReturnType<typeof consortiumNeed>,
  ): Promise<Consortium> {
    await lockMatchable(manager, reader, demandId);
    const id = newId();
    const consortium = await manager.save(
      manager.create(Consortium, {
        id,
        demandId,
        score: team.score,
        coverage: team.coverage,
        reasons: [...reasons],
        bestAlone,
        composedBy: reader.personId,
        createdAt: this.clock.now(),
        members: team.members.map(({ capabilityId, share, score, isLead }) => ({
          consortiumId: id,
          capabilityId,
          share,
          score,
          lead: isLead,
        })),
      }),
    );
    const members = team.members.map(({ capabilityId }) => capabilityId);
    await this.audit(manager, reader, demandId, 'consortium.compose', { consortiumId: id, members });
    return manager.findOneOrFail(Consortium, {
      where: { id: consortium.id },
      relations: { members: true, proposal: true },
    });
  }

  private audit(
    manager: EntityManager,
    { personId }: Reader,
    objectId: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return recordAudit(manager, { actor: 'coordinator', personId, action, objectType: 'demand', objectId, details });
  }
}

/** @throws DomainError conflict when the demand is not open any more, forbidden for somebody of its own body (C5). */
async function lockMatchable(manager: EntityManager, reader: Reader, demandId: string): Promise<Demand> {
  const demand = await lockDemandFor(manager, reader, 'match.decide', demandId);
  if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
  if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
    throw refuse('conflict', 'demand.not_matchable', { from: demand.status });
  }
  await refuseBlocked(manager, demandId);
  return demand;
}

/** A member that cannot join is a matter of that field; the others are of the team. */
function problemOf({ code, params }: TeamProblem): Error {
  return refuseField('/members', `consortium.${code}` satisfies ErrorCode, params);
}

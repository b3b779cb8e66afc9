import { Injectable } from '@nestjs/common';
import { MATCH_LIFE_CYCLE, MATCHABLE_DEMAND_STATUSES, type MatchVerb } from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { Demand, Match, moveAlong, Proposal, recordAudit } from '@bestuiver/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuseBlocked } from '../concerns/refuse-blocked';
import { lockDemandFor } from '../demands/demand-scope';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { loadShown } from './load-capabilities';
import type { AskedRunDto, DismissMatchDto, MatchDto } from './match.dto';
import { getMatch } from './match-scope';
import { asScored, decisionOn, presentCandidate } from './present-match';

/** What a coordinator decides about candidates. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async askRun(reader: Reader, demandId: string): Promise<AskedRunDto> {
    return this.dataSource.transaction(async (manager) => {
      const demand = await lockDemandFor(manager, reader, 'match.decide', demandId);
      if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
        throw refuse('conflict', 'demand.not_matchable', { from: demand.status });
      }
      await enqueue(manager, 'demand.match', { demandId });
      await recordAudit(manager, {
        actor: 'coordinator',
        personId: reader.personId,
        action: 'demand.ask_run',
        objectType: 'demand',
        objectId: demandId,
      });
      return { demandId, askedAt: instant(this.clock.now()) };
    });
  }

  shortlist(reader: Reader, id: string): Promise<MatchDto> {
    return this.decide(reader, id, 'shortlist');
  }

  dismiss(reader: Reader, id: string, { reason, note }: DismissMatchDto): Promise<MatchDto> {
    // Setting a candidate aside is audited: a reason that says nothing needs words (domain dossier 3.1).
    if (reason === 'other' && note === undefined) {
      throw refuse('invalid', 'match.note_required', {}, [{ pointer: '/note', code: 'match.note_required' }]);
    }
    return this.decide(reader, id, 'dismiss', { dismissReason: reason, note: note ?? null });
  }

  restore(reader: Reader, id: string): Promise<MatchDto> {
    return this.decide(reader, id, 'restore');
  }

  private decide(
    reader: Reader,
    id: string,
    verb: MatchVerb,
    why: Pick<Match, 'dismissReason' | 'note'> = { dismissReason: null, note: null },
  ): Promise<MatchDto> {
    return this.dataSource.transaction(async (manager) => {
      const { demandId } = await getMatch(manager, reader, 'match.decide', id);
      const demand = await lockDemandFor(manager, reader, 'match.decide', demandId);
      if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
      if (verb === 'shortlist') await refuseBlocked(manager, demandId);
      const match = await manager.findOneByOrFail(Match, { id });
      await moveAlong(manager, MATCH_LIFE_CYCLE, match, {
        verb,
        actor: 'coordinator',
        personId: reader.personId,
        now: this.clock.now(),
        reason: why.dismissReason,
        note: why.note,
        facts: { ...why, decidedBy: reader.personId },
        details: { demandId, capabilityId: match.capabilityId },
      });
      return this.show(manager, reader, match, demand);
    });
  }

  private async show(
    manager: EntityManager,
    reader: Reader,
    match: Match,
    { id: demandId }: Demand,
  ): Promise<MatchDto> {
    const { capabilityId, rank } = match;
    const shown = await loadShown(manager, [capabilityId]);
    const proposal = await manager.findOne(Proposal, {
      where: { demandId, capabilityId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    const decision = decisionOn(match, true, proposal?.id ?? null);
    return presentCandidate(asScored(match), rank, shown.get(capabilityId)!, decision, reader.language);
  }
}

import { Injectable } from '@nestjs/common';
import { JUDGED_WARNINGS, MATCHABLE_DEMAND_STATUSES, type JudgedWarning } from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { DemandWarning, recordAudit, type Demand } from '@bestuiver/persistence';
import { adviseKind, type AdviceWarning } from '@bestuiver/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { getDemand, lockDemandFor } from '../demands/demand-scope';
import { refuse, refuseField } from '../errors/refuse';
import { instant } from '../http/instant';
import { distinctEvidence } from './distinct-evidence';
import type { DemandWarningListDto, JudgeWarningDto } from './warning.dto';

interface Raised extends AdviceWarning {
  readonly code: JudgedWarning;
}

/** What texts of demands call for, and what coordinators say of it: words alone decide nothing. */
@Injectable()
export class WarningsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, demandId: string): Promise<DemandWarningListDto> {
    const { manager } = this.dataSource;
    return this.show(manager, reader, await getDemand(manager, reader, 'match.read', demandId));
  }

  async judge(
    reader: Reader,
    demandId: string,
    { code, judgement, note }: JudgeWarningDto,
  ): Promise<DemandWarningListDto> {
    return this.dataSource.transaction(async (manager) => {
      const demand = await lockDemandFor(manager, reader, 'demand.curate', demandId);
      // Domain dossier 5.6, C5: nobody curates a demand of the body they work for.
      if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
      if (!raisedBy(demand).some((warning) => warning.code === code)) throw refuseField('/code', 'warning.not_raised');
      if (judgement === 'dismissed' && note === undefined) throw refuseField('/note', 'warning.note_required');
      const judged = { judgement, note: note ?? null, judgedBy: reader.personId, judgedAt: this.clock.now() };
      await manager.upsert(DemandWarning, { demandId, code, ...judged }, ['demandId', 'code']);
      await recordAudit(manager, {
        actor: 'coordinator',
        personId: reader.personId,
        action: judgement === 'confirmed' ? 'demand.confirm_warning' : 'demand.dismiss_warning',
        objectType: 'demand',
        objectId: demandId,
        reason: code,
        note: note ?? null,
      });
      if (MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
        await enqueue(manager, 'demand.match', { demandId, quiet: true });
      }
      return this.show(manager, reader, demand);
    });
  }

  private async show(manager: EntityManager, reader: Reader, demand: Demand): Promise<DemandWarningListDto> {
    const judged = await manager.find(DemandWarning, { where: { demandId: demand.id }, relations: { judge: true } });
    const items = raisedBy(demand).map(({ code, reason, evidence }) => {
      const said = judged.find((one) => one.code === code);
      return {
        code,
        reason: reason[reader.language],
        evidence: distinctEvidence(evidence),
        judgement: said?.judgement ?? null,
        note: said?.note ?? null,
        judgedBy: said?.judge?.name ?? null,
        judgedAt: instant(said?.judgedAt ?? null),
      };
    });
    const curates = reader.actingOn('demand.curate', { areaIds: [demand.workingAreaId] }) !== null;
    return { items, editable: curates && !reader.belongsTo(demand.organisationId) };
  }
}

function raisedBy({ title, description, language }: Demand): Raised[] {
  const { warnings } = adviseKind({ text: `${title}\n${description}`, language });
  return warnings.filter((warning): warning is Raised => (JUDGED_WARNINGS as readonly string[]).includes(warning.code));
}

import { Injectable } from '@nestjs/common';
import { COLLABORATION_STATUSES, type CollaborationStatus } from '@bestuiver/domain';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import type { CollaborationFiguresDto } from './figures.dto';

/** Answers below which a mean would point at somebody (domain dossier, section 8). */
const FEWEST_ANSWERS = 5;

const OURS = `FROM collaboration k JOIN demand d ON d.id = k.demand_id JOIN proposal p ON p.id = k.proposal_id
  WHERE d.working_area_id = ANY($1)`;

/** $1 areas. An agreement that was ended later counts as one; talks that go on count as nothing yet. */
const MEASURES = `
  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM k.agreed_at - d.opened_at) / 86400) AS "openToAgreement",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM k.agreed_at - p.introduced_at) / 86400)
           AS "introductionToAgreement",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY k.started_on - k.agreed_at::date) AS "agreementToStart",
         count(*) FILTER (WHERE k.agreed_at IS NOT NULL)::float8
           / nullif(count(*) FILTER (WHERE k.agreed_at IS NOT NULL OR k.status = 'terminated'), 0) AS "agreedShare",
         coalesce(sum(k.hours_per_week) FILTER (WHERE k.status IN ('running', 'at_risk')), 0) AS "runningHoursPerWeek"
    ${OURS}`;

const SATISFACTION = `
  SELECT v.party, avg(v.rating)::float8 AS mean FROM collaboration_evaluation v
    JOIN collaboration k ON k.id = v.collaboration_id JOIN demand d ON d.id = k.demand_id
   WHERE d.working_area_id = ANY($1) GROUP BY v.party HAVING count(*) >= ${FEWEST_ANSWERS}`;

interface Measures {
  openToAgreement: number | null;
  introductionToAgreement: number | null;
  agreementToStart: number | null;
  agreedShare: number | null;
  runningHoursPerWeek: number;
}

/** Counts and lead times of an area's collaborations (domain dossier, section 8). */
@Injectable()
export class FiguresService {
  constructor(private readonly dataSource: DataSource) {}

  async read(reader: Reader): Promise<CollaborationFiguresDto> {
    const { areaIds } = reader.scope('collaboration.count');
    const counted = await this.dataSource.query<{ status: CollaborationStatus; count: number }[]>(
      `SELECT k.status, count(*)::int AS count ${OURS} GROUP BY k.status`,
      [areaIds],
    );
    const [measures] = await this.dataSource.query<[Measures]>(MEASURES, [areaIds]);
    const satisfied = await this.dataSource.query<{ party: string; mean: number }[]>(SATISFACTION, [areaIds]);
    const { agreedShare, runningHoursPerWeek, ...days } = measures;
    const meanOf = (side: string): number | null => satisfied.find(({ party }) => party === side)?.mean ?? null;
    return {
      counts: COLLABORATION_STATUSES.map((status) => ({
        status,
        count: counted.find((one) => one.status === status)?.count ?? 0,
      })),
      leadTimes: days,
      agreedShare,
      runningHoursPerWeek,
      satisfaction: { company: meanOf('company'), provider: meanOf('provider') },
    };
  }
}

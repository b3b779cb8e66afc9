import { reliabilityOf, type MeasuredMoment } from '@bestuiver/domain';
import type { ReliabilityObservations } from '@bestuiver/matching';
import type { EntityManager } from 'typeorm';
import { groupBy } from './group-by';

interface Row extends MeasuredMoment {
  readonly providerId: string;
  readonly collaborationId: string;
}

/**
 * What companies said of the work of enterprises, by enterprise: at the follow-ups and at the end of their
 * collaborations. An enterprise whose work nobody judged yet is not there.
 */
export async function loadReliabilities(
  manager: EntityManager,
  enterpriseIds: readonly string[],
): Promise<ReadonlyMap<string, ReliabilityObservations>> {
  if (enterpriseIds.length === 0) return new Map();
  const rows = await manager.query<Row[]>(
    `SELECT k.provider_id AS "providerId", k.id AS "collaborationId", m.delivered_on_time AS "deliveredOnTime",
            m.quality_accepted AS "qualityAccepted", m.rating, m.answer
       FROM collaboration k JOIN (
         SELECT collaboration_id, delivered_on_time, quality_accepted, NULL::int AS rating, answer, answered_at AS at
           FROM collaboration_follow_up WHERE party = 'company'
         UNION ALL
         SELECT collaboration_id, delivered_on_time, quality_accepted, rating, NULL, given_at
           FROM collaboration_evaluation WHERE party = 'company') m ON m.collaboration_id = k.id
      WHERE k.provider_id = ANY ($1) ORDER BY k.id, m.at`,
    [enterpriseIds],
  );
  const known = [...groupBy(rows, ({ providerId }) => providerId)].flatMap(([providerId, own]) => {
    const reliability = reliabilityOf([...groupBy(own, ({ collaborationId }) => collaborationId).values()]);
    return reliability ? [[providerId, reliability] as const] : [];
  });
  return new Map(known);
}

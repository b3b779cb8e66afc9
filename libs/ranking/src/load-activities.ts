import { Activity } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';

/**
 * Writes the activities of the taxonomy that ships with the product, labels and codes brought up to date; activities an
 * area added stay as they are.
 */
export async function loadActivities(manager: EntityManager, taxonomy: Taxonomy): Promise<void> {
  await manager.upsert(
    Activity,
    taxonomy.activities.map(({ id, group, label, nace, cpv }) => ({
      id,
      groupId: group,
      labelNl: label.nl,
      labelFr: label.fr,
      labelEn: label.en,
      nace: [...nace],
      cpv: [...cpv],
      origin: 'product' as const,
      workingAreaId: null,
      withdrawnAt: null,
    })),
    ['id'],
  );
}

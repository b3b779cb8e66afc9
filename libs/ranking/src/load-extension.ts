import { Activity, ActivityRelation, ActivitySynonym, TaxonomyState } from '@bestuiver/persistence';
import type { ActivityRecord, TaxonomyExtension } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';
import { groupBy } from './group-by';

interface NumberedExtension {
  /** Goes up with every change of what areas added; 0 when nothing ever was. */
  readonly number: number;
  readonly extension: TaxonomyExtension;
}

/** The number of the additions as they are now. */
export async function taxonomyNumber(manager: EntityManager): Promise<number> {
  const [state] = await manager.find(TaxonomyState);
  return state?.number ?? 0;
}

/** What all areas added to the taxonomy of the product, in the order of its making: equal rows give equal data. */
export async function loadExtension(manager: EntityManager): Promise<NumberedExtension> {
  const number = await taxonomyNumber(manager);
  const activities = await manager.find(Activity, { where: { origin: 'area' }, order: { addedAt: 'ASC', id: 'ASC' } });
  const relations = groupBy(
    await manager.find(ActivityRelation, { order: { relatedId: 'ASC' } }),
    ({ activityId }) => activityId,
  );
  const synonyms = await manager.find(ActivitySynonym, { order: { addedAt: 'ASC', id: 'ASC' } });
  const withdrawn = new Set(activities.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id));
  return {
    number,
    extension: {
      version: `areas-${number}`,
      activities: activities.map((activity) => activityRecord(activity, relations.get(activity.id) ?? [])),
      synonyms: synonyms
        .filter(({ activityId }) => !withdrawn.has(activityId))
        .map(({ activityId, language, word }) => ({ id: activityId, language, words: [word] })),
    },
  };
}

/** Its words are synonyms like those that are added to other activities. */
function activityRecord(activity: Activity, relations: readonly ActivityRelation[]): ActivityRecord {
  const { id, groupId, labelNl, labelFr, labelEn, nace, cpv, withdrawnAt } = activity;
  return {
    id,
    group: groupId,
    label: { nl: labelNl, fr: labelFr, en: labelEn },
    synonyms: { nl: [], fr: [], en: [] },
    nace,
    cpv,
    kinds: [],
    certifications: [],
    related: relations.map(({ relatedId, strength }) => ({ id: relatedId, strength })),
    ...(withdrawnAt !== null && { isWithdrawn: true }),
  };
}

import type { ActivityRecord, ConceptRecord, TaxonomyData, TaxonomyExtension } from './lexicon.types';

/**
 * Base data with the additions of areas, in the order given. Additions can shift the numbers of concepts; the version
 * names every part, so that profiles stored under another mix are recognised and read again.
 */
export function extendData(base: TaxonomyData, extensions: readonly TaxonomyExtension[]): TaxonomyData {
  let data = base;
  for (const extension of extensions) {
    const extra = extension.synonyms ?? [];
    const wordsFor = (id: string, language: string) =>
      extra.filter((entry) => entry.id === id && entry.language === language).flatMap(({ words }) => words);
    const withWords = (record: ConceptRecord): ConceptRecord => {
      if (!extra.some(({ id }) => id === record.id)) return record;
      const join = (language: 'nl' | 'fr' | 'en') =>
        [record[language], ...wordsFor(record.id, language)].filter((word) => word !== '').join(', ');
      return { ...record, nl: join('nl'), fr: join('fr'), en: join('en') };
    };
    const added = extension.activities ?? [];
    data = {
      version: `${data.version}+${extension.version}`,
      groups: data.groups.map((group) => ({
        ...group,
        activityIds: [...group.activityIds, ...added.filter((one) => one.group === group.id).map(({ id }) => id)],
      })),
      activities: [...data.activities, ...added]
        .map((activity) => relatedBack(activity, added))
        .map((activity) =>
          extra.some(({ id }) => id === activity.id)
            ? {
                ...activity,
                synonyms: {
                  nl: [...activity.synonyms.nl, ...wordsFor(activity.id, 'nl')],
                  fr: [...activity.synonyms.fr, ...wordsFor(activity.id, 'fr')],
                  en: [...activity.synonyms.en, ...wordsFor(activity.id, 'en')],
                },
              }
            : activity,
        ),
      concepts: [...data.concepts, ...(extension.concepts ?? [])].map(withWords),
      frames: [...data.frames, ...(extension.frames ?? [])],
    };
  }
  return data;
}

/** Relations are written down once, with the activity that was added; known from one side only they would not count. */
function relatedBack(activity: ActivityRecord, added: readonly ActivityRecord[]): ActivityRecord {
  const known = new Set(activity.related.map(({ id }) => id));
  const back = added.flatMap(({ id, related }) =>
    related
      .filter((relation) => relation.id === activity.id && !known.has(id))
      .map(({ strength }) => ({ id, strength })),
  );
  return back.length > 0 ? { ...activity, related: [...activity.related, ...back] } : activity;
}

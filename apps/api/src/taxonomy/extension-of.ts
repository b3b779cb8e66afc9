import type { TaxonomyData, TaxonomyExtension } from '@bestuiver/taxonomy';
import type { DraftActivityDto, DraftSynonymDto } from './taxonomy.dto';

/** Distinguishes activities of areas from every id that a release of the product may bring. */
const PREFIX = 'area-';

/** An activity as an area drafts it, with the id it would get: from its English name, with a number where it is taken. */
export function activityExtension(draft: DraftActivityDto, data: TaxonomyData): TaxonomyExtension {
  const { groupId, label, words, related } = draft;
  const activity = {
    id: freeId(label.en, data),
    group: groupId,
    label: { ...label },
    synonyms: { nl: [...words.nl], fr: [...words.fr], en: [...words.en] },
    nace: draft.nace.map((code) => code.replace('.', '')),
    cpv: draft.cpv.map((code) => code.slice(0, 8)),
    kinds: [],
    certifications: [],
    related: related.map(({ activityId, strength }) => ({ id: activityId, strength })),
  };
  return { version: 'draft', activities: [activity] };
}

export const synonymExtension = ({ activityId, language, word }: DraftSynonymDto): TaxonomyExtension => ({
  version: 'draft',
  synonyms: [{ id: activityId, language, words: [word] }],
});

function freeId(name: string, { activities }: TaxonomyData): string {
  const taken = new Set(activities.map(({ id }) => id));
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const wanted = PREFIX + (slug || 'activity');
  let id = wanted;
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
  return id;
}

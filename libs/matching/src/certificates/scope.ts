import type { ProfileEntry, SimilarityTable } from '@bestuiver/taxonomy';

/** How far the work a certificate covers is the asked work. */
export type ScopeFit = 'covers' | 'near' | 'other';

/** From this similarity on, of 255, it is the same trade; below it somebody has to look. */
const COVERS = 128;
/** Works a text only touches, by their weight of 255, are neither asked nor covered. */
const LEAST_WEIGHT = 64;

/** Words that let a certificate cover whatever the site does, in Dutch, French and English. */
const WHOLE_SITE =
  /(?<!\p{L})(alle|algemeen|algemene|derden|dienstverlening|diensten|activiteiten|vestiging|werking|toutes?|tous|général|services?|activités|établissement|tiers|all|general|activities|site|third parties)(?!\p{L})/iu;

/** Whether the text of a scope names work at all; "all activities of the site" limits nothing. */
export function limitsWork(scope: string | null | undefined): scope is string {
  return Boolean(scope?.trim()) && !WHOLE_SITE.test(scope!);
}

/** The works among entries, by concept number. `kinds`: 1 is a work. */
export function worksOf(entries: readonly ProfileEntry[], kinds: Uint8Array): number[] {
  return entries
    .filter(([concept, weight]) => concept < kinds.length && kinds[concept] === 1 && weight >= LEAST_WEIGHT)
    .map(([concept]) => concept);
}

/** How a covered work relates to the best of the asked works; a scope of -1 and a demand without works fit anything. */
export function scopeFit(asked: readonly number[], scope: number, { size, values }: SimilarityTable): ScopeFit {
  if (scope < 0 || asked.length === 0) return 'covers';
  let best = 0;
  for (const work of asked) best = Math.max(best, values[work * size + scope] ?? 0);
  return best >= COVERS ? 'covers' : best > 0 ? 'near' : 'other';
}

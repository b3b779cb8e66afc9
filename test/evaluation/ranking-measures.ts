/** Relevance of capabilities for one demand, 0..3; absent is 0. */
export type Grades = ReadonlyMap<string, number>;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0);

/** Normalised discounted cumulative gain of the first `depth` answers, 0..1; 1 when nothing is relevant. */
export function ndcg(ranking: readonly string[], grades: Grades, depth = 10): number {
  const ideal = [...grades.values()].sort((first, second) => second - first).slice(0, depth);
  const best = discounted(ideal);
  if (best === 0) return 1;
  return discounted(ranking.slice(0, depth).map((id) => grades.get(id) ?? 0)) / best;
}

/** Share of the answers of at least this grade that stand among the first `depth`; null when there are none. */
export function recall(ranking: readonly string[], grades: Grades, minimum = 2, depth = 10): number | null {
  const relevant = [...grades].filter(([, grade]) => grade >= minimum).map(([id]) => id);
  if (relevant.length === 0) return null;
  return relevant.filter((id) => ranking.slice(0, depth).includes(id)).length / relevant.length;
}

/** Lines `demandId<TAB>itemId<TAB>grade` as grades per demand. Throws on a line of another form. */
export function readGrades(text: string): Map<string, Map<string, number>> {
  const perDemand = new Map<string, Map<string, number>>();
  for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
    const [demand, item, grade] = line.split('\t');
    if (!demand || !item || !Number.isFinite(Number(grade))) {
      throw new Error(`Expected demand, capability and grade between tabs, got: ${line}`);
    }
    const grades = perDemand.get(demand) ?? new Map<string, number>();
    perDemand.set(demand, grades.set(item, Number(grade)));
  }
  return perDemand;
}

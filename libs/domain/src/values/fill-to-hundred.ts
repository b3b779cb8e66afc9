/** Weights have two decimals. */
const STEPS = 100;
const SUM = 100 * STEPS;

/**
 * Weights that add up to exactly 100: those that are asked stay as asked, the others share what is left in their own
 * proportion. Where the asked ones leave nothing, or leave something that no other can take, all are scaled. Asked
 * weights are not negative and not all zero.
 */
export function fillToHundred<Id extends string>(
  ids: readonly Id[],
  standard: Readonly<Record<Id, number>>,
  asked: Readonly<Partial<Record<string, number>>>,
): Record<Id, number> {
  const total = (chosen: readonly Id[], weight: (id: Id) => number): number =>
    chosen.reduce((sum, id) => sum + weight(id), 0);
  const named = ids.filter((id) => asked[id] !== undefined);
  const others = ids.filter((id) => asked[id] === undefined);
  const left = 100 - total(named, (id) => asked[id]!);
  const share = left / total(others, (id) => standard[id]);
  const fits = left >= 0 && Number.isFinite(share);
  const wished = (id: Id): number => asked[id] ?? (fits ? standard[id] * share : left >= 0 ? standard[id] : 0);
  const sum = total(ids, wished);
  const steps = new Map(ids.map((id) => [id, Math.round((wished(id) / sum) * SUM)]));
  const rest = SUM - [...steps.values()].reduce((a, b) => a + b, 0);
  const largest = ids.reduce((most, id) => (steps.get(id)! > steps.get(most)! ? id : most));
  steps.set(largest, steps.get(largest)! + rest);
  return Object.fromEntries(ids.map((id) => [id, steps.get(id)! / STEPS])) as Record<Id, number>;
}

/** Words of a text that led to a warning, in the order they were found, without those that others say already. */
export function distinctEvidence(evidence: readonly string[]): string[] {
  const words = evidence.map((one) => new Set(one.toLowerCase().split(/[\s…]+/)));
  const says = (one: number, other: number): boolean => [...words[other]!].every((word) => words[one]!.has(word));
  return evidence.filter(
    (_, index) =>
      !words.some((__, other) => other !== index && says(other, index) && (other < index || !says(index, other))),
  );
}

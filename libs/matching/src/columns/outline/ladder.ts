/** Splits numbers into steps that hold about as many each, so that a step says much in few bits. */
export class Ladder {
  private constructor(private readonly tops: readonly number[]) {}

  /** From a sample of the numbers; -1 in it is unknown. */
  static measure(sample: readonly number[], steps: number): Ladder {
    const known = sample.filter((value) => value >= 0).sort((one, other) => one - other);
    if (known.length === 0) return new Ladder([]);
    const tops = Array.from(
      { length: steps - 1 },
      (_, step) => known[Math.floor(((step + 1) * known.length) / steps)]!,
    );
    return new Ladder([...new Set(tops)]);
  }

  stepOf(value: number): number {
    const { tops } = this;
    let step = 0;
    while (step < tops.length && value > tops[step]!) step += 1;
    return step;
  }

  /** No number of this step is higher. */
  most(step: number): number {
    return this.tops[step] ?? Infinity;
  }

  /** No number of this step is lower. */
  least(step: number): number {
    return this.tops[step - 1] ?? 0;
  }
}

/** Keeps the `size` highest numbers seen and knows the lowest of them: what a newcomer has to reach. */
export class BestScores {
  private readonly heap: Int32Array;
  private count = 0;

  constructor(private readonly size: number) {
    this.heap = new Int32Array(size);
  }

  /** -1 until `size` numbers were seen. */
  get threshold(): number {
    return this.count < this.size ? -1 : this.heap[0]!;
  }

  add(score: number): void {
    const { heap, size } = this;
    if (this.count < size) {
      let at = this.count++;
      while (at > 0 && heap[(at - 1) >> 1]! > score) {
        heap[at] = heap[(at - 1) >> 1]!;
        at = (at - 1) >> 1;
      }
      heap[at] = score;
      return;
    }
    if (score <= heap[0]!) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= score) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = score;
  }
}

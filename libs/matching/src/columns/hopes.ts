/** Hundredths of a point a step of the histogram, as a power of two. */
const SHIFT = 5;
const STEPS = 512;

/** Rows of one work that may matter and the most each can reach, in hundredths; used again for every work. */
export class Hopes {
  /** Places in the postings, and what is hoped of each. */
  ats = new Uint32Array(0);
  hopes = new Uint16Array(0);
  count = 0;
  private readonly histogram = new Uint32Array(STEPS);

  /** Empty, with room for so many. */
  reset(room: number): void {
    if (this.ats.length < room) {
      this.ats = new Uint32Array(room);
      this.hopes = new Uint16Array(room);
    }
    this.count = 0;
    this.histogram.fill(0);
  }

  /** `hope` below 65536. */
  add(at: number, hope: number): void {
    this.ats[this.count] = at;
    this.hopes[this.count++] = hope;
    this.histogram[Math.min(STEPS - 1, hope >> SHIFT)]! += 1;
  }

  /** A hope that about so many of the rows reach. */
  reachedBy(rows: number): number {
    let step = STEPS - 1;
    for (let count = 0; step > 0 && count < rows; step--) count += this.histogram[step]!;
    return (step + 1) << SHIFT;
  }
}

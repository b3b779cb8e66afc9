/** Work that comes back: a turn at once, and the next a while after the last one ended, so that turns never meet. */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private state: 'idle' | 'running' | 'stopping' = 'idle';

  constructor(
    private readonly work: () => Promise<unknown>,
    /** Told why a turn failed; the next one comes all the same. */
    private readonly failed: (error: unknown) => void,
    private readonly pauseMs: number,
  ) {}

  /** Whether a turn that takes long should leave the rest of its work for another time. */
  get isStopping(): boolean {
    return this.state === 'stopping';
  }

  start(): void {
    this.state = 'running';
    this.next();
  }

  /** Resolves when the turn that runs has ended. */
  async stop(): Promise<void> {
    if (this.state === 'running') this.state = 'stopping';
    clearTimeout(this.timer);
    await this.turn;
  }

  private next(): void {
    this.turn = this.work()
      .then(() => undefined, this.failed)
      .then(() => {
        if (this.state === 'running') this.timer = setTimeout(() => this.next(), this.pauseMs);
      });
  }
}

/** How long somebody works: real time, without pauses. It stands until it is resumed first. */
export class LabTimer {
  readonly #now: () => number;
  /** Milliseconds before it was resumed last, and when that was; null: it stands. */
  #before = 0;
  #since: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  get elapsed(): number {
    return Math.round(this.#before + (this.#since === null ? 0 : this.#now() - this.#since));
  }

  /** Sets it to what a journal says, where it stands. */
  set(milliseconds: number): void {
    this.#before = milliseconds;
    this.#since = null;
  }

  pause(): void {
    this.set(this.elapsed);
  }

  resume(): void {
    this.#since ??= this.#now();
  }
}

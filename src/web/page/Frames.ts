/** How long what an input changes on the screen waits for its answer, in milliseconds. */
const patience = 8;

/**
 * What is to be done in the next frame of the page. A frame takes a few milliseconds: most inputs are answered before one
 * would be over, so that the frame waits for the answer, and shows both.
 */
export class Frames {
  readonly #tasks = new Set<() => void>();
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** Does something in the next frame: once, however often it is asked for before. */
  next(task: () => void): void {
    this.#tasks.add(task);
    if (this.#timer === null) this.#ask();
  }

  /** The next frame does not do it any more. */
  withdraw(task: () => void): void {
    this.#tasks.delete(task);
  }

  /** The next frame waits until it is released, but no longer than a person could see. */
  hold(): void {
    if (this.#timer !== null) return;
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    this.#timer = setTimeout(() => this.release(), patience);
  }

  release(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#tasks.size > 0) this.#ask();
  }

  #ask(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame(() => {
      this.#asked = 0;
      const tasks = [...this.#tasks];
      this.#tasks.clear();
      for (const task of tasks) task();
    });
  }
}

/** The texts that were killed, newest last. Kills one after the other make one text. */
export class KillRing {
  readonly #texts: string[] = [];
  #place = 0;
  /** Whether the last thing done was a kill. */
  isGrowing = false;

  constructor(public size = 10) {}

  add(text: string, isBefore: boolean): void {
    if (text === "") return;
    const last = this.#texts.at(-1);
    if (this.isGrowing && last !== undefined)
      this.#texts[this.#texts.length - 1] = isBefore ? text + last : last + text;
    else this.#texts.push(text);
    while (this.#texts.length > this.size) this.#texts.shift();
    this.isGrowing = true;
    this.#place = this.#texts.length - 1;
  }

  clear(): void {
    this.#texts.length = 0;
    this.#place = 0;
  }

  /** The newest text. */
  newest(): string | null {
    this.#place = this.#texts.length - 1;
    return this.#texts[this.#place] ?? null;
  }

  /** The text before the one that was given last; behind the oldest comes the newest. */
  older(): string | null {
    if (this.#texts.length === 0) return null;
    this.#place = (this.#place - 1 + this.#texts.length) % this.#texts.length;
    return this.#texts[this.#place];
  }
}

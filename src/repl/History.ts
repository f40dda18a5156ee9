/** The inputs of this and earlier sessions, oldest first. */
export class History {
  readonly #items: string[] = [];
  /** Told of each input that later sessions are to have. */
  onAdd: (input: string) => void = () => {};
  /** Whether later sessions are to have what comes from now on. */
  isSaved = true;

  constructor(public longest = 4096) {}

  get items(): readonly string[] {
    return this.#items;
  }

  /** Puts in what earlier sessions left. */
  load(inputs: readonly string[]): void {
    this.#items.push(...inputs.slice(-this.longest));
  }

  /** Keeps an input; the same one again only where that is wanted. */
  add(input: string, again = false): void {
    if (input.trim() === "" || (!again && input === this.#items.at(-1))) return;
    this.#items.push(input);
    if (this.#items.length > this.longest) this.#items.shift();
    if (this.isSaved && !mayHoldSecret(input)) this.onAdd(input);
  }

  clear(): void {
    this.#items.length = 0;
  }

  /** The place of the next input from a place on, this one not among them, that is wanted; or -1. */
  find(isWanted: (input: string) => boolean, from: number, step: -1 | 1): number {
    for (let index = from + step; index >= 0 && index < this.#items.length; index += step)
      if (isWanted(this.#items[index])) return index;
    return -1;
  }

  /** Inputs that are wanted, newest first, each once, at most so many. */
  recent(isWanted: (input: string) => boolean, most: number): string[] {
    const found = new Set<string>();
    for (let index = this.#items.length - 1; index >= 0 && found.size < most; index--)
      if (isWanted(this.#items[index])) found.add(this.#items[index]);
    return [...found];
  }
}

/** What PSReadLine takes for a sign that an input holds a secret: such an input it does not save. */
const signsOfSecrets = /password|asplaintext|token|apikey|secret/i;

function mayHoldSecret(input: string): boolean {
  return signsOfSecrets.test(input);
}

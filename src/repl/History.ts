import { type AddToHistoryOption, usualHistoryOption } from "../command/readLine/addToHistoryOption.ts";
import type { HistorySaveStyle } from "../command/readLine/ReadLineSettings.ts";

/** The inputs of this and earlier sessions, oldest first. */
export class History {
  readonly #items: string[] = [];
  /** Told of each input that later sessions are to have. */
  onAdd: (input: string) => void = () => {};
  /** When later sessions are given what comes from now on. */
  saveStyle: HistorySaveStyle = "SaveIncrementally";
  /** Inputs that are saved when the shell is left. */
  readonly #waiting: string[] = [];

  constructor(public longest = 4096) {}

  get items(): readonly string[] {
    return this.#items;
  }

  /** Puts in what earlier sessions left. */
  load(inputs: readonly string[]): void {
    this.#items.push(...inputs.slice(-this.longest));
  }

  /** Keeps an input; the same one again only where that is wanted. */
  add(input: string, again = false, option: AddToHistoryOption = usualHistoryOption(input)): void {
    if (option === "SkipAdding" || input.trim() === "" || (!again && input === this.#items.at(-1))) return;
    this.#items.push(input);
    if (this.#items.length > this.longest) this.#items.shift();
    if (option !== "MemoryAndFile" || this.saveStyle === "SaveNothing") return;
    if (this.saveStyle === "SaveAtExit") this.#waiting.push(input);
    else this.onAdd(input);
  }

  /** The shell is left: what waits for that is saved. */
  saveWaiting(): void {
    for (const input of this.#waiting.splice(0)) this.onAdd(input);
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

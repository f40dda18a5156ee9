import { isTerminal } from "../terminal/isTerminal.ts";
import { standardError } from "../terminal/StandardOutput.ts";

/** Says on stderr how far a run over many pages is, in one line that is written anew; nothing where nobody looks. */
export class Progress {
  readonly #isShown: boolean;
  #count = 0;

  constructor(
    readonly total: number,
    isShown = total > 1 && isTerminal(2),
  ) {
    this.#isShown = isShown;
  }

  /** A page is done. */
  step(page: string): void {
    this.#count++;
    const name = page.length > 60 ? `...${page.slice(-57)}` : page;
    this.#write(`${this.#count}/${this.total} pages  ${name}`);
  }

  /** Leaves nothing behind. */
  clear(): void {
    this.#write("");
  }

  #write(text: string): void {
    if (this.#isShown) standardError.write(`\r\x1b[K${text}`);
  }
}

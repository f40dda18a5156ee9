import { visibleControls } from "../base/text/visibleControls.ts";
import { isTerminal } from "./terminal/isTerminal.ts";
import { standardError } from "./terminal/StandardOutput.ts";

/** Says on stderr how far a run over many files is, in one line that is written anew; nothing where nobody looks. */
export class Progress {
  readonly #isShown: boolean;
  #count = 0;

  constructor(
    readonly total: number,
    /** What is counted: "pages". */
    readonly things: string,
    isShown = total > 1 && isTerminal(2),
  ) {
    this.#isShown = isShown;
  }

  /** One is done. */
  step(file: string): void {
    this.#count++;
    const name = file.length > 60 ? `...${file.slice(-57)}` : file;
    this.#write(`${this.#count}/${this.total} ${this.things}  ${name}`);
  }

  /** Leaves nothing behind. */
  clear(): void {
    this.#write("");
  }

  #write(text: string): void {
    if (this.#isShown) standardError.write(`\r\x1b[K${visibleControls(text)}`);
  }
}

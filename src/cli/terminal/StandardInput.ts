import { readSync } from "node:fs";
import { waitForTerminal } from "./waitForTerminal.ts";

/** Lines of standard input, read when asked for; for a pipe or a file. */
export class StandardInput {
  #rest = Buffer.alloc(0);
  #ended = false;

  /** The next line without its end; null when there is none. */
  readLine(): string | null {
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString("utf8");
        this.#rest = this.#rest.subarray(end + 1);
        return line.replace(/\r$/, "");
      }
      if (this.#ended) break;
      this.#fill();
    }
    if (this.#rest.length === 0) return null;
    const line = this.#rest.toString("utf8");
    this.#rest = Buffer.alloc(0);
    return line;
  }

  #fill(): void {
    const part = Buffer.alloc(1 << 16);
    try {
      const count = readSync(0, part, 0, part.length, null);
      if (count === 0) this.#ended = true;
      this.#rest = Buffer.concat([this.#rest, part.subarray(0, count)]);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") waitForTerminal(10);
      else if (code === "EOF") this.#ended = true;
      else throw error;
    }
  }
}

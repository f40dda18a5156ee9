import { StringDecoder } from "node:string_decoder";

/** Lines of standard input where it is no terminal: read when asked for, and nobody is kept from stopping meanwhile. */
export class InputLines {
  #rest = "";
  #ended = false;
  #begun = false;
  #asked: ((line: string | null) => void) | null = null;
  readonly #decoder = new StringDecoder("utf8");

  /** Gives the next line without its end to `take`; null when there is none. */
  next(take: (line: string | null) => void): void {
    this.#asked = take;
    if (this.#answer()) return;
    this.#begin();
    process.stdin.resume();
  }

  /** Nobody waits for the line that was asked for: it is kept for the next who asks. */
  withdraw(): void {
    this.#asked = null;
  }

  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const { stdin } = process;
    stdin.on("data", (part: Buffer) => {
      this.#rest += this.#decoder.write(part);
      if (this.#answer()) stdin.pause();
    });
    const end = (): void => {
      this.#ended = true;
      this.#answer();
    };
    stdin.on("end", end);
    stdin.on("error", end);
    stdin.on("close", end);
  }

  #answer(): boolean {
    const take = this.#asked;
    if (!take) return true;
    const end = this.#rest.indexOf("\n");
    if (end < 0 && !this.#ended) return false;
    this.#asked = null;
    if (end < 0) {
      const last = this.#rest;
      this.#rest = "";
      take(last === "" ? null : last);
    } else {
      const line = this.#rest.slice(0, end);
      this.#rest = this.#rest.slice(end + 1);
      take(line.endsWith("\r") ? line.slice(0, -1) : line);
    }
    return true;
  }
}

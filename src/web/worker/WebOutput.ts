import type { ConsoleOutput } from "../../console/ConsoleHost.ts";

/** How long text is gathered before it is sent, in milliseconds. */
const patience = 16;
const longestMessage = 65_536;
const longestLine = 4096;

/** Sends to the page what is written; a text that was shown already is left out. */
export class WebOutput implements ConsoleOutput {
  readonly closed = false;
  unfinishedLine = "";
  /** Whether nothing is shown: what was done before is done again. */
  isMuted = false;
  /** Characters of the running input, and how many of them were shown before. */
  written = 0;
  shown = 0;
  #text = "";
  #sent = 0;

  constructor(readonly send: (text: string) => void) {}

  write(text: string): void {
    const start = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    const line = start > 0 ? text.slice(start) : this.unfinishedLine + text;
    this.unfinishedLine = line.length > longestLine ? line.slice(-longestLine) : line;
    this.writePast(text);
  }

  writePast(text: string): void {
    if (this.isMuted) return;
    const from = Math.max(0, Math.min(text.length, this.shown - this.written));
    this.written += text.length;
    this.#text += text.slice(from);
    const now = performance.now();
    if (this.#text.length > longestMessage || now - this.#sent > patience) this.flush();
  }

  flush(): void {
    this.#sent = performance.now();
    if (this.#text === "") return;
    const text = this.#text;
    this.#text = "";
    this.send(text);
  }
}

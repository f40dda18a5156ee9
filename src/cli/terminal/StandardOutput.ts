import { writeSync } from "node:fs";
import type { ConsoleOutput } from "../../console/ConsoleHost.ts";
import { waitForTerminal } from "./waitForTerminal.ts";

const longestLine = 4096;

/** Texts that are held back, of both descriptors in their order; null: nothing is. */
let held: HeldText[] | null = null;

/**
 * Writes text to standard output or error at once, so that nothing is lost and nothing overtakes: works in every thread.
 * A reader that is slow is waited for; one that is gone makes `closed` true, and what is written later is dropped.
 */
export class StandardOutput implements ConsoleOutput {
  closed = false;
  /** Why nothing more can be written, where it is not that the reader is gone: an error code of the host. */
  failure: string | null = null;
  /** What was written since the last line ended; "" once a person has pressed Enter behind it. */
  unfinishedLine = "";

  constructor(readonly descriptor: 1 | 2) {}

  write(text: string): void {
    this.#note(text);
    if (held) held.push({ to: this, text });
    else this.#write(Buffer.from(text, "utf8"));
  }

  /** What is no text of a line: sequences that move the cursor and put it back. */
  writePast(text: string): void {
    if (held) held.push({ to: this, text });
    else this.#write(Buffer.from(text, "utf8"));
  }

  #note(text: string): void {
    const start = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    const line = start > 0 ? text.slice(start) : this.unfinishedLine + text;
    // What is longer than any row is no prompt's beginning.
    this.unfinishedLine = line.length > longestLine ? line.slice(-longestLine) : line;
  }

  #write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length && !this.closed; ) {
      try {
        at += writeSync(this.descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EAGAIN") waitForTerminal(5);
        else {
          this.closed = true;
          if (!readerGone.includes(code ?? "")) this.failure = code ?? "unknown";
        }
      }
    }
  }
}

/** What a host says where nobody reads any more: a pipe without an end, a terminal that went away, a closed descriptor. */
const readerGone = ["EPIPE", "EOF", "EIO", "EBADF"];

/** A text that was held back, and where it was to go. */
export interface HeldText {
  readonly to: StandardOutput;
  readonly text: string;
}

/** Holds all output back until it is released, dropped or taken. */
export function holdOutput(): {
  readonly release: () => void;
  readonly drop: () => void;
  readonly take: () => readonly HeldText[];
} {
  held = [];
  const take = (): readonly HeldText[] => {
    const texts = held ?? [];
    held = null;
    return texts;
  };
  return {
    take,
    drop: () => void take(),
    release() {
      for (const { to, text } of take()) to.write(text);
    },
  };
}

export const standardOutput = new StandardOutput(1);
export const standardError = new StandardOutput(2);

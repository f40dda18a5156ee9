import { writeSync } from "node:fs";

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes text to standard output or error at once, so that nothing is lost and nothing overtakes: works in every thread.
 * A reader that is slow is waited for; one that is gone makes `closed` true, and what is written later is dropped.
 */
export class StandardOutput {
  closed = false;

  constructor(readonly descriptor: 1 | 2) {}

  write(text: string): void {
    if (this.closed) return;
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(this.descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EAGAIN") Atomics.wait(pause, 0, 0, 5);
        else if (code === "EPIPE" || code === "EOF") {
          this.closed = true;
          return;
        } else throw error;
      }
    }
  }
}

export const standardOutput = new StandardOutput(1);
export const standardError = new StandardOutput(2);

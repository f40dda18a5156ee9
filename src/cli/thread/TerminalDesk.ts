import { createInterface } from "node:readline";
import type { EngineRequest, TerminalMessage } from "./SharedSignals.ts";

/** The terminal's side of a conversation with the engine: reads lines from the person and sends them. */
export class TerminalDesk {
  #cancel: (() => void) | null = null;

  constructor(readonly send: (message: TerminalMessage) => void) {}

  take(request: EngineRequest): void {
    if (request.kind === "readLine") this.#readLine(request.prompt);
  }

  /** Ctrl+C while a line is read: there is no answer. */
  interrupt(): void {
    this.#cancel?.();
  }

  #readLine(prompt: string): void {
    const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
    let answered = false;
    const answer = (text: string | null): void => {
      if (answered) return;
      answered = true;
      this.#cancel = null;
      reader.close();
      process.stdin.pause();
      this.send({ kind: "answer", text });
    };
    this.#cancel = () => answer(null);
    reader.on("close", () => answer(null));
    reader.question(prompt, answer);
  }
}

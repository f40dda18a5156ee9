import { createInterface } from "node:readline";
import { type Completion, LineEditor } from "../../repl/LineEditor.ts";
import { readSecret } from "../../repl/readSecret.ts";
import type { EngineRequest, TerminalMessage } from "./SharedSignals.ts";

/** The terminal's side of a conversation with the engine: reads from the person and sends it. */
export class TerminalDesk {
  readonly #editor = new LineEditor(process.stdin, process.stdout);
  #cancel: (() => void) | null = null;
  #completed: ((completion: Completion | null) => void) | null = null;
  #judged: ((complete: boolean) => void) | null = null;

  constructor(readonly send: (message: TerminalMessage) => void) {}

  take(request: EngineRequest): void {
    if (request.kind === "readLine") this.#readLine(request.prompt, request.secret);
    else if (request.kind === "readInput") void this.#readInput(request.prompt);
    else if (request.kind === "openHistory") this.#editor.history.open(request.file);
    else if (request.kind === "completion") this.#completed?.(request.completion);
    else this.#judged?.(request.complete);
  }

  /** Ctrl+C while a line is read: there is no answer. */
  interrupt(): void {
    this.#cancel?.();
  }

  async #readInput(prompt: string): Promise<void> {
    const input = await this.#editor.read(prompt, {
      isComplete: (text) =>
        new Promise((resolve) => {
          this.#judged = resolve;
          this.send({ kind: "isComplete", text });
        }),
      complete: (text, cursor) =>
        new Promise((resolve) => {
          this.#completed = resolve;
          this.send({ kind: "completeAt", text, cursor });
        }),
    });
    this.send({ kind: "input", input });
  }

  /** One line in the terminal's own way; of a secret only asterisks are shown. */
  #readLine(prompt: string, secret: boolean): void {
    const { stdin, stdout } = process;
    let answered = false;
    const answer = (text: string | null): void => {
      if (answered) return;
      answered = true;
      this.#cancel = null;
      this.send({ kind: "answer", text });
    };
    if (secret) {
      const reading = readSecret(stdin, stdout, prompt);
      this.#cancel = reading.cancel;
      void reading.answer.then((text) => {
        if (text === null) process.emit("SIGINT");
        answer(text);
      });
      return;
    }
    stdout.write(prompt);
    const reader = createInterface({ input: stdin, output: stdout, terminal: true, prompt });
    this.#cancel = () => reader.close();
    reader.on("SIGINT", () => process.emit("SIGINT"));
    reader.on("line", (line) => {
      answer(line);
      reader.close();
    });
    reader.on("close", () => {
      stdin.pause();
      answer(null);
    });
  }
}

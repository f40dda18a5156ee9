import { createInterface } from "node:readline";
import { type Completion, LineEditor } from "../../repl/LineEditor.ts";
import { readSecret } from "../../repl/readSecret.ts";
import { isTerminal } from "../isTerminal.ts";
import { InputLines } from "./InputLines.ts";
import type { EngineRequest, TerminalMessage } from "./SharedSignals.ts";

/** The terminal's side of a conversation with the engine: reads from the person, or from a pipe, and sends it. */
export class TerminalDesk {
  readonly #isTerminal = isTerminal(0);
  readonly #lines = new InputLines();
  #lineEditor: LineEditor | null = null;
  #cancel: (() => void) | null = null;
  #completed: ((completion: Completion | null) => void) | null = null;
  #judged: ((complete: boolean) => void) | null = null;

  constructor(readonly send: (message: TerminalMessage) => void) {}

  take(request: Exclude<EngineRequest, { kind: "alarm" }>): void {
    switch (request.kind) {
      case "readLine":
        if (this.#isTerminal) this.#readLine(request);
        else this.#lines.next((text) => this.send({ kind: "answer", question: request.question, text }));
        break;
      case "readInput":
        void this.#readInput(request.prompt);
        break;
      case "withdraw":
        this.#cancel?.();
        this.#lines.withdraw();
        break;
      case "openHistory":
        this.#editor.history.open(request.file);
        break;
      case "completion":
        this.#completed?.(request.completion);
        break;
      case "complete":
        this.#judged?.(request.complete);
    }
  }

  /** Ctrl+C while a line is read: there is no answer. */
  interrupt(): void {
    this.#cancel?.();
  }

  get #editor(): LineEditor {
    this.#lineEditor ??= new LineEditor(process.stdin, process.stdout);
    return this.#lineEditor;
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
  #readLine({ question, prompt, secret }: Extract<EngineRequest, { kind: "readLine" }>): void {
    const { stdin, stdout } = process;
    let answered = false;
    const answer = (text: string | null): void => {
      if (answered) return;
      answered = true;
      this.#cancel = null;
      this.send({ kind: "answer", question, text });
    };
    if (secret) {
      const reading = readSecret(stdin, stdout, prompt);
      this.#cancel = reading.cancel;
      reading.interrupted = () => process.emit("SIGINT");
      void reading.answer.then(answer);
      return;
    }
    stdout.write(prompt);
    const reader = createInterface({ input: stdin, output: stdout, terminal: true, prompt });
    this.#cancel = () => {
      if (!answered) stdout.write("\r\n");
      reader.close();
    };
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

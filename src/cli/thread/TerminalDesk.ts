import { createInterface, type Interface } from "node:readline";
import { InputHistory } from "./InputHistory.ts";
import type { Completion } from "./LineReader.ts";
import type { EngineRequest, TerminalMessage } from "./SharedSignals.ts";

/** The terminal's side of a conversation with the engine: reads lines from the person and sends them. */
export class TerminalDesk {
  #cancel: (() => void) | null = null;
  #history: InputHistory | null = null;
  #completed: ((completion: Completion | null) => void) | null = null;
  #judged: ((complete: boolean) => void) | null = null;

  constructor(readonly send: (message: TerminalMessage) => void) {}

  take(request: EngineRequest): void {
    switch (request.kind) {
      case "readLine":
        return this.#readLine(request.prompt, request.secret);
      case "readInput":
        return this.#readInput(request.prompt);
      case "openHistory":
        this.#history = new InputHistory(request.file);
        return;
      case "completion":
        return this.#completed?.(request.completion);
      case "complete":
        return this.#judged?.(request.complete);
    }
  }

  /** Ctrl+C while a line is read: there is no answer. */
  interrupt(): void {
    this.#cancel?.();
  }

  #readLine(prompt: string, secret: boolean): void {
    const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
    if (secret) hideEcho(reader);
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
    reader.on("SIGINT", () => answer(null));
    reader.on("close", () => answer(null));
    reader.question(prompt, answer);
  }

  /** One input of one or more lines, edited with history and completion. */
  #readInput(prompt: string): void {
    const lines: string[] = [];
    const reader = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: true,
      history: this.#history?.lines() ?? [],
      historySize: 1000,
      removeHistoryDuplicates: true,
      completer: (line: string, done: (error: null, result: [string[], string]) => void) => this.#complete(lines, line, done),
    });
    let ended = false;
    const end = (message: TerminalMessage): void => {
      if (ended) return;
      ended = true;
      this.#cancel = null;
      this.#judged = null;
      reader.close();
      process.stdin.pause();
      this.send(message);
    };
    const cancel = (): void => {
      process.stdout.write("^C\n");
      end({ kind: "input", input: { kind: "canceled" } });
    };
    this.#cancel = cancel;
    reader.on("SIGINT", cancel);
    reader.on("close", () => {
      if (!ended) process.stdout.write("\n");
      end({ kind: "input", input: { kind: "end" } });
    });
    reader.on("line", (line) => {
      lines.push(line);
      const text = lines.join("\n");
      // An empty line ends an input that is still open, as at PowerShell's own prompt.
      const isForced = lines.length > 1 && line.trim() === "";
      this.#judged = (complete) => {
        this.#judged = null;
        if (!complete && !isForced) {
          reader.setPrompt(">> ");
          reader.prompt();
          return;
        }
        this.#history?.add(text);
        end({ kind: "input", input: { kind: "line", text } });
      };
      this.send({ kind: "isComplete", text });
    });
    reader.setPrompt(prompt);
    reader.prompt();
  }

  #complete(earlier: readonly string[], line: string, done: (error: null, result: [string[], string]) => void): void {
    const text = [...earlier, line].join("\n");
    this.#completed = (completion) => {
      this.#completed = null;
      if (!completion) return done(null, [[], line]);
      done(null, [[...completion.candidates], text.slice(completion.start, completion.end)]);
    };
    this.send({ kind: "completeAt", text, cursor: text.length });
  }
}

/** What is typed at a password prompt is not shown. */
function hideEcho(reader: Interface): void {
  let shown = false;
  const target = reader as Interface & { _writeToOutput?: (text: string) => void };
  target._writeToOutput = (text) => {
    if (!shown) process.stdout.write(text);
    shown = true;
  };
}

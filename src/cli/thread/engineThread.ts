import { receiveMessageOnPort, workerData } from "node:worker_threads";
import type { ReadInput } from "../../repl/LineEditor.ts";
import { readCommandLine } from "../CommandLine.ts";
import type { Keyboard } from "../Keyboard.ts";
import { runProgram } from "../Program.ts";
import { wantsColors } from "../runHere.ts";
import { StandardInput } from "../StandardInput.ts";
import { standardOutput } from "../StandardOutput.ts";
import type { LineReader, SessionAdviser } from "./LineReader.ts";
import { type EngineRequest, type EngineThreadData, signals, type TerminalMessage } from "./SharedSignals.ts";

/** Runs the command line in this thread; its exit code is the thread's. */
export function engineThread(): void {
  const { setFlagsFromString } = require("node:v8") as typeof import("node:v8");
  // The compiled code that is kept is told by V8's flags, so they change after it was read. V8 learns to make in the old
  // space what it saw live long. What each call makes would be among it, and what is dead there keeps all that it points
  // to until the next full collection.
  setFlagsFromString("--no-allocation-site-pretenuring");
  const data = workerData as EngineThreadData;
  const shared = new Int32Array(data.shared);
  const terminal = new TerminalSide(data, shared);
  const size = (index: number) => () => (data.terminalOutput ? Atomics.load(shared, index) : null);
  const code = runProgram(() => readCommandLine(data.argv), {
    environment: process.env,
    stopFlag: shared,
    keyboard: data.terminalInput ? terminal : pipedKeyboard(),
    columns: size(signals.columns),
    rows: size(signals.rows),
    colors: data.terminalOutput && wantsColors(process.env),
    lines: data.terminalInput ? terminal : null,
  });
  if (typeof code === "number") process.exit(code);
  void code.then((later) => process.exit(later));
}

/** The terminal as seen from the engine: asks the first thread and waits for its answer. */
class TerminalSide implements Keyboard, LineReader {
  readonly isTerminal = true;

  constructor(
    readonly data: EngineThreadData,
    readonly shared: Int32Array,
  ) {}

  readLine(prompt: string): string | null {
    return this.#ask({ kind: "readLine", prompt, secret: false });
  }

  readSecret(prompt: string): string | null {
    return this.#ask({ kind: "readLine", prompt, secret: true });
  }

  read(prompt: string, adviser: SessionAdviser): ReadInput {
    this.#send({ kind: "readInput", prompt });
    for (;;) {
      const message = this.#receive();
      if (message.kind === "input") return message.input;
      if (message.kind === "isComplete") this.#send({ kind: "complete", complete: adviser.isComplete(message.text) });
      if (message.kind === "completeAt")
        this.#send({ kind: "completion", completion: adviser.complete(message.text, message.cursor) });
    }
  }

  openHistory(file: string): void {
    this.#send({ kind: "openHistory", file });
  }

  #ask(request: EngineRequest): string | null {
    this.#send(request);
    for (;;) {
      const message = this.#receive();
      if (message.kind === "answer") return message.text;
    }
  }

  #send(request: EngineRequest): void {
    this.data.port.postMessage(request);
  }

  #receive(): TerminalMessage {
    for (;;) {
      const received = receiveMessageOnPort(this.data.port);
      if (received) return received.message as TerminalMessage;
      Atomics.wait(this.shared, signals.message, 0);
      Atomics.store(this.shared, signals.message, 0);
    }
  }
}

/** Read-Host takes lines of standard input where it is no terminal; nobody answers questions there. */
function pipedKeyboard(): Keyboard {
  const input = new StandardInput();
  const read = (prompt: string): string | null => {
    standardOutput.write(prompt);
    return input.readLine();
  };
  return { isTerminal: false, readLine: read, readSecret: read };
}

import { receiveMessageOnPort, workerData } from "node:worker_threads";
import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { WhileWaiting } from "../../command/services/PSHost.ts";
import type { Keyboard } from "../../console/Keyboard.ts";
import type { HistoryInput, InputRequest, LineReader, SessionAdviser } from "../../console/LineReader.ts";
import type { ReadInput } from "../../repl/Editor.ts";
import { nodeMeters } from "../nodeMeters.ts";
import { readCommandLine } from "../options/CommandLine.ts";
import { outputChecked } from "../Program.ts";
import { runProgram } from "../runProgram.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { wantsColors } from "../terminal/wantsColors.ts";
import { type EngineRequest, type EngineThreadData, signals, type TerminalMessage } from "./SharedSignals.ts";

/** How often somebody who waits looks whether to stop. */
const pollMilliseconds = 50;

/** How often somebody at the prompt may be told something. */
const idleMilliseconds = 1000;

/** Runs the command line in this thread, once the first thread lets it; its exit code is the thread's. */
export function engineThread(): void {
  const data = workerData as EngineThreadData;
  const shared = new Int32Array(data.shared);
  const desk = new DeskSide(data, shared);
  Atomics.wait(shared, signals.begin, 0);
  const size = (index: number) => () => (data.terminalOutput ? Atomics.load(shared, index) : null);
  const code = runProgram(() => readCommandLine(data.argv), {
    environment: process.env,
    stopFlag: shared,
    keyboard: desk,
    columns: size(signals.columns),
    rows: size(signals.rows),
    colors: data.terminalOutput && wantsColors(process.env),
    errorsApart: !data.terminalError,
    meters: { ...nodeMeters, alarm: (milliseconds) => desk.setAlarm(milliseconds) },
    lines: data.terminalInput ? desk : null,
  });
  if (typeof code === "number") process.exit(outputChecked(code));
  void code.then((later) => process.exit(outputChecked(later)));
}

/** The terminal, or standard input where it is none, as seen from the engine: asks the first thread and waits for its answer. */
class DeskSide implements Keyboard, LineReader {
  readonly isTerminal: boolean;
  #questions = 0;
  #alarm = 0;

  constructor(
    readonly data: EngineThreadData,
    readonly shared: Int32Array,
  ) {
    this.isTerminal = data.terminalInput;
  }

  readLine(prompt: string, waiting?: WhileWaiting): string | null {
    return this.#ask(prompt, false, waiting);
  }

  readSecret(prompt: string, waiting?: WhileWaiting): string | null {
    return this.#ask(prompt, true, waiting);
  }

  converse(dialog: ScreenDialog, waiting: WhileWaiting = () => {}): DialogAnswer | null {
    if (!this.isTerminal || !this.data.terminalOutput) return null;
    const question = ++this.#questions;
    this.#send({ kind: "converse", question, dialog });
    try {
      for (;;) {
        const message = this.#receive(waiting);
        if (message.kind === "dialogAnswer" && message.question === question) return message.answer;
      }
    } catch (thrown) {
      this.#send({ kind: "withdraw" });
      throw thrown;
    }
  }

  read(request: InputRequest, adviser: SessionAdviser, idle?: () => string | null): ReadInput {
    this.#send({ kind: "readInput", request: { ...request, prompt: this.#afterOutput(request.prompt) } });
    const look = (): void => {
      const text = idle?.() ?? null;
      if (text !== null) this.#send({ kind: "showAbove", text });
    };
    for (;;) {
      const message = this.#receive(idle ? look : null, idleMilliseconds);
      if (message.kind === "input") {
        request.settings.predictionViewStyle = message.view;
        return message.input;
      }
      if (message.kind === "completeAt")
        this.#send({ kind: "completion", completion: adviser.complete(message.text, message.cursor) });
      if (message.kind === "handlerAt") this.#send({ kind: "handled", result: adviser.runHandler(message.call) });
      if (message.kind === "viMode") {
        adviser.tellViMode(message.mode);
        this.#send({ kind: "toldViMode" });
      }
      if (message.kind === "helpAt")
        this.#send({ kind: "help", help: adviser.help(message.text, message.cursor, message.help) });
    }
  }

  openHistory(file: string): void {
    this.#send({ kind: "openHistory", file });
  }

  keepInput(input: HistoryInput): void {
    this.#send({ kind: "keepInput", input });
  }

  saveHistory(): void {
    this.#send({ kind: "saveHistory" });
  }

  setAlarm(milliseconds: number): void {
    if (milliseconds === this.#alarm && milliseconds === 0) return;
    this.#alarm = milliseconds;
    this.#send({ kind: "alarm", milliseconds });
  }

  #ask(prompt: string, secret: boolean, waiting: WhileWaiting = () => {}): string | null {
    if (!this.isTerminal) standardOutput.write(prompt);
    const question = ++this.#questions;
    this.#send({ kind: "readLine", question, prompt: this.isTerminal ? this.#afterOutput(prompt) : prompt, secret });
    try {
      for (;;) {
        const message = this.#receive(waiting);
        if (message.kind === "answer" && message.question === question) return message.text;
      }
    } catch (thrown) {
      this.#send({ kind: "withdraw" });
      throw thrown;
    }
  }

  /** A prompt behind output that did not end its line. The editor writes its rows from their first column on. */
  #afterOutput(prompt: string): string {
    const before = standardOutput.unfinishedLine;
    const columns = Atomics.load(this.shared, signals.columns) || 80;
    const fits = before === "" || before.length + prompt.length < columns;
    if (!fits) standardOutput.write("\n");
    standardOutput.unfinishedLine = "";
    return fits ? before + prompt : prompt;
  }

  #send(request: EngineRequest): void {
    this.data.port.postMessage(request);
  }

  #receive(waiting: WhileWaiting | null = null, every = pollMilliseconds): TerminalMessage {
    for (;;) {
      const received = receiveMessageOnPort(this.data.port);
      if (received) return received.message as TerminalMessage;
      waiting?.();
      Atomics.wait(this.shared, signals.message, 0, waiting ? every : undefined);
      Atomics.store(this.shared, signals.message, 0);
    }
  }
}

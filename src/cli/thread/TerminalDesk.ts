import { initialReadLineSettings } from "../../command/readLine/ReadLineSettings.ts";
import type { InputRequest } from "../../console/LineReader.ts";
import type { Completion, HandlerResult, HelpKind, HelpText, LineAdviser } from "../../repl/LineAdviser.ts";
import { openHistoryFile } from "../../repl/terminal/openHistoryFile.ts";
import { TerminalReader } from "../../repl/terminal/TerminalReader.ts";
import { warmUp } from "../../repl/terminal/warmUp.ts";
import { isTerminal } from "../terminal/isTerminal.ts";
import { InputLines } from "./InputLines.ts";
import type { EngineRequest, TerminalMessage } from "./SharedSignals.ts";

/** Nobody advises on the answer to a question. */
const noAdviser: LineAdviser = { complete: async () => null, help: async () => null };

/** The terminal's side of a conversation with the engine: reads from the person, or from a pipe, and sends it. */
export class TerminalDesk {
  readonly #isTerminal = isTerminal(0);
  readonly #lines = new InputLines();
  #terminalReader: TerminalReader | null = null;
  #isAsking = false;
  #isWarm = false;
  #completed: ((completion: Completion | null) => void) | null = null;
  #helped: ((help: HelpText | null) => void) | null = null;
  #handled: ((result: HandlerResult) => void) | null = null;
  #toldViMode: (() => void) | null = null;

  constructor(readonly send: (message: TerminalMessage) => void) {}

  take(request: Exclude<EngineRequest, { kind: "alarm" }>): void {
    switch (request.kind) {
      case "readLine":
        if (this.#isTerminal) void this.#readLine(request);
        else this.#lines.next((text) => this.send({ kind: "answer", question: request.question, text }));
        break;
      case "readInput":
        void this.#readInput(request.request);
        break;
      case "converse":
        void this.#reader
          .converse(request.dialog)
          .then((answer) => this.send({ kind: "dialogAnswer", question: request.question, answer }));
        break;
      case "withdraw":
        this.#reader.closeDialog();
        this.interrupt();
        this.#lines.withdraw();
        break;
      case "showAbove":
        this.#reader.showAbove(request.text);
        break;
      case "openHistory":
        openHistoryFile(this.#reader.history, request.file);
        break;
      case "keepInput": {
        const { text, again, option } = request.input;
        this.#reader.history.add(text, again, option);
        break;
      }
      case "saveHistory":
        this.#reader.history.saveWaiting();
        break;
      case "completion":
        this.#completed?.(request.completion);
        break;
      case "help":
        this.#helped?.(request.help);
        break;
      case "handled":
        this.#handled?.(request.result);
        break;
      case "toldViMode":
        this.#toldViMode?.();
    }
  }

  /** Ctrl+C while a line is read: there is no answer. */
  interrupt(): void {
    if (!this.#isAsking) return;
    this.#isAsking = false;
    this.#reader.cancel();
  }

  /** The terminal is gone: whatever is read, now or later, has ended. */
  hangUp(): void {
    if (this.#isTerminal) this.#reader.hangUp();
  }

  get #reader(): TerminalReader {
    if (!this.#terminalReader) {
      const interrupt = () => process.emit("SIGINT");
      this.#terminalReader = new TerminalReader(process.stdin, process.stdout, interrupt, afterReading);
      // A terminal in raw mode ends only by being closed.
      for (const event of ["end", "error"]) process.stdin.on(event, () => process.emit("SIGHUP"));
    }
    return this.#terminalReader;
  }

  async #readInput(request: InputRequest): Promise<void> {
    const adviser: LineAdviser = {
      complete: (text, cursor) =>
        new Promise((resolve) => {
          this.#completed = resolve;
          this.send({ kind: "completeAt", text, cursor });
        }),
      help: (text: string, cursor: number, help: HelpKind) =>
        new Promise((resolve) => {
          this.#helped = resolve;
          this.send({ kind: "helpAt", text, cursor, help });
        }),
      runHandler: (call) =>
        new Promise((resolve) => {
          this.#handled = resolve;
          this.send({ kind: "handlerAt", call });
        }),
      changedViMode: (mode) =>
        new Promise((resolve) => {
          this.#toldViMode = resolve;
          this.send({ kind: "viMode", mode });
        }),
    };
    const reading = this.#reader.read({ ...request, adviser });
    if (!this.#isWarm) warmUp(() => this.#reader.isIdle);
    this.#isWarm = true;
    const input = await reading;
    this.send({ kind: "input", input, view: request.settings.predictionViewStyle });
  }

  /** One line as the answer to a question; of a secret only asterisks are shown. */
  async #readLine({ question, prompt, secret }: Extract<EngineRequest, { kind: "readLine" }>): Promise<void> {
    this.#isAsking = true;
    const settings = { ...initialReadLineSettings(), predictionSource: "None" as const };
    const input = await this.#reader.read({
      prompt,
      edition: "Core",
      settings,
      adviser: noAdviser,
      answer: secret ? "secret" : "plain",
    });
    const wasAsking = this.#isAsking;
    this.#isAsking = false;
    if (input.kind === "canceled" && wasAsking) process.emit("SIGINT");
    this.send({ kind: "answer", question, text: input.kind === "line" ? input.text : null });
  }
}

/** When the time is over, and what has come until then was read: a loop that was busy finds its timers due before the keys. */
function afterReading(then: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(() => setImmediate(then), milliseconds);
}

import { stopCodes } from "../../base/stopCodes.ts";
import { dialogAnswerText } from "../../command/dialogAnswerText.ts";
import { initialReadLineSettings } from "../../command/readLine/ReadLineSettings.ts";
import type { ScreenDialog } from "../../command/ScreenDialog.ts";
import type { InputRequest } from "../../console/LineReader.ts";
import type { LineAdviser } from "../../repl/LineAdviser.ts";
import { TerminalReader } from "../../repl/terminal/TerminalReader.ts";
import type { ButtonEntry, JournalEntry, Session } from "../JournalEntry.ts";
import type { LabRequest, LabState } from "../LabState.ts";
import {
  type Answers,
  type AskedMeanwhile,
  answerStates,
  longestAnswer,
  type Question,
  type Resumed,
  sharedPlaces,
  type WorkerMessage,
} from "../messages.ts";
import type { OrganizationView } from "../OrganizationView.ts";
import { engineWorker } from "./engineWorker.ts";
import type { KeyboardBox } from "./KeyboardBox.ts";
import type { PageSettings } from "./PageSettings.ts";
import type { TerminalView } from "./TerminalView.ts";

/** Whom the shell tells of what happens. */
export interface ShellEvents {
  /** The journal has one entry more, or is another one. */
  kept(session: Session): void;
  /** `scripts`: paths of those on drive C:. */
  organization(view: OrganizationView, scripts: readonly string[]): void;
  /** Whether an input runs. */
  busy(isBusy: boolean): void;
  /** Something to tell the person; "": what was told last is over. */
  said(text: string): void;
  lab(state: LabState): void;
  /** The session that the shell was to begin with was taken, and an input is awaited. */
  begun(session: Session): void;
  /** It was not, and there is no shell. */
  refused(message: string): void;
}

const noAdviser: LineAdviser = { complete: async () => null, help: async () => null };

/**
 * The shell as the page sees it: a worker that runs inputs, and the editor that reads them. Where page and worker share
 * memory, a running input is stopped and answered through it; where they do not, the worker is ended and another one does
 * again what the journal holds.
 */
export class ShellClient {
  session: Session;
  readonly reader: TerminalReader;
  readonly #shared: Int32Array | null;
  #worker: Worker | null = null;
  #isBusy = true;
  #asked = 0;
  readonly #waiting = new Map<number, (answer: never) => void>();
  /** Inputs that wait for the prompt. */
  readonly #pending: string[] = [];
  #isPrompted = false;
  #isBegun = false;
  /** What the editor reads an input with; null: none is awaited. */
  #request: InputRequest | null = null;

  constructor(
    session: Session,
    readonly keyboard: KeyboardBox,
    readonly view: TerminalView,
    readonly size: { readonly columns: number; readonly rows: number; on(event: "resize", listener: () => void): void },
    readonly events: ShellEvents,
    /** What the page is for: the edition of its shell, the text of its lab. */
    readonly page: Pick<PageSettings, "edition" | "lab">,
  ) {
    this.session = session;
    this.#shared = crossOriginIsolated
      ? new Int32Array(new SharedArrayBuffer(sharedPlaces.text * 4 + longestAnswer))
      : null;
    const output = {
      get columns() {
        return size.columns;
      },
      get rows() {
        return size.rows;
      },
      write: (text: string) => view.write(text),
      on: (event: "resize", listener: () => void) => size.on(event, listener),
    };
    this.reader = new TerminalReader(keyboard, output, () => this.stop());
    this.reader.onView = (seen) => keyboard.hold(seen);
    size.on("resize", () => this.#tellSize());
  }

  get isShared(): boolean {
    return this.#shared !== null;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Begins anew with a session; `shows`: what its inputs write is seen again. */
  start(session: Session, shows: boolean, resumed: Resumed | null = null): void {
    this.#worker?.terminate();
    this.session = session;
    this.#isPrompted = false;
    this.#isBegun = false;
    this.#request = null;
    this.#worker = null;
    this.reader.closeDialog();
    this.reader.cancel();
    this.#waiting.clear();
    this.#setBusy(true);
    if (this.#shared) {
      Atomics.store(this.#shared, sharedPlaces.stop, stopCodes.none);
      Atomics.store(this.#shared, sharedPlaces.answered, answerStates.none);
    }
    const worker = engineWorker((event) => this.events.said(`The shell cannot run here: ${event.message}`));
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (worker === this.#worker) this.#take(data);
    };
    const { columns, rows } = this.size;
    this.#tellSize();
    const shared = (this.#shared?.buffer ?? null) as SharedArrayBuffer | null;
    worker.postMessage({
      kind: "start",
      start: {
        session,
        edition: this.page.edition,
        lab: this.page.lab,
        columns,
        rows,
        shared,
        showsReplay: shows,
        resumed,
      },
    });
  }

  /** Types an input at the prompt as soon as there is one, and runs it. */
  type(text: string): void {
    this.#pending.push(text);
    this.#typePending();
  }

  /** Does what is no input: brings a file, opens a device. */
  do(entry: ButtonEntry): void {
    this.events.said("");
    this.#worker?.postMessage({ kind: "do", entry });
  }

  /** Asks the lab what a learner asks with a button. */
  askLab(request: LabRequest): void {
    this.#worker?.postMessage({ kind: "lab", request });
  }

  /** Asks the worker, which answers between two inputs. */
  ask<Kind extends Question["ask"]>(question: Extract<Question, { ask: Kind }>): Promise<Answers[Kind]> {
    const id = ++this.#asked;
    this.#worker?.postMessage({ kind: "ask", id, question });
    return new Promise((resolve) => this.#waiting.set(id, resolve as (answer: never) => void));
  }

  /** Ctrl+C. */
  stop(): void {
    if (!this.#isBusy) return;
    if (this.#shared) {
      Atomics.store(this.#shared, sharedPlaces.stop, stopCodes.person);
      Atomics.notify(this.#shared, sharedPlaces.answered);
      return;
    }
    this.view.write("^C\r\n");
    this.#restart("The shell began anew and did again what came before; the stopped input left nothing behind.");
  }

  #restart(why: string): void {
    this.events.said(why);
    this.start(this.session, false);
  }

  #take(message: WorkerMessage): void {
    switch (message.kind) {
      case "output":
        this.view.write(message.text.replace(/\r?\n/g, "\r\n"));
        break;
      case "prompt":
        this.#prompt(message.request);
        break;
      case "question":
        void this.#answer(message);
        break;
      case "withdraw":
        this.reader.closeDialog();
        this.reader.cancel();
        break;
      case "keepInput": {
        const { text, again, option } = message.input;
        this.reader.history.add(text, again, option);
        break;
      }
      case "done":
        this.#keep(message.entry);
        break;
      case "answer":
        this.#waiting.get(message.id)?.(message.answer as never);
        this.#waiting.delete(message.id);
        break;
      case "lab":
        this.session = { ...this.session, labJournal: message.journal };
        this.events.kept(this.session);
        this.events.lab(message.state);
        break;
      case "notice":
        this.events.said(message.text);
        break;
      case "organization":
        this.events.organization(message.view, message.scripts);
        break;
      case "ended":
        this.view.write(`The shell ended with exit code ${message.exitCode}. Another one begins.\r\n`);
        this.#restart("Another shell began; the organisation is as the last one left it.");
        break;
      case "refused":
        this.events.refused(message.message);
        break;
      case "failed":
        this.#setBusy(false);
        this.events.said(message.message);
        break;
      default:
    }
  }

  /** Another prompt while the editor reads: the lab was set back, and the input is for another session. */
  #prompt(request: InputRequest): void {
    const isReading = this.#request !== null;
    this.#request = request;
    if (!this.#isBegun) this.events.begun(this.session);
    this.#isBegun = true;
    if (isReading) this.reader.cancel();
    else void this.#read();
    this.view.frames.release();
  }

  async #read(): Promise<void> {
    const request = this.#request;
    if (!request) return;
    this.#setBusy(false);
    this.#isPrompted = true;
    const adviser: LineAdviser = {
      complete: (text, cursor) => this.ask({ ask: "completion", text, cursor }),
      help: (text, cursor, help) => this.ask({ ask: "help", text, cursor, help }),
      runHandler: (call) => this.ask({ ask: "handler", call }),
      changedViMode: async (mode) => void (await this.ask({ ask: "viMode", mode })),
    };
    this.view.isReading = true;
    const reading = this.reader.read({ ...request, adviser });
    this.#typePending();
    const input = await reading;
    this.view.isReading = false;
    this.#isPrompted = false;
    if (input.kind !== "line" || input.text.trim() === "") {
      void this.#read();
      return;
    }
    this.#request = null;
    this.#setBusy(true);
    this.events.said("");
    const view = request.settings.predictionViewStyle;
    this.#worker?.postMessage({ kind: "input", text: input.text, view });
    this.view.frames.hold();
  }

  /** The editor asks the person; without shared memory another worker goes on with the answer. */
  async #answer({
    prompt,
    secret,
    dialog,
    request,
    resumed,
  }: Extract<WorkerMessage, { kind: "question" }>): Promise<void> {
    const worker = this.#worker;
    // Where another shell has begun since, nobody waits for the answer.
    const isOver = (): boolean => worker !== this.#worker;
    if (!this.#shared) worker?.terminate();
    if (dialog) {
      const answer = await this.#converse(dialog);
      if (!isOver()) this.#answered(answer, resumed);
      return;
    }
    const settings = { ...initialReadLineSettings(), predictionSource: "None" as const };
    const plain = { edition: "Core", settings, adviser: noAdviser, answer: secret ? "secret" : "plain" } as const;
    this.view.isReading = true;
    const input = await this.reader.read(
      request ? { ...request, prompt, adviser: this.#nestedAdviser() } : { ...plain, prompt },
    );
    this.view.isReading = false;
    if (isOver()) return;
    // At a nested prompt Ctrl+C gives up what was typed.
    if (input.kind === "canceled" && request) this.#answered("", resumed);
    else if (input.kind === "canceled") {
      this.#cancelQuestion();
    } else this.#answered(input.kind === "line" ? input.text : null, resumed);
  }

  /** What the editor asks while an input waits; without shared memory there is nobody to answer. */
  #nestedAdviser(): LineAdviser {
    if (!this.#shared) return noAdviser;
    return {
      complete: (text, cursor) => this.#askMeanwhile({ ask: "completion", text, cursor }),
      help: (text, cursor, help) => this.#askMeanwhile({ ask: "help", text, cursor, help }),
    };
  }

  #askMeanwhile<Asked extends "completion" | "help">(
    question: Extract<Question, { readonly ask: Asked }>,
  ): Promise<Answers[Asked]> {
    const id = ++this.#asked;
    const asked: AskedMeanwhile = { id, question };
    this.#share(JSON.stringify(asked), answerStates.question);
    return new Promise((resolve) => this.#waiting.set(id, resolve as (answer: never) => void));
  }

  /** The answer as its text. */
  async #converse(dialog: ScreenDialog): Promise<string> {
    const isSeen = dialog.kind !== "key";
    this.view.isReading = true;
    this.view.isInDialog = isSeen;
    this.keyboard.takesTab = true;
    const answer = await this.reader.converse(dialog);
    this.keyboard.takesTab = false;
    this.view.isInDialog = false;
    this.view.isReading = false;
    return dialogAnswerText(answer);
  }

  #answered(text: string | null, resumed: Resumed | null): void {
    if (resumed) this.start(this.session, false, { ...resumed, answers: [...resumed.answers, text] });
    else this.#give(text);
  }

  #cancelQuestion(): void {
    if (this.#shared) this.stop();
    else this.#restart("The shell began anew; the input that asked left nothing behind.");
  }

  #give(text: string | null): void {
    this.#share(text ?? "", text === null ? answerStates.nobody : answerStates.line);
  }

  /** Puts a text where the worker that waits finds it. */
  #share(text: string, state: number): void {
    if (!this.#shared) return;
    const bytes = new TextEncoder().encode(text).slice(0, longestAnswer);
    new Uint8Array(this.#shared.buffer, sharedPlaces.text * 4).set(bytes);
    Atomics.store(this.#shared, sharedPlaces.length, bytes.length);
    Atomics.store(this.#shared, sharedPlaces.answered, state);
    Atomics.notify(this.#shared, sharedPlaces.answered);
  }

  #keep(entry: JournalEntry): void {
    this.session = { ...this.session, journal: [...this.session.journal, entry] };
    this.events.kept(this.session);
  }

  #typePending(): void {
    if (!this.#isPrompted) return;
    const text = this.#pending.shift();
    if (text === undefined) return;
    this.#isPrompted = false;
    this.keyboard.send("\u001b");
    this.keyboard.paste(text);
    this.keyboard.send("\r");
  }

  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.events.busy(isBusy);
  }

  #tellSize(): void {
    const { columns, rows } = this.size;
    if (this.#shared) {
      Atomics.store(this.#shared, sharedPlaces.columns, columns);
      Atomics.store(this.#shared, sharedPlaces.rows, rows);
    }
    this.#worker?.postMessage({ kind: "size", columns, rows });
  }
}

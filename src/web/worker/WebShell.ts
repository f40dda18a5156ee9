import { decodeScript } from "../../base/text/decodeScript.ts";
import type { PredictionView } from "../../command/readLine/ReadLineSettings.ts";
import { sessionReadLineSettings } from "../../command/readLine/sessionReadLineSettings.ts";
import { ConsoleHost } from "../../console/ConsoleHost.ts";
import { promptText } from "../../console/sessionPrompt.ts";
import type { FileSystem } from "../../objects/host/FileSystem.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { HandlerCall, HandlerResult } from "../../repl/LineAdviser.ts";
import { runKeyHandler } from "../../repl/scripted/runKeyHandler.ts";
import { historyOptionOf, tellViMode } from "../../session/readLine/runKeyScript.ts";
import type { RunResult } from "../../session/Session.ts";
import { getOrganization } from "../../world/Organization.ts";
import { listExchangeServers } from "../../world/server/ExchangeServer.ts";
import type { ButtonEntry } from "../JournalEntry.ts";
import type { LabRequest } from "../LabState.ts";
import { type Answers, type Question, type Start, sharedPlaces, type WorkerMessage } from "../messages.ts";
import { AnswerDesk } from "./AnswerDesk.ts";
import { ChangeWatch } from "./ChangeWatch.ts";
import { FreeMachine } from "./FreeMachine.ts";
import type { LabLesson } from "./LabLesson.ts";
import type { Machine } from "./Machine.ts";
import { organizationView } from "./organizationView.ts";
import type { Surroundings } from "./Surroundings.ts";
import { scriptFiles } from "./scriptFiles.ts";
import { WebOutput } from "./WebOutput.ts";

const completer = () =>
  require("../../session/completion/seenCompletion.ts") as typeof import("../../session/completion/seenCompletion.ts");
const keyHelp = () =>
  require("../../session/completion/helpAt.ts") as typeof import("../../session/completion/helpAt.ts");

/** The shell in the page: inputs come to it one by one, and what they write goes to the page. */
export class WebShell {
  readonly #machine: Machine;
  readonly #lesson: LabLesson | null = null;
  readonly #around: Surroundings;
  readonly #watch: ChangeWatch;
  readonly #size: { columns: number; rows: number };

  constructor(
    readonly start: Start,
    scenarioText: string,
    readonly send: (message: WorkerMessage) => void,
  ) {
    const shared = start.shared ? new Int32Array(start.shared) : null;
    this.#size = { columns: start.columns, rows: start.rows };
    const output = new WebOutput((text) => send({ kind: "output", text }));
    const desk = new AnswerDesk(shared, output, send);
    const width = { replayed: null as number | null };
    const columns = (): number => (shared ? Atomics.load(shared, sharedPlaces.columns) : this.#size.columns);
    const rows = (): number => (shared ? Atomics.load(shared, sharedPlaces.rows) : this.#size.rows);
    const host = new ConsoleHost({
      output,
      consoleError: output,
      errors: output,
      keyboard: desk,
      width: () => width.replayed ?? columns(),
      height: rows,
      colors: true,
      isScreen: true,
      asksForCredential: true,
      signIn: () => null,
    });
    desk.onQuestion = (question) => this.answer(question);
    this.#around = { host, output, desk, width, stopFlag: shared ?? new Int32Array(1) };
    if (start.lab === null) this.#machine = new FreeMachine(start, scenarioText, this.#around, send);
    else {
      const lesson = require("./LabLesson.ts") as typeof import("./LabLesson.ts");
      this.#machine = this.#lesson = new lesson.LabLesson(start, scenarioText, this.#around, send);
    }
    this.#watch = new ChangeWatch(this.#machine.world.store);
  }

  /** Does again what was done before, and waits for the next input. */
  replay(): void {
    const { session } = this.start;
    if (session.journal.length === 0 && session.labJournal === null && !this.start.resumed) this.#greet();
    this.#after(this.#machine.replay(this.start));
    this.#lesson?.show();
  }

  input(text: string, view: PredictionView): void {
    const { session } = this.#machine;
    const settings = sessionReadLineSettings(session.host);
    settings.predictionViewStyle = view;
    if (settings.asksHistoryScript) {
      const option = historyOptionOf(session, text);
      this.send({ kind: "keepInput", input: { text, again: !settings.historyNoDuplicates, option } });
    }
    this.#after(this.#machine.run(text));
  }

  resize(columns: number, rows: number): void {
    this.#size.columns = columns;
    this.#size.rows = rows;
  }

  do(entry: ButtonEntry): void {
    this.#machine.do(entry);
    this.#look();
  }

  lab(request: LabRequest): void {
    if (!this.#lesson) return;
    const { session } = this.#machine;
    this.#lesson.request(request);
    if (this.#machine.session !== session) this.#prompt();
    else if (request.action !== "tick") this.#look();
  }

  answer(question: Question): Answers[keyof Answers] {
    const { session, world } = this.#machine;
    switch (question.ask) {
      case "completion":
        return completer().seenCompletion(session, question.text, question.cursor);
      case "help":
        return keyHelp().helpAt(session, question.text, question.cursor, question.help);
      case "handler":
        return this.#handle(question.call);
      case "viMode":
        tellViMode(session, question.mode);
        this.#around.output.flush();
        return null;
      case "check": {
        const versions = listExchangeServers(world).map(({ values }) => values.AdminDisplayVersion);
        const { checkScript } = require("./checkScript.ts") as typeof import("./checkScript.ts");
        return checkScript(question.text, session.options.edition, versions);
      }
      case "script":
        return this.#files.entry(question.path) ? decodeScript(this.#files.readBytes(question.path)) : null;
      case "document":
        return [...world.store.pieces()].join("");
      case "statements":
        return this.#lesson?.statements(question.options) ?? [];
    }
  }

  /** Does what the script says that a key is bound to; what it wrote stands on rows of its own. */
  #handle(call: HandlerCall): HandlerResult {
    const { session } = this.#machine;
    const { output, host } = this.#around;
    const before = output.written;
    const prompt = (): string => promptText(session, host);
    const result = this.#machine.pressKey(call, () => runKeyHandler(session, call, prompt, () => output.written));
    if (output.written > before && output.unfinishedLine !== "") output.write("\n");
    output.flush();
    return result;
  }

  #greet(): void {
    const { name, shellServer } = getOrganization(this.#machine.world);
    this.#around.host.write(
      `This shell is emulated in your browser. Organisation: ${name}, server ${shellServer}.\n` +
        `Tab completes, Ctrl+C stops, Get-Help explains${this.start.lab === null ? ", Get-Tour shows around, undo takes back" : ""}.\n\n`,
      "DarkGray",
    );
  }

  #after(result: RunResult | null): void {
    if (result && result.exitCode !== null) this.send({ kind: "ended", exitCode: result.exitCode });
    else this.#prompt();
  }

  /** Says that an input is awaited, and what there is to see of the organisation by now. */
  #prompt(): void {
    const { session, mark } = this.#machine;
    // What stopped the input is not meant for the function prompt.
    session.engine.limits.forgetStop();
    const prompt = mark + promptText(session, this.#around.host);
    this.#around.output.flush();
    const settings = sessionReadLineSettings(session.host);
    this.send({ kind: "prompt", request: { prompt, edition: session.options.edition, settings } });
    this.#look();
  }

  #look(): void {
    const { world } = this.#machine;
    this.#watch.look(world.store);
    const scripts = scriptFiles(this.#files);
    this.send({ kind: "organization", view: organizationView(world, this.#watch.changes), scripts });
  }

  get #files(): FileSystem {
    const { session } = this.#machine;
    session.activate();
    return session.engine.service(providerServiceKey).fileSystem.files;
  }
}

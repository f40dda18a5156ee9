import { cmdletTable } from "virtual:cmdlets";
import { stopCodes } from "../../base/stopCodes.ts";
import { sendNotifications } from "../../cloud/sendNotifications.ts";
import { sessionReadLineSettings } from "../../command/readLine/sessionReadLineSettings.ts";
import { ConsoleHost } from "../../console/ConsoleHost.ts";
import { definePrompt, promptText, transcribeInput } from "../../console/sessionPrompt.ts";
import { findTimeZone } from "../../objects/text/time/timeZoneNames.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { LimitValues } from "../../runtime/Limits.ts";
import { completeInput } from "../../session/completion/Completer.ts";
import { helpAt } from "../../session/completion/helpAt.ts";
import { runEntered } from "../../session/runEntered.ts";
import { type RunResult, Session } from "../../session/Session.ts";
import { getDevice, readMail, subscribe } from "../../world/device/deviceActions.ts";
import { getOrganization } from "../../world/Organization.ts";
import { listExchangeServers } from "../../world/server/ExchangeServer.ts";
import { shellMachine } from "../../world/server/Machine.ts";
import type { JournalEntry } from "../JournalEntry.ts";
import { type Answers, type Question, type Start, sharedPlaces, type WorkerMessage } from "../messages.ts";
import { AnswerDesk } from "./AnswerDesk.ts";
import { checkScript } from "./checkScript.ts";
import { openOrganization, type WebOrganization } from "./openOrganization.ts";
import { organizationView } from "./organizationView.ts";
import { WebOutput } from "./WebOutput.ts";
import { webMeters } from "./webMeters.ts";

/** How deep calls may nest: a worker's stack is smaller than that of the thread of the command line. */
const callDepth = 500;

type Done = Exclude<JournalEntry, { kind: "input" }>;

/** The shell in the page: a session on an organisation in memory, which inputs come to one by one. */
export class WebShell {
  readonly organization: WebOrganization;
  #session: Session;
  readonly #host: ConsoleHost;
  readonly #output: WebOutput;
  readonly #desk: AnswerDesk;
  readonly #stopFlag: Int32Array;
  readonly #size: { columns: number; rows: number };

  constructor(
    start: Start,
    scenarioText: string,
    readonly send: (message: WorkerMessage) => void,
  ) {
    const shared = start.shared ? new Int32Array(start.shared) : null;
    this.#stopFlag = shared ?? new Int32Array(1);
    this.#size = { columns: start.columns, rows: start.rows };
    this.#output = new WebOutput((text) => send({ kind: "output", text }));
    this.#desk = new AnswerDesk(shared, this.#output, send);
    this.organization = openOrganization(start.session, scenarioText);
    const sizeOf = (place: number, own: () => number) => () => (shared ? Atomics.load(shared, place) : own());
    this.#host = new ConsoleHost({
      output: this.#output,
      consoleError: this.#output,
      errors: this.#output,
      keyboard: this.#desk,
      width: sizeOf(sharedPlaces.columns, () => this.#size.columns),
      height: sizeOf(sharedPlaces.rows, () => this.#size.rows),
      colors: true,
      isScreen: true,
      asksForCredential: true,
      signIn: () => null,
    });
    this.#session = this.#newSession(start.session.seed);
  }

  /** Does again what was done before. */
  replay({ session, showsReplay, resumed }: Start): void {
    this.#output.isMuted = !showsReplay;
    for (const entry of session.journal) {
      if (entry.kind !== "input") this.#do(entry);
      else {
        if (showsReplay) this.#output.write(`${this.#promptText()}${entry.text.replaceAll("\n", "\n>> ")}\n`);
        this.#desk.begin(entry.text, entry.answers, true);
        const { exitCode } = this.#replayInput(entry.text, entry.stoppedAfter);
        // What exits the shell has another one behind it.
        if (exitCode !== null) this.#session = this.#newSession(session.seed);
        this.#deliver();
      }
    }
    this.#output.isMuted = false;
    if (resumed) this.#run(resumed.text, resumed.answers, resumed.shown);
    else this.#prompt();
  }

  input(text: string): void {
    this.#run(text, [], 0);
  }

  resize(columns: number, rows: number): void {
    this.#size.columns = columns;
    this.#size.rows = rows;
  }

  do(entry: Done): void {
    this.#do(entry);
    this.send({ kind: "done", entry });
    this.#look();
  }

  answer(question: Question): Answers[keyof Answers] {
    switch (question.ask) {
      case "completion":
        return completeInput(this.#session, question.text, question.cursor);
      case "help":
        return helpAt(this.#session, question.text, question.cursor, question.help);
      case "check": {
        const versions = listExchangeServers(this.organization.world).map(({ properties }) => properties.version);
        return checkScript(question.text, this.#session.options.edition, versions);
      }
      case "document":
        return [...this.organization.world.store.pieces()].join("");
      case "files":
        return this.#scripts("C:\\Scripts");
      case "file":
        return Buffer.from(this.#files.readBytes(question.path)).toString("base64");
    }
  }

  get #files() {
    return this.#session.engine.service(providerServiceKey).fileSystem.files;
  }

  #scripts(folder: string): readonly string[] {
    if (!this.#files.entry(folder)) return [];
    return this.#files
      .list(folder)
      .filter(({ isDirectory }) => !isDirectory)
      .map(({ name }) => `${folder}\\${name}`);
  }

  #newSession(seed: string): Session {
    const { world, clock } = this.organization;
    const { environment } = shellMachine(world);
    const session = new Session({
      edition: "Desktop",
      host: this.#host,
      cmdlets: cmdletTable,
      clock,
      seed,
      timeZone: findTimeZone(getOrganization(world).timeZone)?.ianaName ?? "UTC",
      mounts: [{ letter: "C", folder: "memory", isSystem: true }],
      location: "C:\\",
      environment: new EnvironmentVariables(environment.map(({ name, value }) => [name, value] as const)),
      look: "Windows",
      limits: { callDepth },
      meters: webMeters,
      stopFlag: this.#stopFlag,
      world: () => this.organization,
    });
    definePrompt(session);
    return session;
  }

  #run(text: string, answers: readonly (string | null)[], shown: number): void {
    const session = this.#session;
    session.engine.limits.forgetStop();
    this.#desk.begin(text, answers, false);
    this.#output.written = 0;
    this.#output.shown = shown;
    transcribeInput(session, this.#promptText(), text);
    const { exitCode, stopped } = runEntered(session, text);
    this.#host.endProgress();
    this.#output.flush();
    const stop = stopped === "stopped" ? { stoppedAfter: session.engine.steps } : {};
    this.send({ kind: "done", entry: { kind: "input", text, answers: [...this.#desk.answers], ...stop } });
    this.#deliver();
    if (exitCode !== null) this.send({ kind: "ended", exitCode });
    else this.#prompt();
  }

  /** Devices are told of new mail between two inputs. */
  #deliver(): void {
    const { world, cloud } = this.organization;
    sendNotifications(world, cloud);
  }

  /** An input that was stopped is stopped at the same step again. */
  #replayInput(text: string, stoppedAfter: number | undefined): RunResult {
    const { limits } = this.#session.engine;
    const values = limits.values as { -readonly [Name in keyof LimitValues]: LimitValues[Name] };
    const { steps } = values;
    if (stoppedAfter !== undefined) {
      values.steps = stoppedAfter - 1;
      // The limit is looked at with each step.
      Atomics.store(this.#stopFlag, 0, stopCodes.trial);
    }
    const result = runEntered(this.#session, text);
    values.steps = steps;
    if (stoppedAfter !== undefined) Atomics.store(this.#stopFlag, 0, stopCodes.none);
    this.#host.endProgress();
    return result;
  }

  #do(entry: Done): void {
    if (entry.kind === "file") {
      const folder = entry.path.slice(0, entry.path.lastIndexOf("\\"));
      if (!this.#files.entry(folder)) this.#files.createDirectory(folder);
      this.#files.writeBytes(entry.path, Buffer.from(entry.bytes, "base64"));
      return;
    }
    const { world } = this.organization;
    const device = getDevice(world, entry.name);
    if (entry.action === "open") subscribe(world, device);
    else readMail(world, device);
  }

  #promptText(): string {
    return promptText(this.#session, this.#host);
  }

  /** Says that an input is awaited, and what there is to see of the organisation by now. */
  #prompt(): void {
    const session = this.#session;
    const prompt = this.#promptText();
    this.#output.flush();
    const settings = sessionReadLineSettings(session.host);
    this.send({ kind: "prompt", request: { prompt, edition: session.options.edition, settings } });
    this.#look();
  }

  #look(): void {
    this.send({ kind: "organization", view: organizationView(this.organization) });
  }
}

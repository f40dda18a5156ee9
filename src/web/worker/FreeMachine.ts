import { cmdletTable } from "virtual:cmdlets";
import { stopCodes } from "../../base/stopCodes.ts";
import { sendNotifications } from "../../cloud/sendNotifications.ts";
import { promptServiceKey } from "../../command/PromptService.ts";
import { readLineServiceKey } from "../../command/readLine/readLineService.ts";
import { sessionReadLineSettings } from "../../command/readLine/sessionReadLineSettings.ts";
import type { PromptPlace } from "../../console/PromptPlace.ts";
import {
  defineManagementShell,
  definePromptAliases,
  promptText,
  transcribeInput,
} from "../../console/sessionPrompt.ts";
import type { Edition } from "../../diag/Edition.ts";
import { findTimeZone } from "../../objects/text/time/timeZoneNames.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { MemoryVolume } from "../../providers/fileSystem/MemoryVolume.ts";
import { UndoableVolume } from "../../providers/fileSystem/UndoableVolume.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { putFile } from "../../providers/putFile.ts";
import type { HandlerCall, HandlerResult } from "../../repl/LineAdviser.ts";
import { pressKeyAgain } from "../../repl/scripted/pressKeyAgain.ts";
import type { LimitValues } from "../../runtime/Limits.ts";
import { runEntered } from "../../session/runEntered.ts";
import { type RunResult, Session } from "../../session/Session.ts";
import { addDevice, getDevice, openApp, readMail } from "../../world/device/deviceActions.ts";
import { getOrganization } from "../../world/Organization.ts";
import { shellMachine } from "../../world/server/Machine.ts";
import type { World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import type { ButtonEntry, DeviceAction, JournalEntry } from "../JournalEntry.ts";
import type { Resumed, Start, WorkerMessage } from "../messages.ts";
import { checkedJournal } from "./checkedJournal.ts";
import type { Machine } from "./Machine.ts";
import { openOrganization, type WebOrganization } from "./openOrganization.ts";
import { pagePlace, scenarioText } from "./pagePlace.ts";
import { SessionRefused } from "./SessionRefused.ts";
import { pageLimits, type Surroundings } from "./Surroundings.ts";
import { webMeters } from "./webMeters.ts";

type Key = Extract<JournalEntry, { kind: "key" }>;
type Input = Extract<JournalEntry, { kind: "input" }>;

/** An organisation with what its drive C: holds. */
interface Home {
  readonly scenario: string;
  /** The text of the scenario. */
  readonly text: string;
  readonly organization: WebOrganization;
  readonly drive: MemoryVolume;
}

function homeOf(organization: WebOrganization, name: string, text: string, drive: MemoryVolume | null): Home {
  const { world, clock } = organization;
  const scenario = name.startsWith("{") ? getOrganization(world).scenario : name;
  return { scenario, text, organization, drive: drive?.fork(clock) ?? new MemoryVolume(clock) };
}

/** An engine looks at its limits at least once in so many steps; each look takes as long as many steps. */
const stepsBetweenLooks = 512;

/** A shell on an organisation in memory, whose inputs are kept as entries of a journal. */
export class FreeMachine implements Machine {
  readonly mark = "";
  session: Session;
  /** The organisations that were worked with, by their scenarios. */
  readonly #homes = new Map<string, Home>();
  #home: Home;
  #place: PromptPlace;
  readonly #journal: readonly JournalEntry[];
  readonly #seed: string;
  readonly #edition: Edition;
  /** The inputs that were done again. */
  readonly #inputs: string[] = [];

  constructor(
    start: Start,
    text: string,
    readonly around: Surroundings,
    readonly send: (message: WorkerMessage) => void,
  ) {
    if (start.session.labJournal !== null)
      throw new SessionRefused("That is the session of a lab, which its own page opens.");
    this.#journal = checkedJournal(start.session.journal);
    this.#seed = start.session.seed;
    this.#edition = start.edition;
    this.#home = homeOf(openOrganization(start.session, text), start.session.scenario, text, null);
    this.#homes.set(this.#home.scenario, this.#home);
    this.session = this.#newSession();
    this.#place = this.#newPlace();
  }

  get world(): World {
    return this.#home.organization.world;
  }

  replay({ showsReplay, resumed }: Start): RunResult | null {
    const { output, width } = this.around;
    output.isMuted = !showsReplay;
    for (const entry of this.#journal)
      if (entry.kind === "input") this.#again(entry);
      else if (entry.kind === "key") this.#pressAgain(entry);
      else this.#do(entry);
    output.isMuted = false;
    width.replayed = null;
    return resumed && this.resume(resumed);
  }

  run(text: string): RunResult {
    return this.resume({ text, answers: [], shown: 0 });
  }

  resume({ text, answers, shown }: Resumed): RunResult {
    const { output, desk, host } = this.around;
    const { session } = this;
    session.engine.limits.forgetStop();
    desk.begin(text, answers, false);
    output.written = 0;
    output.shown = shown;
    transcribeInput(session, promptText(session, host), text);
    const columns = host.width;
    this.#place.changes.begin(text);
    const result = runEntered(session, text);
    host.endProgress();
    output.flush();
    this.#deliver();
    this.#goOn();
    const stop = result.stopped === "stopped" ? { stoppedAfter: session.engine.steps } : {};
    this.send({ kind: "done", entry: { kind: "input", text, columns, answers: [...desk.answers], ...stop } });
    return result;
  }

  pressKey({ history, ...call }: HandlerCall, run: () => HandlerResult): HandlerResult {
    const columns = this.around.host.width;
    const result = run();
    this.send({ kind: "done", entry: { kind: "key", call, columns } });
    return result;
  }

  do(entry: ButtonEntry): void {
    try {
      this.#do(entry);
      this.send({ kind: "done", entry });
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      this.send({ kind: "notice", text: error.message });
    }
  }

  #pressAgain({ call, columns }: Key): void {
    this.around.width.replayed = columns;
    pressKeyAgain(this.session, call, this.#inputs);
  }

  #again({ text, columns, answers, stoppedAfter }: Input): void {
    const { output, desk, host, width } = this.around;
    width.replayed = columns;
    output.write(`${promptText(this.session, host)}${text.replaceAll("\n", "\n>> ")}\n`);
    this.#inputs.push(text);
    desk.begin(text, answers, true);
    this.#place.changes.begin(text);
    const { exitCode } =
      stoppedAfter === undefined ? runEntered(this.session, text) : this.#stopped(text, stoppedAfter);
    host.endProgress();
    this.#deliver();
    // What exits the shell has another one behind it.
    if (exitCode !== null) this.#beginSession();
    this.#goOn();
  }

  /** Goes to the organisation that the last input asked for. */
  #goOn(): void {
    const { next } = this.#place;
    if (!next) return;
    const name = next.kind === "reset" ? this.#home.scenario : next.name;
    let home = this.#homes.get(name);
    if (!home || next.kind === "reset") {
      const text = home?.text ?? scenarioText(name);
      const organization = openOrganization({ scenario: name, seed: this.#seed, document: null }, text);
      // Files of drive C: stay.
      home = homeOf(organization, name, text, home?.drive ?? null);
      this.#homes.set(name, home);
    }
    this.#home = home;
    this.#beginSession();
  }

  #beginSession(): void {
    this.session = this.#newSession();
    this.#place = this.#newPlace();
  }

  #newPlace(): PromptPlace {
    const place = pagePlace(this.#home.organization, this.session);
    this.session.engine.setService(promptServiceKey, place);
    return place;
  }

  /** An input that was stopped is stopped at the same step again. */
  #stopped(text: string, steps: number): RunResult {
    const { stopFlag } = this.around;
    const { limits } = this.session.engine;
    const values = limits.values as { -readonly [Name in keyof LimitValues]: LimitValues[Name] };
    const { steps: usual } = values;
    values.steps = steps - 1;
    limits.exactFrom = steps - stepsBetweenLooks;
    if (limits.exactFrom <= 0) Atomics.store(stopFlag, 0, stopCodes.trial);
    const result = runEntered(this.session, text);
    limits.exactFrom = Number.POSITIVE_INFINITY;
    values.steps = usual;
    Atomics.store(stopFlag, 0, stopCodes.none);
    return result;
  }

  #do(entry: ButtonEntry): void {
    if (entry.kind === "file") {
      const { files } = this.session.engine.service(providerServiceKey).fileSystem;
      putFile(files, entry.path, Buffer.from(entry.bytes, "base64"));
      return;
    }
    this.#touch(entry.action, entry.name);
    this.#deliver();
  }

  #touch(action: DeviceAction, name: string): void {
    const { world } = this;
    if (action === "add") addDevice(world, { name: `${name.split("@")[0]}-phone`, user: name, background: true });
    else if (action === "open") openApp(world, getDevice(world, name));
    else readMail(world, getDevice(world, name));
  }

  /** Devices are told of new mail between two inputs. */
  #deliver(): void {
    const { world, cloud } = this.#home.organization;
    sendNotifications(world, cloud);
  }

  #newSession(): Session {
    const { organization, drive } = this.#home;
    const { world, clock } = organization;
    const { environment } = shellMachine(world);
    const session = new Session({
      edition: this.#edition,
      host: this.around.host,
      cmdlets: cmdletTable,
      clock,
      seed: this.#seed,
      timeZone: findTimeZone(getOrganization(world).timeZone)?.ianaName ?? "UTC",
      mounts: [{ letter: "C", folder: { volume: new UndoableVolume(drive) }, isSystem: true }],
      location: "C:\\",
      environment: new EnvironmentVariables(environment.map(({ name, value }) => [name, value] as const)),
      look: "Windows",
      ownCmdlets: ["Prompt", "Screen"],
      limits: pageLimits,
      meters: webMeters,
      stopFlag: this.around.stopFlag,
      world: () => organization,
    });
    defineManagementShell(session);
    definePromptAliases(session);
    const settings = sessionReadLineSettings(session.host);
    session.engine.setService(readLineServiceKey, {
      input: null,
      read: () => this.around.host.readLine(""),
      readInput: (prompt) => this.around.desk.readInput({ prompt, edition: session.options.edition, settings }),
    });
    return session;
  }
}

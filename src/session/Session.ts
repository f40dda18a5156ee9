import { type Budget, sessionBudget } from "../base/budget.ts";
import type { Clock } from "../base/Clock.ts";
import { clockKey } from "../base/Clock.ts";
import { RandomIds } from "../base/Ids.ts";
import { type Random, SeededRandom } from "../base/Random.ts";
import type { Argument } from "../binding/Argument.ts";
import type { CmdletSource } from "../command/CmdletSource.ts";
import type { EventManager } from "../command/services/EventManager.ts";
import type { PSHost } from "../command/services/PSHost.ts";
import type { Runspace } from "../command/services/RunspaceService.ts";
import { compileText } from "../compile/blocks/compileText.ts";
import { registerLanguageTypes } from "../compile/language/registerLanguageTypes.ts";
import type { Edition } from "../diag/Edition.ts";
import { isOutputError } from "../format/device/EntryWriter.ts";
import { OutputFormatter } from "../format/device/OutputFormatter.ts";
import { screenDevice } from "../format/device/screenDevice.ts";
import { errorStyles } from "../format/shape/errorText.ts";
import { sessionViews, ViewTable } from "../format/views/ViewTable.ts";
import type { ProgressRecord } from "../objects/clr/System.Management.Automation/System.Management.Automation.ProgressRecord.ts";
import { ErrorRecord, noInvocation } from "../objects/errors/ErrorRecord.ts";
import { newException } from "../objects/errors/ExceptionObject.ts";
import { isParseException } from "../objects/errors/isParseException.ts";
import { PSError } from "../objects/errors/PSError.ts";
import {
  type Ambient,
  sessionAmbient,
  type WebAnswer,
  type WebFailure,
  type WebRequestParts,
} from "../objects/host/ambient.ts";
import { sessionEdition } from "../objects/host/edition.ts";
import { type FileSystem, sessionFileSystem } from "../objects/host/FileSystem.ts";
import { type MachineFacts, sessionMachine } from "../objects/host/MachineFacts.ts";
import { SessionNumbers, sessionNumbers } from "../objects/host/sessionNumbers.ts";
import { toText } from "../objects/ops/toText.ts";
import { valueText } from "../objects/text/valueText.ts";
import { sessionTypeTable, TypeTable } from "../objects/types/typeData/TypeTable.ts";
import type { RegistryKey } from "../objects/values/machine/RegistryKey.ts";
import type { PropertyBag } from "../objects/values/PropertyBag.ts";
import { newPSStyle } from "../objects/values/shell/PSStyleObject.ts";
import type { Mount } from "../providers/createProviders.ts";
import type { EnvironmentVariables } from "../providers/EnvironmentVariables.ts";
import { providerServiceKey } from "../providers/ProviderService.ts";
import { ScriptInfo } from "../runtime/commands/CommandInfo.ts";
import { findCommand } from "../runtime/commands/commandLookup.ts";
import { Engine } from "../runtime/Engine.ts";
import { addError, asPSError, locateError, recordError } from "../runtime/errors/reportError.ts";
import type { CompiledScriptBlock } from "../runtime/functions/CompiledScriptBlock.ts";
import { type ReadPiped, takesInput } from "../runtime/functions/takesInput.ts";
import { defaultLimits, type LimitMeters, Limits, type LimitValues } from "../runtime/Limits.ts";
import { inputEnumerator } from "../runtime/pipeline/inputEnumerator.ts";
import { ExitThrown, isControl, LoopSignalThrown, StopThrown } from "../runtime/pipeline/signals.ts";
import { sessionEngine } from "../runtime/runningEngine.ts";
import { Frame } from "../runtime/scope/Frame.ts";
import { Variable } from "../runtime/scope/Variable.ts";
import { registerRuntimeTypes } from "../runtime/types/registerRuntimeTypes.ts";
import { InvocationInfo } from "../runtime/values/InvocationInfo.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";
import { rulePatterns } from "../world/transport/rules/rulePatterns.ts";
import { worldKey } from "../world/worldKey.ts";
import { loadAssembly } from "./assemblies/loadAssembly.ts";
import { CmdletTable } from "./CmdletTable.ts";
import { registerCompletionTypes } from "./completion/registerCompletionTypes.ts";
import { endedByPreference, recordOfParent } from "./endedByPreference.ts";
import { exchangeGate } from "./gate/CommandGate.ts";
import { hostStreams } from "./hostStreams.ts";
import { rulePattern } from "./rulePattern.ts";
import { runScriptFile, runTopScript } from "./runScriptFile.ts";
import { observedStreams, observerOfSibling, type SessionObserver } from "./SessionObserver.ts";
import type { SessionWorld } from "./SessionWorld.ts";
import { sessionMachineFacts } from "./sessionMachineFacts.ts";
import { sessionServices } from "./sessionServices.ts";
import { standardState } from "./standardState.ts";
import { TranscribingHost } from "./TranscribingHost.ts";

export interface SessionOptions {
  readonly edition: Edition;
  readonly host: PSHost;
  readonly cmdlets: CmdletSource;
  readonly clock: Clock;
  readonly seed: string;
  readonly timeZone: string;
  readonly mounts: readonly Mount[];
  /** Where the session starts: "C:\\". */
  readonly location: string;
  readonly environment: EnvironmentVariables;
  /** "Unix" for the recordings, which were made there; "Windows" everywhere else. */
  readonly look: "Windows" | "Unix";
  readonly errorView?: "NormalView" | "CategoryView" | "ConciseView";
  readonly limits?: Partial<LimitValues>;
  readonly meters: LimitMeters;
  readonly stopFlag?: Int32Array;
  /** The computer of the organisation that it is on; absent: the shell's own. */
  readonly computerName?: string;
  /** The account of the session that this one works for; absent: its own. */
  readonly account?: Limits;
  /** The registry of another session on the same computer. */
  readonly registry?: RegistryKey;
  /** The emulated organisation, opened when a cmdlet first needs it; null: none. */
  readonly world?: (() => SessionWorld) | null;
  /** Which cmdlets are there that no product has: where a person works at cmdlab's own prompt, or looks at its screen. */
  readonly ownCmdlets?: readonly ("Prompt" | "Screen")[];
  /** Takes what is told to the person at the screen past the script; absent: nobody is told. */
  readonly notice?: (text: string) => void;
  /** Absent: nobody is told. */
  readonly observer?: SessionObserver;
}

const streamSinks = {
  Error: "error",
  Warning: "warning",
  Verbose: "verbose",
  Debug: "debug",
  Information: "information",
} as const;

/** How one input ended. */
export interface RunResult {
  /** Id of the error that ended it, or null. */
  readonly ended: string | null;
  /** The argument of `exit`, or null. */
  readonly exitCode: number | null;
  readonly stopped: StopThrown["reason"] | null;
}

/** One shell: an engine with its drives, cmdlets and host. The public way to embed cmdlab. */
export class Session {
  readonly engine: Engine;
  readonly random: Random;
  /** The body of the `prompt` function that a session begins with; another one is the person's own. */
  readonly standardPrompt: unknown;
  readonly #formatter: OutputFormatter;
  #ambient: Ambient | undefined;
  #machine: MachineFacts | null = null;
  readonly #views: ViewTable;
  readonly #types = new TypeTable();
  readonly #numbers = new SessionNumbers();
  readonly #files = (): FileSystem => this.engine.service(providerServiceKey).fileSystem.files;
  /** The screen, with what is written into transcripts. */
  readonly host: TranscribingHost;
  /** The events of the session, once something used them. */
  events: EventManager | null = null;
  /** The runspace that Enter-PSSession went into: what is typed runs there. */
  entered: Runspace | null = null;

  /** $PSStyle, once something asked for it. */
  #style: PropertyBag | null = null;

  constructor(readonly options: SessionOptions) {
    registerRuntimeTypes();
    registerLanguageTypes();
    registerCompletionTypes();
    this.random = new SeededRandom(options.seed);
    this.#enterSurroundings();
    const host = new TranscribingHost(options.host);
    this.host = host;
    this.#formatter = new OutputFormatter(
      screenDevice({
        get width() {
          return host.width;
        },
        get height() {
          return host.height;
        },
        write: (text, color) => host.write(text, color ?? null),
        writeError: (text) => host.writeError(text),
      }),
      {
        get screenWidth() {
          return host.width;
        },
        errorView: () => this.#errorView(),
        findsCommand: (name) => findCommand(this.engine, this.engine.globalScope, name) !== undefined,
        enumerationLimit: () => this.#enumerationLimit(),
      },
    );
    const cmdlets = new CmdletTable(
      options.cmdlets,
      options.edition,
      options.look === "Windows",
      options.world ? exchangeGate(() => this.engine.service(worldKey)) : null,
      options.notice,
      options.ownCmdlets,
    );
    this.#views = new ViewTable(() => cmdlets.gate?.isOfCloud === true);
    this.engine = new Engine({
      edition: options.edition,
      host,
      limits:
        options.account ??
        new Limits({ ...defaultLimits, ...options.limits }, options.meters, options.stopFlag ?? new Int32Array(1)),
      compileText,
      cmdlets,
      streams: observedStreams(hostStreams(host, this.#formatter), options.observer),
    });
    const { limits } = this.engine;
    host.counted = (characters) => {
      limits.outputCharacters += characters;
    };
    host.waiting = () => this.engine.limits.check();
    this.engine.setService(clockKey, options.clock);
    sessionServices(this, cmdlets);
    standardState(this);
    this.standardPrompt = this.engine.globalScope.functions?.get("prompt")?.block;
  }

  /**
   * Runs a text as if it was pasted at the prompt: its objects are formatted, its errors shown. `input`: reads what is
   * piped into it; it is read only for a text that takes some. `args` are for the parameters of a text that has some.
   */
  run(
    text: string,
    fileName: string | null = null,
    input: ReadPiped | null = null,
    args: readonly Argument[] = [],
  ): RunResult {
    if (this.entered && fileName === null) return this.#guarded(() => this.#runEntered(text));
    return this.#guarded(() => this.runBlock(compileText(text, fileName, this.engine, true), text, input, args));
  }

  /** Runs a text in the entered runspace and shows what comes from there. */
  #runEntered(text: string): void {
    const { entered, engine } = this;
    if (!entered) return;
    const { items, failure, exited, ended } = entered.run({ text, keepsScope: true });
    if (ended !== null) this.options.clock.sleep(Math.max(0, ended - this.options.clock.now()));
    for (const { stream, value } of items) {
      if (stream === "Output") this.#write(value);
      else if (stream === "Progress") this.host.writeProgress?.((value as ProgressRecord).told);
      else engine.streams[streamSinks[stream]](value as ErrorRecord);
    }
    if (failure instanceof ErrorRecord) engine.streams.error(failure);
    if (exited) this.entered = null;
  }

  /** Runs a script file with arguments as they stand on a command line, in the global scope, as -File does. */
  runFile(text: string, fileName: string, args: readonly string[] = [], input: ReadPiped | null = null): RunResult {
    return this.#guarded(() => runScriptFile(this.engine, text, fileName, args, (value) => this.#write(value), input));
  }

  /** The session ends: what was registered for that runs, in the time that is left. Returns what stopped it. */
  end(): RunResult["stopped"] {
    const waits = this.events?.subscriptions.some(({ sourceIdentifier }) =>
      /^PowerShell\.Exiting$/i.test(sourceIdentifier),
    );
    if (!waits) return null;
    const { limits } = this.engine;
    const left = limits.millisecondsLeft;
    limits.forgetStop();
    let stopped: RunResult["stopped"] = null;
    limits.within(left, () => {
      ({ stopped } = this.run("$null = New-Event PowerShell.Exiting"));
    });
    return stopped;
  }

  /** An error as the screen shows it, without showing it. */
  errorText(record: ErrorRecord): string {
    let text = "";
    const { width, height } = this.host;
    const write = (part: string): void => {
      text += part;
    };
    const formatter = new OutputFormatter(
      screenDevice({ width, height, write, writeError: write }),
      this.#formatter.options,
    );
    formatter.write(record);
    formatter.flush();
    return text;
  }

  /** Another session like this one, with what is different of it. */
  sibling(changes: Partial<SessionOptions>): Session {
    const { observer } = this.options;
    return new Session({ ...this.options, ...(observer ? { observer: observerOfSibling(observer) } : {}), ...changes });
  }

  /** Whether a text is a whole input; false where more of it could still mend it. */
  isComplete(text: string): boolean {
    const { errors } = parseScript(text, { edition: this.options.edition });
    return !errors.some((error) => error.incompleteInput);
  }

  /** Runs a compiled text in the global scope. */
  runBlock(
    block: CompiledScriptBlock,
    text: string,
    input: ReadPiped | null = null,
    args: readonly Argument[] = [],
  ): void {
    const { engine } = this;
    if (block.code.parameters.length > 0 || block.code.hasNamedBlocks)
      return runTopScript(this.engine, block, args, input && takesInput(block) ? input() : null, (value) =>
        this.#write(value),
      );
    const frame = Frame.inScope(engine, block.code, engine.globalScope, engine.streams);
    frame.invocation = new InvocationInfo(new ScriptInfo(block), "", null, text);
    frame.invocation.commandOrigin = "Runspace";
    // The input and what shows its output are a pipeline of two commands.
    const processed = [0, 0, 0];
    frame.invocation.processed = processed;
    engine.frame = frame;
    if (input && takesInput(block)) engine.globalScope.put(new Variable("input", inputEnumerator(input())));
    const { slots } = block.code;
    if (slots.invocation >= 0) engine.globalScope.put(new Variable("MyInvocation", frame.invocation));
    if (slots.boundParameters >= 0)
      engine.globalScope.put(new Variable("PSBoundParameters", frame.invocation.boundParameters));
    for (const execute of [block.code.begin, block.code.process, block.code.end]) {
      const signal = execute?.(frame, (value) => {
        processed[2]++;
        this.#write(value);
      });
      if (signal && signal.kind !== "return") return;
    }
  }

  /** What reaches the top is shown. An error of the output itself ends the script and has no place in it. */
  #write(value: unknown): void {
    try {
      const { observer } = this.options;
      if (observer?.errorShown && value instanceof ErrorRecord) observer.errorShown(value, true);
      this.#formatter.write(value);
    } catch (thrown) {
      if (thrown instanceof PSError && isOutputError(thrown.record)) {
        thrown.record.invocation = { ...noInvocation, commandName: thrown.record.activity };
        throw thrown.endsScript ? thrown : thrown.because("thrown");
      }
      throw thrown;
    }
  }

  /** Makes this the session whose clock, drives and preferences operations see. Every entry point calls it. Returns the budget before. */
  activate(): Budget {
    this.#enterSurroundings();
    const before = sessionBudget.current;
    sessionEngine.current = this.engine;
    sessionBudget.current = this.engine.limits;
    return before;
  }

  #guarded(body: () => void): RunResult {
    const { engine } = this;
    const budgetBefore = this.activate();
    engine.startRun();
    const { alarm } = this.options.meters;
    alarm?.(engine.limits.values.milliseconds);
    let result: RunResult = { ended: null, exitCode: null, stopped: null };
    try {
      body();
    } catch (thrown) {
      this.#formatter.abandon();
      result = this.#ended(thrown);
    }
    try {
      this.#formatter.flush();
    } catch (thrown) {
      // The screen went away while what was held back was shown.
      if (!(thrown instanceof StopThrown)) throw thrown;
      result = { ...result, stopped: thrown.reason };
    }
    alarm?.(0);
    // A limit that a trial reached is for the run itself to reach.
    if (result.stopped !== null) engine.limits.trial?.end();
    result = { ...result, exitCode: result.exitCode ?? engine.exitRequested };
    engine.debugger?.runEnded();
    engine.frame = null;
    engine.catchDepth = 0;
    engine.callDepth = 0;
    // The account of a run that ended stops nothing that comes after it.
    sessionBudget.current = budgetBefore;
    return result;
  }

  #ended(thrown: unknown): RunResult {
    if (thrown instanceof ExitThrown) return { ended: null, exitCode: thrown.code, stopped: null };
    if (thrown instanceof StopThrown) return { ended: null, exitCode: null, stopped: thrown.reason };
    if (thrown instanceof LoopSignalThrown || isControl(thrown)) return { ended: null, exitCode: null, stopped: null };
    const error = asPSError(thrown);
    try {
      this.#show(error);
    } catch (again) {
      if (!(again instanceof StopThrown)) throw again;
      return { ended: null, exitCode: null, stopped: again.reason };
    }
    return { ended: error.record.fullyQualifiedErrorId, exitCode: null, stopped: null };
  }

  /** The error that ended a script is shown last. Of a syntax error $Error gets the exception itself. */
  #show(error: PSError): void {
    const { engine } = this;
    engine.success = false;
    const isByPreference = error.cause === "stop" || error.cause === "preference";
    // Thrown again by a script, it is the script's own: no exception of the pipeline comes above its record.
    if (isByPreference && !error.marks.includes("rethrown")) {
      engine.streams.error(endedByPreference(engine, error));
      return;
    }
    if (isOutputError(error.record)) {
      // What the output itself throws reaches the host as an exception that no command has made a record of.
      const { exception } = error;
      addError(
        engine,
        newException("System.Management.Automation.CmdletInvocationException", error.record.message, exception),
      );
      engine.streams.error(error.record);
      return;
    }
    const isParse =
      error.marks.includes("ofReading") || (isParseException(error.exception) && error.record.invocation === null);
    if (isParse) addError(engine, error.exception);
    else {
      if (engine.frame) locateError(error, engine.frame);
      recordError(engine, error.record);
    }
    engine.streams.error(error.marks.includes("recordOfException") ? recordOfParent(error.record) : error.record);
  }

  #errorView(): "NormalView" | "CategoryView" | "ConciseView" {
    const value = this.engine.globalScope.find("errorview")?.value;
    const text = value === undefined || value === null ? "" : toText(value);
    const known = (["NormalView", "CategoryView", "ConciseView"] as const).find(
      (view) => view.toLowerCase() === text.toLowerCase(),
    );
    return known ?? errorStyles[this.options.edition].defaultView;
  }

  #styleOfAmbient(): NonNullable<Ambient["style"]> {
    const made = () => this.#style;
    return {
      get: () => this.style,
      get made() {
        return made();
      },
    };
  }

  get style(): PropertyBag {
    this.#style ??= newPSStyle();
    return this.#style;
  }

  #enumerationLimit(): number {
    const value = this.engine.currentScope.lookUp("formatenumerationlimit")?.value;
    return typeof value === "number" ? value : 4;
  }

  #enterSurroundings(): void {
    sessionViews.current = this.#views;
    sessionTypeTable.current = this.#types;
    sessionNumbers.current = this.#numbers;
    sessionEdition.current = this.options.edition;
    sessionAmbient.current = this.#ambient ??= this.#newAmbient();
    sessionMachine.current = this.#machine ??= sessionMachineFacts(this);
    sessionFileSystem.current = this.#files;
    rulePatterns.current = rulePattern;
  }

  #send(request: WebRequestParts): WebAnswer | WebFailure {
    const { sendOverNetwork } =
      require("./network/sendOverNetwork.ts") as typeof import("./network/sendOverNetwork.ts");
    return sendOverNetwork(this.engine, request);
  }

  #newAmbient(): Ambient {
    const { options } = this;
    const ids = new RandomIds(this.random);
    return {
      get timeZone() {
        return options.timeZone;
      },
      newLine: options.look === "Windows" ? "\r\n" : "\n",
      now: () => options.clock.now(),
      sleep: (milliseconds) => options.clock.sleep(milliseconds),
      random: () => this.random.nextDouble(),
      newGuid: () => ids.newGuid(),
      findType: (name) => this.engine.findType(name),
      loadAssembly: (path) => loadAssembly(this.engine, path),
      ...(options.world ? { webRequest: (request) => this.#send(request) } : {}),
      style: this.#styleOfAmbient(),
      ...(options.look === "Windows" ? { location: () => this.engine.service(providerServiceKey).location.path } : {}),
      ...(options.observer?.secretMade ? { secretMade: (secret) => options.observer?.secretMade?.(secret) } : {}),
      ...(options.observer?.notModelled
        ? { notModelled: (missing) => options.observer?.notModelled?.(missing, this.engine.frame?.position ?? null) }
        : {}),
      scriptBlock: (text) => this.engine.compileText(text, null, this.engine),
      strictVersion: () => (this.engine.strictModeUsed ? this.engine.currentScope.effectiveStrictMode : 0),
      outputFieldSeparator: () => {
        const value = this.engine?.currentScope.lookUp("ofs")?.value;
        return value === undefined || value === null ? null : valueText(value);
      },
    };
  }
}

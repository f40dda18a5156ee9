import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { named as namedArgument, positional } from "../../binding/Argument.ts";
import { sessionHistory } from "../../command/services/History.ts";
import type {
  RecordedItem,
  Runspace,
  RunspaceOptions,
  RunspaceRequest,
  RunspaceRun,
} from "../../command/services/RunspaceService.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import { ProgressRecord } from "../../objects/clr/System.Management.Automation/System.Management.Automation.ProgressRecord.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { FileSystem } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { StreamRecord } from "../../objects/values/shell/StreamRecord.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { callAlone } from "../../runtime/commands/CommandCall.ts";
import { leavingException } from "../../runtime/errors/leavingException.ts";
import { asPSError, recordError } from "../../runtime/errors/reportError.ts";
import { FunctionStage } from "../../runtime/functions/FunctionStage.ts";
import type { Streams } from "../../runtime/pipeline/Streams.ts";
import { ExitThrown, isControl, LoopSignalThrown, StopThrown } from "../../runtime/pipeline/signals.ts";
import { noteInput } from "../noteInput.ts";
import type { Session } from "../Session.ts";
import { NeverEnds, type RunspaceClock } from "./RunspaceClock.ts";
import { RunspaceHost } from "./RunspaceHost.ts";

type Keep = (stream: RecordedItem["stream"], value: unknown) => void;

/** As many calls of script as entering a runspace takes of the stack, at most. */
const callsOfRunspace = 20;

/** A second session beside the one that made it. It runs at once, in its own time; what it writes is kept with the time. */
export class SessionRunspace implements Runspace {
  readonly instanceId = ambient().newGuid();

  constructor(
    readonly session: Session,
    readonly caller: Session,
    readonly clock: RunspaceClock,
    readonly location: string,
    readonly as: RunspaceOptions["as"],
  ) {}

  get files(): FileSystem {
    return this.session.engine.service(providerServiceKey).fileSystem.files;
  }

  run(request: RunspaceRequest): RunspaceRun {
    const { as } = this;
    return as ? as(() => this.#runHere(request)) : this.#runHere(request);
  }

  within(work: () => void): void {
    this.session.activate();
    try {
      work();
    } finally {
      this.caller.activate();
    }
  }

  #runHere(request: RunspaceRequest): RunspaceRun {
    const items: RecordedItem[] = [];
    this.clock.startAt(request.begins ?? this.caller.options.clock.now());
    const began = this.clock.now();
    let failure: unknown = null;
    let exception: unknown = null;
    let ended: number | null = null;
    let exited = false;
    let exitCode = 0;
    this.session.activate();
    this.session.engine.success = true;
    // What runs here stands on the caller's stack.
    this.session.engine.callDepth = this.caller.engine.callDepth + callsOfRunspace;
    try {
      for (const text of request.entered ?? []) noteInput(this.session.engine, text);
      if (request.entered) sessionHistory(this.session.host).begin(request.entered.join("|"), began);
      const keep: Keep = (stream, value) => items.push({ stream, value, time: this.clock.now() });
      const { host } = this.session.options;
      if (host instanceof RunspaceHost) host.onProgress = (told) => keep("Progress", ProgressRecord.of(told));
      this.#run(request, keep);
      ended = this.clock.now();
    } catch (thrown) {
      const error = this.#failureOf(thrown);
      failure = error?.record ?? null;
      if (error) recordError(this.session.engine, error.record);
      exception = error === null ? null : leavingException(error);
      exited = thrown instanceof ExitThrown;
      exitCode = thrown instanceof ExitThrown ? thrown.code : failure === null ? 0 : 1;
      ended = thrown instanceof NeverEnds ? null : this.clock.now();
    } finally {
      this.session.engine.frame = null;
      this.session.engine.callDepth = 0;
      this.session.engine.catchDepth = 0;
      this.caller.activate();
    }
    if (request.entered)
      sessionHistory(this.session.host).end(failure === null ? "Completed" : "Failed", ended ?? began);
    const success = failure === null && this.session.engine.success;
    return { items, began, ended, failure, exception, exited, exitCode, success };
  }

  prompt(): string {
    const { items } = this.run({ text: "prompt" });
    return items.map(({ value }) => toText(value)).join("") || "PS>";
  }

  #failureOf(thrown: unknown): PSError | null {
    if (thrown instanceof NeverEnds || thrown instanceof ExitThrown) return null;
    if (thrown instanceof StopThrown) throw thrown;
    if (thrown instanceof LoopSignalThrown || isControl(thrown)) return null;
    return asPSError(thrown);
  }

  #run(request: RunspaceRequest, keep: Keep): void {
    const { engine } = this.session;
    const { using } = request;
    engine.usingValues = using ? (expression) => using.get(expression.toLowerCase()) ?? null : null;
    const output = (value: unknown) =>
      value instanceof StreamRecord ? keep(value.stream, value) : keep("Output", value);
    const streams: Streams = {
      error: (record) => keep("Error", record),
      warning: (record) => keep("Warning", record),
      verbose: (record) => keep("Verbose", record),
      debug: (record) => keep("Debug", record),
      information: (record) => keep("Information", record),
    };
    const block = compileText(request.text, request.fileName ?? null, engine, false, true);
    const call = callAlone(engine, {
      scope: engine.globalScope,
      streams,
      out: output,
      args: [
        ...(request.args ?? []).map((value) => positional(value)),
        ...[...(request.named ?? new CaseInsensitiveMap<unknown>())].map(([name, value]) => namedArgument(name, value)),
      ],
      expectsInput: request.input !== undefined,
      dotSourced: request.keepsScope ?? false,
      endsOnError: request.endsOnError ?? false,
    });
    const stage = new FunctionStage({ block, command: null, invocationName: "" }, call);
    try {
      if ("dollarUnder" in request) stage.presetVariable("_", request.dollarUnder);
      stage.prepare();
      stage.begin();
      for (const item of request.input ?? []) stage.process(item);
      stage.end();
    } finally {
      stage.dispose();
    }
  }
}

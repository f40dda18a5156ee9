import { collecting } from "../../base/collecting.ts";
import type { ServiceKey } from "../../base/ServiceKey.ts";
import { BindingError } from "../../binding/bindingError.ts";
import type { ParameterBinder } from "../../binding/ParameterBinder.ts";
import type { BlockOptions, CmdletContext, ErrorSpec } from "../../command/CmdletContext.ts";
import type { SessionState } from "../../command/SessionState.ts";
import type { ProgressRecord } from "../../command/services/ProgressRecord.ts";
import type { PSHost } from "../../command/services/PSHost.ts";
import type { Edition } from "../../diag/Edition.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { asPSObject } from "../../objects/members/asPSObject.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { hidingErrors } from "../errors/hidingErrors.ts";
import { inquire } from "../errors/inquire.ts";
import { stoppedByPreference } from "../errors/stoppedByPreference.ts";
import { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import { informationRecord, streamRecord } from "../pipeline/records.ts";
import { type Sink, type Streams, unkept } from "../pipeline/Streams.ts";
import { StopUpstreamThrown } from "../pipeline/signals.ts";
import { preference } from "../scope/preferences.ts";
import { SessionStateView } from "../values/SessionStateView.ts";
import type { CmdletStage } from "./CmdletStage.ts";
import type { CommonParameters } from "./CommonParameters.ts";
import { codeInvocation } from "./codeInvocation.ts";
import { methodInvocation } from "./methodInvocation.ts";
import { ShouldProcess } from "./shouldProcess.ts";

/** The context of one run of a cmdlet. */
export class CmdletRun implements CmdletContext {
  out: Sink;
  common: CommonParameters | null = null;
  /** Whether what it writes gets its PSObject: the next cmdlet needs none, unless something keeps the value on the way. */
  wraps: boolean;
  invocation: unknown = null;
  readonly #stage: CmdletStage;
  readonly #binder: ParameterBinder;
  readonly #runners = new Map<ScriptBlock, BlockRunner>();
  #shouldProcess: ShouldProcess | null = null;
  #state: SessionState | null = null;

  constructor(stage: CmdletStage, binder: ParameterBinder) {
    this.#stage = stage;
    this.#binder = binder;
    this.out = stage.call.out;
    this.wraps = stage.call.pipelinePosition === stage.call.pipelineLength;
  }

  get edition(): Edition {
    return this.#engine.edition;
  }

  get host(): PSHost {
    return this.#engine.host;
  }

  get state(): SessionState {
    if (this.#state === null) {
      this.#state = new SessionStateView(this.#engine, this.#stage.call.scope, this.#blockStreams(false));
    }
    return this.#state;
  }

  get parameterSet(): string {
    return this.#binder.chosenSet;
  }

  get callerInvocation(): unknown {
    const engine = this.#engine;
    if (engine.frame?.isOfCode) return codeInvocation(engine);
    return methodInvocation(engine) ?? engine.frame?.invocation ?? this.state.getVariable("MyInvocation")?.value;
  }

  get name(): string {
    return this.#stage.cmdlet.name;
  }

  get expectsInput(): boolean {
    return this.#stage.call.expectsInput;
  }

  write(value: unknown): void {
    if (value !== undefined) this.out(this.wraps ? asPSObject(value) : value);
  }

  pass(value: unknown): void {
    if (value !== undefined) this.out(value);
  }

  writeEnumerated(value: unknown): void {
    const items = value === null || value === undefined ? null : enumerate(value);
    if (items === null) this.write(value);
    else for (const item of items) this.write(item === undefined ? null : item);
  }

  error(spec: ErrorSpec | PSError | ErrorRecord): void {
    if (spec instanceof PSError) this.#stage.writeError(spec);
    else if (spec instanceof ErrorRecord) this.#stage.writeError(new PSError(spec));
    else this.#stage.writeError(this.terminate(spec));
  }

  terminate(spec: ErrorSpec): PSError {
    const made = psError(spec.id, spec.category, spec.exceptionMessage ?? spec.message, {
      exception: spec.exception ?? "System.Exception",
      target: spec.target ?? null,
      inner: spec.inner ?? null,
    });
    if (spec.exceptionMessage !== undefined)
      made.record.errorDetails = { message: spec.message, recommendedAction: "" };
    if (spec.argumentOf === undefined) return made;
    return new BindingError(made.record, this.#binder.placeOfName(spec.argumentOf).extent ?? null);
  }

  warning(text: string): void {
    this.#record("Warning", text);
  }

  verbose(text: string): void {
    this.#record("Verbose", text);
  }

  debug(text: string): void {
    this.#record("Debug", text);
  }

  passRecord(stream: "Verbose" | "Debug" | "Information", record: unknown): void {
    const { streams } = this.#stage.call;
    if (stream === "Information") streams.information(record);
    else streams[streamSinks[stream]](record);
  }

  information(value: unknown, tags: readonly string[] = [], source: string | null = null): void {
    const record = informationRecord(value, tags, source ?? this.#stage.cmdlet.name);
    this.common?.keep("Information", record);
    this.#stage.call.streams.seen?.("Information", record);
    const preference = this.#action("Information");
    const isForHost = tags.includes("PSHOST") && preference !== "Ignore";
    const action = isForHost ? "Continue" : preference;
    const { streams } = this.#stage.call;
    // A redirected stream gets its records whatever the preference says.
    const isRedirected = streams.information !== this.#engine.streams.information && action === "SilentlyContinue";
    if (action === "Continue" || action === "Inquire" || isRedirected) streams.information(record);
    if (this.#action("Information") === "Stop") throw stoppedByPreference("Information", toText(value));
  }

  progress(record: ProgressRecord): void {
    if (preference(this.#stage.call.scope, "Progress") === "Continue") this.host.writeProgress?.(record);
  }

  get isWhatIf(): boolean {
    return this.#stage.cmdlet.supportsShouldProcess && this.#asking.isWhatIf;
  }

  shouldProcess(target: string, action = this.#stage.cmdlet.name): boolean {
    const sentence = `Performing the operation "${action}" on target "${target}".`;
    return this.shouldProcessSentence(sentence);
  }

  shouldProcessSentence(sentence: string): boolean {
    const { definition, supportsShouldProcess } = this.#stage.cmdlet;
    // A server's cmdlet without -Confirm asks nobody.
    if (definition.remote === true && !supportsShouldProcess) return true;
    return this.#asking.ask(sentence, sentence, sentence);
  }

  shouldContinue(query: string, caption: string, standard: "yes" | "no" = "yes"): boolean {
    return this.#asking.choose(caption, query, true, standard);
  }

  isBound(name: string): boolean {
    const parameter = this.#binder.metadata.exact(name);
    return parameter !== undefined && this.#binder.isBound(parameter);
  }

  raw(name: string): unknown {
    const parameter = this.#binder.metadata.spelled(name);
    return parameter === undefined ? undefined : this.#binder.bound.get(parameter);
  }

  get bound(): ReadonlyMap<string, unknown> {
    return new Map([...this.#binder.bound].map(([parameter, value]) => [parameter.name, value]));
  }

  invokeBlock(block: ScriptBlock, options: BlockOptions): void {
    this.#runner(block, options.isOfCode).run(options);
  }

  eachBlock(block: ScriptBlock, output: Sink, isOfCode = false): (input: unknown) => void {
    return this.#runner(block, isOfCode).each(output);
  }

  collectBlock(block: ScriptBlock, options: Omit<BlockOptions, "output">): unknown[] {
    const written: unknown[] = [];
    this.#runner(block, options.isOfCode).run({ ...options, output: collecting(written) });
    return written;
  }

  stopUpstream(): never {
    throw new StopUpstreamThrown(this.#stage);
  }

  checkStop(): void {
    this.#engine.checkStop();
  }

  offers(key: ServiceKey<unknown>): boolean {
    return this.#engine.hasService(key);
  }

  service<T>(key: ServiceKey<T>): T {
    return this.#engine.service(key);
  }

  /** Whether an error came from the cmdlet itself and not from a script block that it ran. */
  isOwn(error: PSError): boolean {
    return error.record.invocation === null;
  }

  get #engine() {
    return this.#stage.call.engine;
  }

  get #asking(): ShouldProcess {
    const { cmdlet, call } = this.#stage;
    const { scope } = call;
    this.#shouldProcess ??= new ShouldProcess(
      this.#engine,
      scope,
      this.common,
      cmdlet.confirmImpact,
      cmdlet.definition.remote !== true,
      (text) => this.verbose(text),
    );
    return this.#shouldProcess;
  }

  /** The streams of the code that the cmdlet runs: in its own place, or as .NET calls code. */
  #blockStreams(isOfCode: boolean): Streams {
    const { streams, losesErrorsOfBlocks } = this.#stage.call;
    const kept = isOfCode ? unkept(streams) : (this.common?.wrapStreams(streams) ?? streams);
    return losesErrorsOfBlocks ? hidingErrors(kept) : kept;
  }

  #runner(block: ScriptBlock, isOfCode = false): BlockRunner {
    let runner = this.#runners.get(block);
    if (!runner) {
      if (!(block instanceof CompiledScriptBlock)) throw notModelled("A script block of another session");
      runner = new BlockRunner(block, this.#stage.call.scope, this.#blockStreams(isOfCode), isOfCode);
      this.#runners.set(block, runner);
    }
    return runner;
  }

  #action(stream: "Warning" | "Verbose" | "Debug" | "Information") {
    return this.common?.action(stream) ?? preference(this.#stage.call.scope, stream);
  }

  #record(stream: "Warning" | "Verbose" | "Debug", text: string): void {
    // Write-Warning and its like speak for the one who calls them.
    const speaker =
      this.#stage.cmdlet.name === `Write-${stream}` ? (this.#engine.frame?.invocation ?? null) : this.invocation;
    const record = streamRecord(stream, text, speaker);
    const { streams } = this.#stage.call;
    if (stream === "Warning") {
      this.common?.keep("Warning", record);
      streams.seen?.("Warning", record);
    }
    const action = this.#action(stream);
    if (action === "Continue" || action === "Inquire" || action === "Stop") streams[streamSinks[stream]](record);
    if (action === "Inquire") inquire(this.#engine, text, this.#stage.inquiry);
    if (action === "Stop") throw stoppedByPreference(stream, text);
  }
}

const streamSinks = { Warning: "warning", Verbose: "verbose", Debug: "debug" } as const;

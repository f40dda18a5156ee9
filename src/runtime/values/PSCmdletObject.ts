import type { ParameterBinder } from "../../binding/ParameterBinder.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { PSReference } from "../../objects/values/PSReference.ts";
import type { CommandInfo } from "../commands/CommandInfo.ts";
import type { CommonParameters } from "../commands/CommonParameters.ts";
import { ShouldProcess } from "../commands/shouldProcess.ts";
import type { Inquiry } from "../errors/inquire.ts";
import { attributeError, reportError } from "../errors/reportError.ts";
import { stoppedByPreference } from "../errors/stoppedByPreference.ts";
import type { BlockCode } from "../functions/BlockCode.ts";
import type { PipelineState } from "../pipeline/PipelineState.ts";
import { type InformationRecord, informationRecord, streamRecord } from "../pipeline/records.ts";
import type { Sink } from "../pipeline/Streams.ts";
import { boundByName } from "../scope/BoundParameters.ts";
import type { Frame } from "../scope/Frame.ts";
import { preference } from "../scope/preferences.ts";
import type { Scope } from "../scope/Scope.ts";
import { InvocationInfo } from "./InvocationInfo.ts";
import { PagingParameters } from "./PagingParameters.ts";

/** $PSCmdlet: an advanced function's own context. */
export class PSCmdletObject extends ClrObject {
  readonly frame: Frame;
  readonly out: Sink;
  readonly command: CommandInfo | null;
  readonly #binder: ParameterBinder;
  readonly #common: CommonParameters | null;
  readonly #shouldProcess: ShouldProcess;
  readonly #state: PipelineState | null;
  readonly #inquiry: Inquiry = { yesToAll: false };
  #paging: PagingParameters | null = null;

  constructor(
    frame: Frame,
    binder: ParameterBinder,
    code: BlockCode,
    command: CommandInfo | null,
    common: CommonParameters | null,
    out: Sink,
    /** Where the function was called: what $PSCmdlet.SessionState is over. */
    readonly callerScope: Scope,
    state: PipelineState | null = null,
  ) {
    super();
    this.frame = frame;
    this.#binder = binder;
    this.command = command;
    this.#common = common;
    this.out = out;
    this.#state = state;
    const impact = code.binding?.confirmImpact ?? "Medium";
    this.#shouldProcess = new ShouldProcess(frame.engine, frame.scope, common, impact, true, (text) =>
      this.write("Verbose", text),
    );
  }

  get clrType(): ClrType {
    return cmdletType();
  }

  /** Whether objects come to the function through the pipeline. */
  get expectsInput(): boolean {
    return this.frame.invocation?.expectingInput ?? false;
  }

  get parameterSetName(): string {
    return this.#binder.chosenSet;
  }

  get invocation(): unknown {
    return this.frame.invocation;
  }

  /** WriteError: non-terminating, under the function's own name. */
  writeError(record: ErrorRecord): void {
    if (this.#state) this.#state.failed = true;
    this.#attribute(record);
    record.iterations = [...(this.#state?.processed ?? [])];
    const { engine, streams, scope } = this.frame;
    try {
      reportError(engine, streams, record, preference(scope, "ErrorAction"), this.#inquiry);
    } catch (thrown) {
      throw thrown instanceof PSError ? thrown.marked("passesMembers") : thrown;
    }
  }

  /** ThrowTerminatingError. */
  terminate(record: ErrorRecord): never {
    this.#end(new PSError(record));
  }

  #end(error: PSError): never {
    const passing = error.marked("passesMembers");
    passing.passage.endsCommand = this;
    this.#attribute(passing.record);
    throw passing;
  }

  write(stream: "Warning" | "Verbose" | "Debug", text: string): void {
    const record = streamRecord(stream, text, this.frame.invocation);
    if (stream === "Warning") this.frame.streams.seen?.("Warning", record);
    const { scope, streams } = this.frame;
    const action = preference(scope, stream);
    if (action !== "Continue" && action !== "Inquire" && action !== "Stop") return;
    const sinks = { Warning: "warning", Verbose: "verbose", Debug: "debug" } as const;
    streams[sinks[stream]](record);
    if (action === "Stop") this.#end(stoppedByPreference(stream, text));
  }

  writeInformation(value: unknown, tags: readonly string[]): void {
    this.writeInformationRecord(informationRecord(value, tags, this.command?.name ?? ""));
  }

  writeInformationRecord(record: InformationRecord): void {
    this.frame.streams.seen?.("Information", record);
    const action = preference(this.frame.scope, "Information");
    if (action === "Continue") this.frame.streams.information(record);
    if (action === "Stop") this.#end(stoppedByPreference("Information", toText(record.messageData)));
  }

  /** The forms of ShouldProcess by the number of texts: target; target and action; what-if, question, caption. */
  shouldProcess(texts: readonly string[]): boolean {
    if (texts.length >= 3) return this.#shouldProcess.ask(texts[0], texts[1], texts[0], texts[2]);
    const action = texts[1] ?? this.command?.name ?? "";
    const sentence = `Performing the operation "${action}" on target "${texts[0]}".`;
    return this.#shouldProcess.ask(sentence, sentence, sentence);
  }

  /** Whether a question now would be answered by telling what would be done. */
  get isWhatIf(): boolean {
    return this.#shouldProcess.isWhatIf;
  }

  shouldContinue(query: string, caption: string): boolean {
    return this.#shouldProcess.choose(caption, query, false);
  }

  /** What [ref] variables say counts before the question; they hold afterwards whether all are answered. */
  shouldContinueAll(
    query: string,
    caption: string,
    hasSecurityImpact: boolean,
    yesToAll: PSReference,
    noToAll: PSReference,
  ): boolean {
    if (toBoolean(yesToAll.value)) return true;
    if (toBoolean(noToAll.value)) return false;
    const answer = this.#shouldProcess.answer(caption, query, true, hasSecurityImpact ? "no" : "yes");
    yesToAll.value = answer === "yesToAll";
    noToAll.value = answer === "noToAll";
    return answer === "yes" || answer === "yesToAll";
  }

  /** Null for a function that supports no paging. */
  get pagingParameters(): PagingParameters | null {
    if (!this.frame.code.binding?.supportsPaging) return null;
    this.#paging ??= new PagingParameters(boundByName(this.#binder));
    return this.#paging;
  }

  get common(): CommonParameters | null {
    return this.#common;
  }

  /** Whatever raised it before, an error that the function writes is the function's; an activity that was given stays. */
  #attribute(record: ErrorRecord): void {
    const { invocation } = this.frame;
    if (!this.command) {
      // A script block has no name, and a place all the same.
      record.invocation ??= new InvocationInfo(null, "", invocation?.extent ?? null);
      return;
    }
    const raisedBy = record.invocation instanceof InvocationInfo ? record.invocation.command?.name : "";
    if (record.activity === raisedBy) record.activity = "";
    record.invocation = null;
    record.commandClass = "";
    attributeError(
      new PSError(record),
      this.command,
      this.command.name,
      invocation?.invocationName ?? "",
      invocation?.extent ?? null,
    );
  }
}

const cmdletType = lazyType("System.Management.Automation.PSScriptCmdlet");
